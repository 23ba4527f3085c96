import { describe, expect, it } from '@jest/globals'

import { printOf, withPrint } from './paper'
import { reviewUnits } from './reviewUnits'

const units = (lines: string) =>
  reviewUnits({ sections: [{ heading: '', lines, image: '', details: [], words: [] }] })
const facts = { on: '2026-11-28T10:00:00.000Z', version: 'v1' }

describe('the code of a printed version', () => {
  it('is four signs that nobody mistakes for others', () => {
    for (let number = 0; number < 200; number += 1)
      expect(printOf(units(`Satz ${number}.`), facts).code).toMatch(/^[A-HJ-NP-RT-Y346789]{4}$/)
  })

  it('is the same for the same text, and another for other words', () => {
    const [one, same, other] = ['Eins.', 'Eins.', 'Zwei.'].map((line) =>
      printOf(units(line), facts),
    )
    expect(same?.code).toBe(one?.code)
    expect(other?.code).not.toBe(one?.code)
  })
})

it('a text that is printed again keeps its first day', () => {
  const first = printOf(units('Eins.'), facts)
  const again = printOf(units('Eins.'), { ...facts, on: '2026-12-01T10:00:00.000Z' })
  const other = printOf(units('Zwei.'), facts)
  expect(withPrint(withPrint([first], again), other)).toEqual([first, other])
})
