import { describe, expect, it } from '@jest/globals'

import { Turns } from './turns'

/** Resolves in the next round of the event loop. */
const round = () => new Promise<void>((done) => setImmediate(done))

describe('long work in turns', () => {
  it('takes one turn in each round of the event loop, in order, until each has nothing left', async () => {
    const turns = new Turns()
    const done: string[] = []
    const work = (name: string, steps: number) => {
      let left = steps
      turns.add(() => {
        done.push(name)
        left -= 1
        return left > 0
      })
    }
    work('a', 3)
    work('b', 1)
    work('c', 2)
    const seen: number[] = []
    for (let at = 0; at < 8; at += 1) {
      await round()
      seen.push(done.length)
    }
    expect(done).toEqual(['a', 'b', 'c', 'a', 'c', 'a'])
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 6, 6])
  })

  it('gives each turn five milliseconds, and begins again for what comes later', async () => {
    const turns = new Turns()
    const given: number[] = []
    const step = (end: number) => {
      given.push(end - performance.now())
      return false
    }
    turns.add(step)
    await round()
    turns.add(step)
    await round()
    expect(given).toHaveLength(2)
    expect(Math.max(...given)).toBeLessThanOrEqual(5)
    expect(Math.min(...given)).toBeGreaterThan(0)
  })
})
