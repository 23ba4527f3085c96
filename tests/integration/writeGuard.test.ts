import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startCms } from './support/startCms'
import type { Cms } from './support/startCms'

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
}, 60_000)
afterAll(() => cms.stop())

const contact = (number: number) => ({
  role: `Stelle ${number}`,
  slug: `stelle-${number}`,
  office: 'Amt',
  about: 'Fragen',
  easyAbout: 'Fragen',
  languages: ['Deutsch', 'Leichte Sprache'],
})

describe('the SQLite write guard', () => {
  it('lets 100 parallel saves of one record through without doubling its lists', async () => {
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

  it('keeps each of 20 records that are created at once', async () => {
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

  it('tells the caller when a COMMIT fails, and writes again afterwards', async () => {
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
})
