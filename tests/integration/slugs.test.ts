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

const draftOf = (title: string) =>
  payload.create({ collection: 'news', draft: true, data: { title, _status: 'draft' } as never })

const saveDraft = (id: string, data: { title?: string; slug?: string }) =>
  payload.update({ collection: 'news', id, draft: true, data: { ...data, _status: 'draft' } })

const publish = async (id: string) =>
  payload.update({
    collection: 'news',
    id,
    data: {
      teaser: 'Kurz gesagt.',
      body: bodyOf('Ein Absatz.'),
      picture: (await uploadPicture(payload, `${id}.jpg`)).id,
      topics: [await createTopic(payload, `t-${id.slice(0, 8)}`)],
      date: { iso: '2026-11-01T00:00:00.000Z', precision: 'day' },
      _status: 'published',
    },
  })

describe('the address of a news item', () => {
  it('follows the title while it is being typed, and is fixed once it was public', async () => {
    const { id, slug } = await draftOf('Neue Ra')
    expect(slug).toBe('neue-ra')
    expect(await saveDraft(id, { title: 'Neue Rampe', slug: 'neue-ra' })).toMatchObject({
      slug: 'neue-rampe',
      formerSlugs: [],
    })
    await publish(id)
    expect(await saveDraft(id, { title: 'Zwei Rampen', slug: 'neue-rampe' })).toMatchObject({
      slug: 'neue-rampe',
    })
  })

  it('stays as somebody typed it, whatever happens to the title', async () => {
    const { id } = await draftOf('Bus im Kreis')
    await saveDraft(id, { slug: 'rufbus' })
    expect(await saveDraft(id, { title: 'Bus im ganzen Kreis', slug: 'rufbus' })).toMatchObject({
      slug: 'rufbus',
    })
  })

  it('gets a number where another item with the same title stands', async () => {
    await draftOf('Sommerfest')
    expect(await draftOf('Sommerfest')).toMatchObject({ slug: 'sommerfest-2' })
    const { id } = await draftOf('Sommerfes')
    expect(await saveDraft(id, { title: 'Sommerfest', slug: 'sommerfes' })).toMatchObject({
      slug: 'sommerfest-3',
    })
  })

  it('gets the first free number, however many have the same title', async () => {
    for (let count = 1; count <= 20; count += 1) await draftOf('Rundbrief')
    expect(await draftOf('Rundbrief')).toMatchObject({ slug: 'rundbrief-21' })
  })

  it('leads on from each address that was public, and from no other', async () => {
    const { id } = await draftOf('Erste Adresse')
    await publish(id)
    await payload.update({ collection: 'news', id, data: { slug: 'zweite', _status: 'published' } })
    await saveDraft(id, { slug: 'nie-online' })
    expect(await saveDraft(id, { slug: 'dritte' })).toMatchObject({
      formerSlugs: ['erste-adresse', 'zweite'],
    })
  })

  it('of a contact is not changed with the name, because a contact is public at once', async () => {
    const { id } = await payload.create({
      collection: 'contacts',
      data: { role: 'Pflege', office: 'A', about: 'a', easyAbout: 'a' } as never,
    })
    expect(
      await payload.update({
        collection: 'contacts',
        id,
        data: { role: 'Pflege und Alter', slug: 'pflege' },
      }),
    ).toMatchObject({ slug: 'pflege' })
  })
})
