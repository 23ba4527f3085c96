import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { bodyOf } from '../support/bodyOf'
import { createTopic, uploadPicture } from './support/samples'
import { startCms } from './support/startCms'
import type { Cms } from './support/startCms'

let cms: Cms
let payload: Payload

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
}, 60_000)
afterAll(() => cms.stop())

/** What the admin's "Veröffentlichen planen" puts into the queue. */
const plan = (type: 'publish' | 'unpublish', id: string, at: Date) =>
  payload.jobs.queue({
    task: 'schedulePublish',
    input: { type, doc: { relationTo: 'news', value: id } },
    waitUntil: at,
  })

const isPublic = async (id: string) => {
  const { totalDocs } = await payload.count({
    collection: 'news',
    where: { id: { equals: id } },
    overrideAccess: false,
  })
  return totalDocs === 1
}

const MINUTE = 60_000

describe('a planned article', () => {
  it('is published when its time has come and not before, and withdrawn in the same way', async () => {
    const { id } = await payload.create({
      collection: 'news',
      draft: true,
      data: {
        title: 'Morgen',
        teaser: 'Kurz.',
        body: bodyOf('Text.'),
        picture: (await uploadPicture(payload)).id,
        topics: [await createTopic(payload, 'bau')],
        date: { iso: '2026-11-01T00:00:00.000Z', precision: 'day' },
        _status: 'draft',
      } as never,
    })
    await plan('publish', id, new Date(Date.now() + MINUTE))
    await payload.jobs.run()
    expect(await isPublic(id)).toBe(false)

    await plan('publish', id, new Date(Date.now() - MINUTE))
    await payload.jobs.run()
    expect(await isPublic(id)).toBe(true)

    await plan('unpublish', id, new Date(Date.now() - MINUTE))
    await payload.jobs.run()
    expect(await isPublic(id)).toBe(false)
  }, 60_000)

  it('G2: that is withdrawn keeps the draft that somebody is writing meanwhile', async () => {
    const { id } = await payload.create({
      collection: 'news',
      data: {
        title: 'Was alle lesen',
        teaser: 'Kurz.',
        body: bodyOf('Text.'),
        picture: (await uploadPicture(payload, 'zwei.jpg')).id,
        topics: [await createTopic(payload, 'wege')],
        date: { iso: '2026-11-01T00:00:00.000Z', precision: 'day' },
        _status: 'published',
      } as never,
    })
    await payload.update({
      collection: 'news',
      id,
      draft: true,
      data: { title: 'Woran jemand schreibt', _status: 'draft' },
    })
    await plan('unpublish', id, new Date(Date.now() - MINUTE))
    await payload.jobs.run()
    expect(await isPublic(id)).toBe(false)
    const newest = await payload.findByID({ collection: 'news', id, draft: true })
    expect(newest.title).toBe('Woran jemand schreibt')
  }, 60_000)
})
