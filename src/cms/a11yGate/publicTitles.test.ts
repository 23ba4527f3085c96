import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { folded } from '../../a11yGate/words'
import { sharedRuns } from './publicTitles'

/** As SQLite compares with LIKE: it knows the case of ASCII letters alone. */
const isLike = (title: string, run: string): boolean => lower(title).includes(lower(run))
const lower = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

/** Ways in which a title can be written that reads the same. */
const WRITINGS: ((title: string) => string)[] = [
  (title) => title,
  (title) => title.toUpperCase(),
  (title) => title.normalize('NFD'),
  (title) => `„${title.replaceAll(' ', '  ')}!“`,
  (title) => title.replaceAll(' ', '\u00A0'),
  (title) => title.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ'),
  (title) => title.replaceAll('ffl', 'ﬄ').replaceAll('fl', 'ﬂ').replaceAll('ff', 'ﬀ'),
]

describe('the letters that equal titles share', () => {
  it.each([
    ['Sprechtag des Beirats', ['Sprechtag', 'Beirats', 'des']],
    ['Öffentliche Übergänge', ['entliche', 'berg', 'nge']],
    ['Schifffahrt', ['Schi', 'ahrt']],
    ['Am 3. Mai 2026', ['Mai', 'Am']],
    ['', []],
    ['2026', []],
  ])('of "%s" are %j', (title, runs) => {
    expect(sharedRuns(title)).toEqual(runs)
  })

  it('are in every title that reads the same', () => {
    const title = fc.stringMatching(/^[abfilsuäöüßABFILSÄ 1.!é²-]{1,30}$/)
    const writing = fc.constantFrom(...WRITINGS)
    fc.assert(
      fc.property(title, writing, writing, (text, one, other) => {
        fc.pre(folded(one(text)) === folded(other(text)))
        for (const run of sharedRuns(one(text))) expect(isLike(other(text), run)).toBe(true)
      }),
    )
  })
})
