import { describe, expect, it } from '@jest/globals'

import { isOwnWork, noteSave } from './ownSaves'

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 12, 0, second)).toISOString()
let documents = 0

/** Saves one second apart from second 0 on, by these people in turn (`undefined`: a machine). */
function savedBy(people: (string | undefined)[]): string {
  const document = `news:${String(documents++)}`
  people.forEach((by, index) =>
    noteSave({ document, by, replaced: at(index), made: at(index + 1) }),
  )
  return document
}

describe('isOwnWork', () => {
  it.each<{ name: string; people: (string | undefined)[]; shown: number; expected: boolean }>([
    {
      name: 'my autosaves since the version in my form',
      people: ['me', 'me', 'me'],
      shown: 0,
      expected: true,
    },
    {
      name: 'my autosaves, some of which reached my form',
      people: ['me', 'me', 'me'],
      shown: 2,
      expected: true,
    },
    {
      name: 'my save after one of somebody else that I saw',
      people: ['you', 'me'],
      shown: 1,
      expected: true,
    },
    { name: 'the save of somebody else', people: ['you'], shown: 0, expected: false },
    {
      name: 'my save on top of one that I did not see',
      people: ['you', 'me'],
      shown: 0,
      expected: false,
    },
    {
      name: 'my saves around one that I did not see',
      people: ['me', 'you', 'me'],
      shown: 1,
      expected: false,
    },
    { name: 'a save by a machine', people: ['me', undefined], shown: 1, expected: false },
    {
      name: 'my save on top of one by a machine',
      people: [undefined, 'me'],
      shown: 0,
      expected: false,
    },
    { name: 'nothing known, as after a restart', people: [], shown: 0, expected: false },
  ])('says $expected for $name', ({ people, shown, expected }) => {
    const document = savedBy(people)
    const current = at(people.length)
    expect(isOwnWork(document, 'me', { shown: at(shown), current })).toBe(expected)
  })

  it('is no when a save was not noted, because another process made it', () => {
    const document = savedBy(['me'])
    expect(isOwnWork(document, 'me', { shown: at(0), current: at(5) })).toBe(false)
  })

  it('begins anew when my next save replaced a version that was not noted', () => {
    const document = savedBy(['me'])
    noteSave({ document, by: 'me', replaced: at(5), made: at(6) })
    expect(isOwnWork(document, 'me', { shown: at(0), current: at(6) })).toBe(false)
    expect(isOwnWork(document, 'me', { shown: at(5), current: at(6) })).toBe(true)
  })
})
