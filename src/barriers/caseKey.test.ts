import { describe, expect, it } from '@jest/globals'

import { caseNumber, newCaseKey, tidyCaseKey, tidyCaseNumber } from './caseKey'

describe('the key of a case', () => {
  it('is sixteen characters that nobody mixes up, in groups of four', () => {
    const drawn = Array.from({ length: 31 }, (_, index) => newCaseKey(() => index)).join('')
    expect(drawn).not.toMatch(/[ilo01]/)
    expect(newCaseKey(() => 0)).toBe('aaaa-aaaa-aaaa-aaaa')
  })

  it.each([
    ['with capitals', 'KX7M-P3RQ-W9TD-H2NF'],
    ['without strokes', 'kx7mp3rqw9tdh2nf'],
    ['with blanks', ' kx7m p3rq  w9td h2nf '],
  ])('is known %s', (_title, typed) => {
    expect(tidyCaseKey(typed)).toBe('kx7m-p3rq-w9td-h2nf')
  })

  it('stays as it was typed where it cannot be one, and is cut', () => {
    expect(tidyCaseKey(' Hallo ')).toBe('Hallo')
    expect(tidyCaseKey('x'.repeat(5000))).toHaveLength(100)
  })
})

describe('the number of a case', () => {
  it.each(['B-2026-0012', 'b-2026-12', ' B 2026 0012 ', '2026-12', 'B–2026–0012'])(
    'is known as %j',
    (typed) => {
      expect(tidyCaseNumber(typed)).toBe(caseNumber(2026, 12))
    },
  )

  it('stays as it was typed where it cannot be one', () => {
    expect(tidyCaseNumber('zwölf')).toBe('zwölf')
  })
})
