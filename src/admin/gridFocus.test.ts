import { describe, expect, it } from '@jest/globals'

import { columnsOf, nextPlace } from './gridFocus'

describe('nextPlace in a grid of seven buttons in rows of three', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 2, 3],
    ['ArrowRight', 6, 6],
    ['ArrowLeft', 3, 2],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 1, 4],
    ['ArrowDown', 3, 6],
    ['ArrowDown', 5, 5],
    ['ArrowUp', 4, 1],
    ['ArrowUp', 2, 2],
    ['Home', 5, 0],
    ['End', 1, 6],
  ])('%s leads from %i to %i', (key, place, expected) => {
    expect(nextPlace(key, { place, count: 7, columns: 3 })).toBe(expected)
  })

  it.each(['Tab', 'Enter', ' ', 'a'])('leaves the key %j alone', (key) => {
    expect(nextPlace(key, { place: 0, count: 7, columns: 3 })).toBeUndefined()
  })
})

describe('columnsOf', () => {
  it.each([
    ['three rows', [0, 0, 0, 90, 90, 90, 180], 3],
    ['one row', [40, 40], 2],
    ['one column', [0, 90, 180], 1],
    ['one button', [0], 1],
    ['none', [], 1],
  ])('counts the columns of %s', (_name, tops, expected) => {
    expect(columnsOf(tops)).toBe(expected)
  })
})
