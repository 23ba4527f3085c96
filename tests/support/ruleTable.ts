import { describe, expect, it } from '@jest/globals'

import { defaultOptions } from '../../src/easyLanguage/defaults'
import type { EasyDocument } from '../../src/easyLanguage/easyDocument'
import { analyse } from '../../src/easyLanguage/language/analyse'
import type { EasyLanguageOptions } from '../../src/easyLanguage/options'
import type { Rule } from '../../src/easyLanguage/rule'

/** Lines of one section, or a whole document with settings. */
type Sample = string | { document: EasyDocument; options?: Partial<EasyLanguageOptions> }

interface Rejected {
  text: Sample
  /** Words of each finding in reading order; '' for findings on a whole section. */
  finds: string[]
  level?: 'block' | 'warn' | 'info'
  /** Replacement that the first finding suggests. */
  suggests?: string
}

/** So many texts of each kind a rule needs at least. */
const ENOUGH = 12

/** Runs a rule over texts that it must accept and texts that it must reject, as one table. */
// eslint-disable-next-line jest/no-export -- this is the table that the tests of all rules share, no test file itself
export function testRule(
  rule: Rule,
  { accept, reject }: { accept: Sample[]; reject: Rejected[] },
): void {
  describe(`${rule.id} ${rule.name}`, () => {
    it(`is shown by ${ENOUGH} texts of each kind, all different, and one with two findings`, () => {
      const [accepted, rejected] = [accept, reject.map(({ text }) => text)].map(
        (samples) => new Set(samples.map((sample) => JSON.stringify(sample))).size,
      )
      expect(accepted).toBeGreaterThanOrEqual(ENOUGH)
      expect(rejected).toBeGreaterThanOrEqual(ENOUGH)
      expect(Math.max(...reject.map(({ finds }) => finds.length))).toBeGreaterThanOrEqual(2)
    })
    it.each(accept.map((sample) => [titleOf(sample), sample] as const))(
      'accepts %s',
      (_, sample) => {
        expect(run(rule, sample).map(({ words }) => words)).toEqual([])
      },
    )
    it.each(reject.map((row) => [titleOf(row.text), row] as const))('rejects %s', (_, row) => {
      const found = run(rule, row.text)
      expect(found.map(({ words }) => words)).toEqual(row.finds)
      if (row.level !== undefined) expect(found.map(({ level }) => level)).toContain(row.level)
      if (row.suggests !== undefined) expect(found[0]?.suggestion?.replacement).toBe(row.suggests)
      for (const { message } of found) expect(message.length).toBeGreaterThan(15)
    })
  })
}

const section = (...lines: string[]): EasyDocument => ({ sections: [{ lines }] })

const documentOf = (sample: Sample): EasyDocument =>
  typeof sample === 'string' ? section(...sample.split('\n')) : sample.document

const titleOf = (sample: Sample): string =>
  typeof sample === 'string' ? sample : JSON.stringify(sample).slice(0, 120)

function run(rule: Rule, sample: Sample) {
  const document = documentOf(sample)
  const options = { ...defaultOptions, ...(typeof sample === 'string' ? {} : sample.options) }
  return rule.check(analyse(document), options).map((hit) => {
    const { section: index, part, line, start, end } = hit.place
    const found = document.sections[index]
    const raw = part === 'heading' ? found?.heading : part === 'line' ? found?.lines[line] : ''
    return { ...hit, words: raw?.slice(start, end) ?? '' }
  })
}
