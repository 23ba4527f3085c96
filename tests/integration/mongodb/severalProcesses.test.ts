import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { claim, dropOldClaims, withLock } from '../../../src/cms/cluster/claims'
import { startCms } from '../support/startCms'
import type { Cms } from '../support/startCms'

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
}, 60_000)
afterAll(() => cms.stop())

const many = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: 20 }, work))

describe('work that one of several processes does', () => {
  it('is given to exactly one of 20 that ask at once', async () => {
    const told = await many(() => claim(cms.payload, 'Runde', 60_000))
    expect(told.filter(Boolean)).toHaveLength(1)
    expect(await claim(cms.payload, 'Runde', 60_000)).toBe(false)
  })

  it('is given again, to one, when its time is over', async () => {
    await claim(cms.payload, 'kurz', -1)
    const told = await many(() => claim(cms.payload, 'kurz', 60_000))
    expect(told.filter(Boolean)).toHaveLength(1)
  })

  it('runs one after the other under a lock, also after one that fails', async () => {
    let running = 0
    let most = 0
    const work = () =>
      withLock(cms.payload, 'Text', async () => {
        running += 1
        most = Math.max(most, running)
        await new Promise((done) => setTimeout(done, 2))
        running -= 1
        if (most > 5) throw new Error('never')
      })
    await expect(
      withLock(cms.payload, 'Text', () => Promise.reject(new Error('gescheitert'))),
    ).rejects.toThrow('gescheitert')
    await many(work)
    expect(most).toBe(1)
  })

  it('leaves no claim behind whose time is over', async () => {
    await claim(cms.payload, 'alt', -1)
    await dropOldClaims(cms.payload)
    const { totalDocs } = await cms.payload.count({
      collection: 'claims',
      where: { key: { equals: 'alt' } },
    })
    expect(totalDocs).toBe(0)
  })
})
