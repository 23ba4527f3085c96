import { describe, expect, it } from '@jest/globals'

import { Turns } from './turns'

/** Work that ends when it is told to, and writes down what it did. */
function worker(log: string[]) {
  return (name: string) => {
    let end: () => void = () => undefined
    const ended = new Promise<void>((done) => {
      end = done
    })
    const work = async () => {
      log.push(`${name} begins`)
      await ended
      log.push(`${name} ends`)
    }
    return { work, end }
  }
}

describe('turns', () => {
  it('on one thing come one after the other, on different things side by side', async () => {
    const log: string[] = []
    const make = worker(log)
    const [turns, one, two, other] = [new Turns(), make('one'), make('two'), make('other')]
    const all = [turns.take('a', one.work), turns.take('a', two.work), turns.take('b', other.work)]
    two.end()
    other.end()
    await all[2]
    expect(log).toEqual(['one begins', 'other begins', 'other ends'])
    one.end()
    await Promise.all(all)
    expect(log.slice(3)).toEqual(['one ends', 'two begins', 'two ends'])
  })

  it('that fail say so to whoever took them, and the next one goes on', async () => {
    const turns = new Turns()
    const failed = turns.take('a', () => Promise.reject(new Error('Datenbank weg')))
    const next = turns.take('a', () => Promise.resolve('fertig'))
    await expect(failed).rejects.toThrow('Datenbank weg')
    expect(await next).toBe('fertig')
  })
})
