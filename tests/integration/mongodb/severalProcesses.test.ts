import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { claim, dropOldClaims, withLock } from '../../../src/cms/cluster/claims'
import { SharedAttempts } from '../../../src/cms/cluster/sharedAttempts'
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

  it('F8 is given again, to one, after the clock was set back by a day', async () => {
    const DAY = 86_400_000
    await claim(cms.payload, 'Uhr', DAY + 60_000)
    const told = await many(() => claim(cms.payload, 'Uhr', 54_000))
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

describe('tries that several processes count together', () => {
  const processes = (purpose: string, limit: number) =>
    Array.from({ length: 3 }, () => new SharedAttempts(purpose, limit, 60_000))

  it('E2 at one moment never get more places than there are', async () => {
    const all = processes('code', 1)
    const told = await Promise.all(all.map((one) => one.add(cms.payload, 'konto 1')))
    expect(told.filter(Boolean)).toHaveLength(1)
  })

  it('D6 are refused on all after too many, and begin anew on all after a success', async () => {
    const all = processes('password', 4)
    const tries = async () => {
      const told: boolean[] = []
      for (const one of [...all, ...all]) told.push(await one.add(cms.payload, 'wer@example.org'))
      return told
    }
    expect(await tries()).toEqual([true, true, true, true, false, false])
    await all[1]?.forget(cms.payload, ' Wer@example.org')
    expect(await tries()).toEqual([true, true, true, true, false, false])
  })

  it('H4 leave no mail address in the database', async () => {
    await new SharedAttempts('mail', 1, 60_000).add(cms.payload, 'geheim@example.org')
    const { docs } = await cms.payload.find({ collection: 'claims', pagination: false })
    expect(docs.length).toBeGreaterThan(0)
    expect(JSON.stringify(docs)).not.toContain('geheim')
  })
})
