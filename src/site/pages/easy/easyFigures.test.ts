import { describe, expect, it } from '@jest/globals'

import { easyFigures, ofTen, roundForReaders } from './easyFigures'

describe('roundForReaders', () => {
  it.each([
    [94568, 95000],
    [14324, 14000],
    [4487, 4500],
    [620, 620],
    [0, 0],
  ])('makes of %i the easy number %i', (count, rounded) => {
    expect(roundForReaders(count)).toBe(rounded)
  })
})

describe('ofTen', () => {
  it.each([
    [52805, 275392, 2],
    [0, 100, 0],
    [1, 0, 0],
  ])('%i of %i are %i of ten', (part, whole, tens) => {
    expect(ofTen(part, whole)).toBe(tens)
  })
})

describe('easyFigures', () => {
  it('says nothing where no figures are known', () => {
    expect(easyFigures('Titz', { population: [], areaKm2: 0, areaDate: '', source: '' })).toEqual(
      [],
    )
  })

  it('names the year and rounds', () => {
    const [first] = easyFigures('Titz', {
      population: [{ date: '2024-12-31', total: 9052, basis: 'census2022' }],
      areaKm2: 0,
      areaDate: '',
      source: '',
    })
    expect(first?.lines.flat().map(({ text }) => text)).toEqual([
      'In Titz leben ungefähr 9.100 Menschen.',
      'Die Zahl ist vom 31. Dezember 2024.',
    ])
  })
})
