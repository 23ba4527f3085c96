import { describe, expect, it } from '@jest/globals'

import type { Check } from '../../src/a11yGate/check'
import { contentOf } from '../../src/a11yGate/content'
import { emptyContext } from '../../src/a11yGate/context'
import type { GateContext } from '../../src/a11yGate/context'
import type { GateDocument } from '../../src/a11yGate/document'
import type { GateLevel } from '../../src/a11yGate/finding'
import { gateFragment } from '../builders/gateFragment'

/** A few lines (tests/builders/gateFragment.ts), or a document with what the check knows beside it. */
type GateSample =
  string | { name: string; document: GateDocument | string; context?: Partial<GateContext> }

interface Rejected {
  text: GateSample
  /** Excerpt of each finding in reading order. */
  finds: string[]
  /** Level of every finding. */
  level?: GateLevel
  /** Part of the message of each finding, where it names a place or a number that the excerpt does not hold. */
  says?: string[]
}

/** Runs a check of the gate over fragments that it must accept and fragments that it must reject, as one table. */
// eslint-disable-next-line jest/no-export -- this is the table that the tests of all checks share, no test file itself
export function testCheck(
  check: Check,
  { accept, reject }: { accept: GateSample[]; reject: Rejected[] },
): void {
  describe(`check ${check.name}`, () => {
    it.each(accept.map((sample) => [titleOf(sample), sample] as const))(
      'accepts %s',
      (_, sample) => {
        expect(run(check, sample).map(({ excerpt }) => excerpt)).toEqual([])
      },
    )
    it.each(reject.map((row) => [titleOf(row.text), row] as const))('rejects %s', (_, row) => {
      const found = run(check, row.text)
      expect(found.map(({ excerpt }) => excerpt)).toEqual(row.finds)
      for (const [index, part] of (row.says ?? []).entries())
        expect(found[index]?.message).toContain(part)
      for (const { level, message, repair } of found) {
        if (row.level !== undefined) expect(level).toBe(row.level)
        expect(message).toMatch(/^.{15,300}[.?]$/su)
        expect(repair).toMatch(/^.{15,300}[.]$/su)
      }
    })
  })
}

const titleOf = (sample: GateSample): string =>
  (typeof sample === 'string' ? sample : sample.name).replaceAll('\n', ' / ').slice(0, 120)

function run(check: Check, sample: GateSample) {
  const { context = {}, document } =
    typeof sample === 'string' ? { document: sample } : { ...sample }
  const built = typeof document === 'string' ? gateFragment(document) : document
  return check.run(contentOf(built), { ...emptyContext, ...context })
}
