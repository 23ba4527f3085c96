import { describe, expect, it } from '@jest/globals'
import { pageOf, withQuery } from './paging'

const TWELVE = Array.from({ length: 12 }, (_, index) => index + 1)

describe('pageOf', () => {
  it.each([
    { asked: null, from: 1, to: 10 },
    { asked: '', from: 1, to: 10 },
    { asked: '1', from: 1, to: 10 },
    { asked: '2', from: 11, to: 12 },
  ])('"$asked" of twelve items shows $from to $to', ({ asked, from, to }) => {
    expect(pageOf(TWELVE, asked, 10)).toMatchObject({ from, to, pages: 2, total: 12 })
  })

  it.each(['0', '-1', '3', '99999', '99999999999999999999', 'abc', '1.5', '1e1', '01', ' 1', '٢'])(
    'there is no page "%s"',
    (asked) => {
      expect(pageOf(TWELVE, asked, 10)).toBeUndefined()
    },
  )

  it('an empty list has one empty page and no second one', () => {
    expect(pageOf([], null, 10)).toMatchObject({ items: [], pages: 1, total: 0 })
    expect(pageOf([], '2', 10)).toBeUndefined()
  })
})

describe('withQuery', () => {
  it('writes only what has a value, and escapes it', () => {
    expect(withQuery('/suche', { q: 'a & b', art: undefined, seite: '' })).toBe('/suche?q=a+%26+b')
    expect(withQuery('/suche', {})).toBe('/suche')
  })
})
