import { describe, expect, it } from '@jest/globals'

import { jsonOf, pack, packJson, packRecord, unpack, withLong } from './packed'

describe('pack', () => {
  it.each([
    ['a body', { root: { children: [{ text: 'Grüße – „Rampe“ 🦽' }] } }],
    ['nothing', null],
    ['no section', []],
  ])('keeps %s', (_name, value) => {
    expect(unpack(pack(value))).toEqual(value)
    expect(unpack(packJson(jsonOf(pack(value))))).toEqual(value)
  })

  it('is shared by threads, not copied', () => {
    const packed = pack({ a: 1 })
    const sent = structuredClone(packed)
    packed[0] = '['.charCodeAt(0)
    expect(jsonOf(sent).startsWith('[')).toBe(true)
  })
})

describe('packRecord', () => {
  it('packs the long parts and leaves the others', () => {
    const record = packRecord({ id: 'n1', title: 'Rampe', body: { root: 1 } })
    expect(record).toMatchObject({ id: 'n1', title: 'Rampe' })
    expect(unpack(record.body)).toEqual({ root: 1 })
  })

  it('packs a long part that a draft lacks as nothing', () => {
    const record = packRecord({ id: 'n1', body: undefined })
    expect(jsonOf(record.body)).toBe('null')
  })

  it('leaves a record without long parts as it is', () => {
    const record = { id: 't1' }
    expect(packRecord(record)).toBe(record)
    expect(withLong(record, () => 'x')).toBe(record)
  })
})
