import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { join } from 'node:path'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { lockFromOutside, watchEventLoop } from './support/faults'
import { startCms } from './support/startCms'
import type { Cms } from './support/startCms'

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
}, 60_000)
afterAll(() => cms.stop())

const file = () => join(cms.directory, 'kreis.sqlite')

const contact = (number: number) => ({
  role: `Stelle ${number}`,
  slug: `stelle-${number}`,
  office: 'Amt',
  about: 'Fragen',
  easyAbout: 'Fragen',
  languages: ['Deutsch', 'Leichte Sprache'],
})

describe('the SQLite write guard', () => {
  it('F3: lets 100 parallel saves of one record through without doubling its lists', async () => {
    const { payload } = cms
    const { id } = await payload.create({ collection: 'contacts', data: contact(1) })
    const saves = await Promise.allSettled(
      Array.from({ length: 100 }, (_, index) =>
        payload.update({
          collection: 'contacts',
          id,
          data: { about: `Stand ${index}`, languages: ['Deutsch', 'Leichte Sprache'] },
        }),
      ),
    )
    expect(saves.filter((save) => save.status === 'rejected')).toEqual([])
    const saved = await payload.findByID({ collection: 'contacts', id })
    expect(saved.languages).toEqual(['Deutsch', 'Leichte Sprache'])
  }, 60_000)

  it('F3: keeps each of 20 records that are created at once', async () => {
    const { payload } = cms
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        payload.create({ collection: 'contacts', data: contact(100 + index) }),
      ),
    )
    const { totalDocs } = await payload.count({
      collection: 'contacts',
      where: { slug: { like: 'stelle-1' } },
    })
    expect(totalDocs).toBe(21)
  }, 60_000)

  it('F2: tells the caller when a COMMIT fails, and writes again afterwards', async () => {
    const { payload } = cms
    const { client } = payload.db as unknown as {
      client: { transaction: (mode: string) => Promise<{ commit: () => Promise<void> }> }
    }
    const original = client.transaction
    client.transaction = async (mode) => {
      const transaction = await original(mode)
      const rollback = (transaction as unknown as { rollback: () => Promise<void> }).rollback.bind(
        transaction,
      )
      // What a full disk does: the statement fails and nothing is stored.
      const guarded = transaction.commit.bind(transaction)
      transaction.commit = async () => {
        await rollback()
        await guarded()
      }
      return transaction
    }
    await expect(payload.create({ collection: 'contacts', data: contact(500) })).rejects.toThrow()
    client.transaction = original
    const lost = await payload.count({
      collection: 'contacts',
      where: { slug: { equals: 'stelle-500' } },
    })
    expect(lost.totalDocs).toBe(0)
    await expect(
      payload.create({ collection: 'contacts', data: contact(501) }),
    ).resolves.toMatchObject({ slug: 'stelle-501' })
  }, 60_000)

  it('F3: waits while another process holds the lock for two seconds, and then saves', async () => {
    const lock = await lockFromOutside(file(), 2)
    const saved = await cms.payload.create({ collection: 'contacts', data: contact(600) })
    await lock.release()
    expect(saved.slug).toBe('stelle-600')
  }, 30_000)

  it('F3: gives up after ten seconds of a lock of 30, reads on, and saves again once it is free', async () => {
    const { payload } = cms
    const lock = await lockFromOutside(file(), 30)
    const loop = watchEventLoop()
    const started = Date.now()
    const saves = [700, 701, 702, 703].map((number) =>
      payload.create({ collection: 'contacts', data: contact(number) }),
    )
    const whileLocked = payload.count({ collection: 'contacts' })
    const results = await Promise.allSettled(saves)
    const waited = Date.now() - started
    const blocked = await loop.stop()
    await lock.release()
    expect((await whileLocked).totalDocs).toBeGreaterThan(0)
    for (const result of results) {
      expect(result).toMatchObject({
        status: 'rejected',
        reason: {
          status: 503,
          isPublic: true,
          message: expect.stringMatching(/gespeichert|Platz/),
        },
      })
    }
    expect(waited).toBeGreaterThan(8_000)
    expect(waited).toBeLessThan(13_000)
    expect(blocked).toBeLessThan(500)
    await payload.create({ collection: 'contacts', data: contact(704) })
    expect(await slugsLike('stelle-70')).toEqual(['stelle-704'])
  }, 60_000)

  it('F3: a hook that saves outside its transaction fails clearly, takes its document with it, and blocks nobody', async () => {
    const { payload } = cms
    const hooks = payload.collections.contacts.config.hooks.afterChange
    const forgetful = async ({ doc }: { doc: unknown }) => {
      if ((doc as { slug: string }).slug !== 'stelle-800') return
      // Without `req` this waits for the very transaction that it is part of.
      await payload.create({ collection: 'contacts', data: contact(801) })
    }
    hooks.push(forgetful)
    const failed = payload.create({ collection: 'contacts', data: contact(800) })
    await expect(failed).rejects.toMatchObject({ status: 503 })
    hooks.splice(hooks.indexOf(forgetful), 1)
    await payload.create({ collection: 'contacts', data: contact(802) })
    expect(await slugsLike('stelle-80')).toEqual(['stelle-802'])
  }, 60_000)

  it('gives a transaction its turn when it first asks the database, so that one that only computes keeps nobody waiting', async () => {
    const { payload } = cms
    const { db } = payload
    const idle = String(await db.beginTransaction())
    await payload.create({ collection: 'contacts', data: contact(901) })
    const req = { transactionID: idle }
    await payload.create({ collection: 'contacts', data: contact(902), req })
    expect(await slugsLike('stelle-90')).toEqual(['stelle-901'])
    await db.commitTransaction(idle)
    expect(await slugsLike('stelle-90')).toEqual(['stelle-901', 'stelle-902'])
  })

  it.each([
    ['commits', 'commitTransaction'],
    ['rolls back', 'rollbackTransaction'],
  ] as const)(
    '%s a transaction that never asked anything, and leaves nothing of it',
    async (_name, end) => {
      const db = cms.payload.db as unknown as SQLiteAdapter
      const id = String(await db.beginTransaction())
      await db[end](id)
      expect(Object.keys(db.sessions)).toEqual([])
    },
  )

  it('refuses to run anything outside a transaction that has not begun', async () => {
    const db = cms.payload.db as unknown as SQLiteAdapter
    const id = String(await db.beginTransaction())
    expect(() => db.sessions[id]?.db).toThrow('before it had begun')
    await db.rollbackTransaction(id)
  })
})

async function slugsLike(start: string): Promise<string[]> {
  const { docs } = await cms.payload.find({
    collection: 'contacts',
    pagination: false,
    sort: 'slug',
    where: { slug: { like: start } },
  })
  return docs.map(({ slug }) => slug)
}
