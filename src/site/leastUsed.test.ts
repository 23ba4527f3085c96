import { describe, expect, it } from '@jest/globals'

import { LeastUsed } from './leastUsed'

describe('LeastUsed', () => {
  it.each<{ name: string; use: (kept: LeastUsed<string>) => void; left: string[] }>([
    {
      name: 'drops the oldest when there are too many',
      use: (kept) => ['a', 'b', 'c', 'd'].forEach((key) => kept.put(key, key, 1)),
      left: ['b', 'c', 'd'],
    },
    {
      name: 'drops as many as the bytes ask for',
      use: (kept) => {
        kept.put('a', 'a', 4)
        kept.put('b', 'b', 4)
        kept.put('c', 'c', 9)
      },
      left: ['c'],
    },
    {
      name: 'keeps what was used',
      use: (kept) => {
        for (const key of ['a', 'b', 'c']) kept.put(key, key, 1)
        kept.touch('a')
        kept.put('d', 'd', 1)
      },
      left: ['a', 'c', 'd'],
    },
    {
      name: 'does not count looking as use',
      use: (kept) => {
        for (const key of ['a', 'b', 'c']) kept.put(key, key, 1)
        kept.peek('a')
        kept.put('d', 'd', 1)
      },
      left: ['b', 'c', 'd'],
    },
    {
      name: 'counts a value once when it is put in again',
      use: (kept) => {
        kept.put('b', 'b', 5)
        for (let round = 0; round < 9; round += 1) kept.put('a', 'a', 5)
      },
      left: ['a', 'b'],
    },
    {
      name: 'keeps nothing that is larger than all it may hold',
      use: (kept) => kept.put('a', 'a', 11),
      left: [],
    },
  ])('$name', ({ use, left }) => {
    const kept = new LeastUsed<string>({ maxEntries: 3, maxBytes: 10 })
    use(kept)
    expect(['a', 'b', 'c', 'd'].filter((key) => kept.peek(key) !== undefined)).toEqual(left)
    expect(kept.size).toBe(left.length)
  })
})
