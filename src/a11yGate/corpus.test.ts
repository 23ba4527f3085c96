import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { gateFragment } from '../../tests/builders/gateFragment'
import { checkContent } from './checkContent'

const FOLDER = join(process.cwd(), 'tests/fixtures/a11yGate/clean')

/** Texts as a county writes them, without a fault; each file holds many, parted by a line `---`. */
const fragments = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split(/^---$/m)
    .map((text, index) => [`${file} ${index + 1}`, text.trim()] as const),
)

describe('checkContent on clean fragments', () => {
  it('has at least 80 of them', () => {
    expect(fragments.length).toBeGreaterThanOrEqual(80)
  })

  it.each(fragments)('stays silent on %s', (_, text) => {
    const found = checkContent(gateFragment(text))
    expect(found.map(({ check, excerpt }) => `${check}: ${excerpt}`)).toEqual([])
  })
})
