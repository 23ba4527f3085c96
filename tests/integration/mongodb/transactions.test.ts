import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { bodyOf } from '../../support/bodyOf'
import { startCms } from '../support/startCms'
import type { Cms } from '../support/startCms'

/** A replica set, the only kind of MongoDB with transactions; most machines that run the tests have none. */
const uri = process.env.MONGODB_REPLICA_SET_URI

let cms: Cms

;(uri ? describe : describe.skip)('transactions on a replica set', () => {
  beforeAll(async () => {
    process.env.MONGODB_URI = uri
    cms = await startCms()
    // Without other people, so that a page is published in one step.
    const free = { news: 'nobody', projects: 'nobody', pages: 'nobody' } as const
    await cms.payload.updateGlobal({
      slug: 'review-rules',
      data: { ...free, municipalities: 'nobody', easyTexts: 'nobody' },
    })
  }, 60_000)
  afterAll(() => cms.stop())

  const page = (slug: string) => ({
    title: `Seite ${slug}`,
    slug,
    teaser: 'Kurz und klar.',
    role: 'other' as const,
    body: bodyOf('Ein Absatz.'),
    _status: 'published' as const,
  })
  const count = async (slug: string) =>
    (await cms.payload.count({ collection: 'pages', where: { slug: { equals: slug } } })).totalDocs

  it('are really on', async () => {
    const id = await cms.payload.db.beginTransaction()
    expect(id).not.toBeNull()
    await cms.payload.db.rollbackTransaction(id ?? '')
  })

  it('F1 leave nothing of a write that was taken back', async () => {
    const req = await createLocalReq({}, cms.payload)
    const transactionID = await cms.payload.db.beginTransaction()
    req.transactionID = transactionID ?? undefined
    await cms.payload.create({ collection: 'pages', data: page('zurueck'), req })
    await cms.payload.db.rollbackTransaction(transactionID ?? '')
    expect(await count('zurueck')).toBe(0)
    const versions = await cms.payload.countVersions({
      collection: 'pages',
      where: { 'version.slug': { equals: 'zurueck' } },
    })
    expect(versions.totalDocs).toBe(0)
  })

  it('F3 let of twenty writes to one page each win whole or fail whole', async () => {
    const { id } = await cms.payload.create({ collection: 'pages', data: page('viele') })
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, at) =>
        cms.payload.update({ collection: 'pages', id, data: { teaser: `Stand ${at} der Seite.` } }),
      ),
    )
    expect(results.some(({ status }) => status === 'fulfilled')).toBe(true)
    const [now, { docs }] = await Promise.all([
      cms.payload.findByID({ collection: 'pages', id }),
      cms.payload.findVersions({
        collection: 'pages',
        where: { parent: { equals: id } },
        limit: 1,
      }),
    ])
    expect(docs[0]?.version.teaser).toBe(now.teaser)
  })
})
