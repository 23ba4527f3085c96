import { describe, expect, it } from '@jest/globals'

import { findLosses } from './inspect'

const before = new Map([
  ['news', 3],
  ['news_facts', 4],
  ['old_empty', 0],
])

describe('findLosses', () => {
  it.each<{ name: string; after: [string, number][]; expected: string[] }>([
    { name: 'nothing where all rows are there', after: [...before], expected: [] },
    {
      name: 'nothing where rows were added and an empty table is gone',
      after: [
        ['news', 5],
        ['news_facts', 4],
      ],
      expected: [],
    },
    {
      name: 'the child table whose rows went with the rebuilt one',
      after: [
        ['news', 3],
        ['news_facts', 0],
        ['old_empty', 0],
      ],
      expected: ['news_facts hätte 0 statt 4 Zeilen'],
    },
    {
      name: 'the table that is gone with its rows',
      after: [['news', 3]],
      expected: ['news_facts hätte 0 statt 4 Zeilen'],
    },
  ])('names $name', ({ after, expected }) => {
    expect(findLosses(before, new Map(after), [{ name: 'x' }])).toEqual(expected)
  })
})
