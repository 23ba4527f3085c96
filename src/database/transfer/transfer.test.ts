import { describe, expect, it } from '@jest/globals'

import { compareRows } from './compareRows'
import { newIds, withNewIds } from './newIds'
import type { Row } from './rows'

const UUID = '0b9e2f6a-1c3d-4e5f-8a7b-9c0d1e2f3a4b'
const OTHER = '11111111-2222-4333-8444-555555555555'
const page = (data: Record<string, unknown>): Row => ({ kind: 'document', slug: 'pages', data })

describe('new ids for another database', () => {
  const ids = newIds([UUID, '65f0c0ffee65f0c0ffee65f0'], 'mongodb')
  const id = ids.get(UUID) ?? ''

  it('are 24 hexadecimal digits, the same each time, and only where one is needed', () => {
    expect(id).toMatch(/^[0-9a-f]{24}$/)
    expect(newIds([UUID], 'mongodb').get(UUID)).toBe(id)
    expect([...ids.keys()]).toEqual([UUID])
    expect(newIds([UUID], 'sqlite').size).toBe(0)
  })

  it.each([
    ['an id', UUID, id],
    ['a relation', { relationTo: 'news', value: UUID }, { relationTo: 'news', value: id }],
    ['a key', `news:${UUID}`, `news:${id}`],
    ['a list in rich text', { root: [{ doc: UUID }] }, { root: [{ doc: id }] }],
    ['the id of a block, which no document has', OTHER, OTHER],
    ['other values', [1, true, null, 'Wort'], [1, true, null, 'Wort']],
  ])('replace %s', (_title, before, after) => {
    expect(withNewIds(before, ids)).toEqual(after)
  })
})

describe('comparing two databases', () => {
  it.each([
    ['null, nothing and an empty list', { a: null, b: [], c: 1 }, { c: 1 }],
    ['fields in another order', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }],
    [
      'a day as text and as a date',
      { a: '2026-01-01T00:00:00.000Z' },
      { a: new Date('2026-01-01') },
    ],
  ])('takes %s for the same', (_title, one, other) => {
    expect(compareRows([page(one)], [page(other)])).toEqual([])
  })

  it.each([
    [
      'a lost record',
      [page({ a: 1 }), page({ a: 2 })],
      [page({ a: 1 })],
      /2 in der Quelle, 1 im Ziel/,
    ],
    ['a changed record', [page({ a: 1 })], [page({ a: 2 })], /1 von 1 haben anderen Inhalt/],
    ['a list in another order', [page({ a: [1, 2] })], [page({ a: [2, 1] })], /anderen Inhalt/],
    ['a record too many', [], [page({ a: 1 })], /0 in der Quelle, 1 im Ziel/],
  ])('names %s', (_title, expected, found, sentence) => {
    expect(compareRows(expected, found).join()).toMatch(sentence)
  })
})
