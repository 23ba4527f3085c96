import { describe, expect, it } from '@jest/globals'

import { WriteQueue, WriteQueueTimeout } from './writeQueue'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('WriteQueue', () => {
  it('lets writers in one at a time, in the order in which they came', async () => {
    const queue = new WriteQueue(1000)
    const steps: string[] = []
    const write = (name: string) =>
      queue.run(async () => {
        steps.push(`${name} begins`)
        await pause(5)
        steps.push(`${name} ends`)
      })
    await Promise.all([write('a'), write('b'), write('c')])
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  })

  it('tells a writer who waits too long to try again', async () => {
    const queue = new WriteQueue(20)
    const release = await queue.acquire()
    await expect(queue.acquire()).rejects.toThrow(WriteQueueTimeout)
    release()
    await expect(queue.run(() => Promise.resolve('written'))).resolves.toBe('written')
  })

  it('goes on after a writer that failed', async () => {
    const queue = new WriteQueue(1000)
    await expect(queue.run(() => Promise.reject(new Error('disk full')))).rejects.toThrow(
      'disk full',
    )
    await expect(queue.run(() => Promise.resolve('written'))).resolves.toBe('written')
  })

  it('counts a release only once', async () => {
    const queue = new WriteQueue(20)
    const release = await queue.acquire()
    release()
    const second = await queue.acquire()
    release()
    await expect(queue.acquire()).rejects.toThrow(WriteQueueTimeout)
    second()
  })
})
