import { describe, expect, it } from '@jest/globals'

import { plainTextOf } from './plainText'

describe('plainTextOf', () => {
  it.each([
    ['Das Haus', 'Das Haus'],
    ['Das **Haus**', 'Das Haus'],
    ['Das **Haus', 'Das **Haus'],
    ['****', ''],
    ['Du\u0308ren', 'Düren'],
    ['Ver\u00adwaltung', 'Verwaltung'],
    ['a\u00ad\u0308', 'ä'],
    ['', ''],
  ])('reads %j as %j', (raw, plain) => {
    expect(plainTextOf(raw).plain).toBe(plain)
  })

  it('leads back to the raw line', () => {
    const raw = 'Das **Du\u0308rener** Haus'
    const { plain, rawStart, rawEnd } = plainTextOf(raw)
    const at = plain.indexOf('Dürener')
    expect(raw.slice(rawStart(at), rawEnd(at + 7))).toBe('Du\u0308rener')
    expect(rawEnd(plain.length)).toBe(raw.length)
    expect(rawStart(0)).toBe(0)
  })

  it('knows the bold stretches', () => {
    const { plain, bold } = plainTextOf('Das **neue Haus** ist **da**.')
    expect(bold.map(({ start, end }) => plain.slice(start, end))).toEqual(['neue Haus', 'da'])
  })
})
