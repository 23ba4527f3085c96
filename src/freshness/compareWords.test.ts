import { describe, expect, it } from '@jest/globals'

import { compareWords } from './compareWords'

describe('the words of two texts', () => {
  it('that are the same are one stretch', () => {
    expect(compareWords('Der Kreis baut.', 'Der Kreis baut.')).toEqual([
      { kind: 'same', text: 'Der Kreis baut.' },
    ])
  })

  it('show what went and what came, in German letters too', () => {
    expect(compareWords('Am 3. März öffnet es.', 'Am 5. März öffnet es.')).toEqual([
      { kind: 'same', text: 'Am ' },
      { kind: 'removed', text: '3' },
      { kind: 'added', text: '5' },
      { kind: 'same', text: '. März öffnet es.' },
    ])
  })

  it('give back both texts from their parts', () => {
    const [before, after] = ['Es kostet 3 Euro.\nKommen Sie!', 'Es ist kostenlos.\nKommen Sie!']
    const parts = compareWords(before, after)
    const without = (kind: string) => parts.filter((part) => part.kind !== kind)
    expect(
      without('added')
        .map(({ text }) => text)
        .join(''),
    ).toBe(before)
    expect(
      without('removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe(after)
  })

  it('of a very long text come back at once, whole', () => {
    const [before, after] = ['a '.repeat(20_000), 'b '.repeat(20_000)]
    expect(compareWords(before, after)).toHaveLength(2)
  })
})
