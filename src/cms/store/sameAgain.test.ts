import { describe, expect, it } from '@jest/globals'

import { exchanged } from './sameAgain'
import { changeOf } from './shelf'

const byNumber = (a: number, b: number) => a - b

describe('exchanged', () => {
  it.each([
    ['at the beginning', [2, 4, 6], [], [1], [1, 2, 4, 6]],
    ['in between', [2, 4, 6], [], [5], [2, 4, 5, 6]],
    ['at the end', [2, 4, 6], [], [9], [2, 4, 6, 9]],
    ['in the place of others', [2, 4, 6], [2, 6], [3, 1], [1, 3, 4]],
    ['into nothing', [], [], [2, 1], [1, 2]],
    ['and leaves nothing', [2], [2], [], []],
  ])('puts things %s', (_name, old, out, things, expected) => {
    expect(exchanged(old, new Set(out), things, byNumber)).toEqual(expected)
  })

  it('takes many things out, and those that are not there', () => {
    const old = Array.from({ length: 100 }, (_, at) => at)
    const even = old.filter((at) => at % 2 === 0)
    expect(exchanged(old, new Set([...even, 200]), [], byNumber)).toEqual(
      old.filter((at) => at % 2 === 1),
    )
    expect(exchanged(old, new Set([7, 200]), [], byNumber)).toHaveLength(99)
  })
})

describe('changeOf', () => {
  const [a, b] = [{ id: 'a' }, { id: 'b' }]

  it('is nothing where all is the very same', () => {
    expect(changeOf([a, b], [a, b])).toBeUndefined()
  })

  it.each([
    ['something is new', [a], [a, b], [[], [b]]],
    ['something is gone', [a, b], [a], [[b], []]],
    ['something was made anew', [a], [{ id: 'a' }], [[a], [{ id: 'a' }]]],
  ])('says what to exchange where %s', (_name, before, now, expected) => {
    const [out, things] = changeOf(before, now) ?? []
    expect([[...(out ?? [])], things]).toEqual(expected)
  })
})
