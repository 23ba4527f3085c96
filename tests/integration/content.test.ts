import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { ContentStore } from '../../src/cms/store/contentStore'
import { onCommitted } from '../../src/shared/commitSignals'
import { bodyOf } from '../support/bodyOf'
import { createTopic, uploadPicture } from './support/samples'
import { startCms } from './support/startCms'
import type { Cms } from './support/startCms'

let cms: Cms
let payload: Payload
let store: ContentStore
let pending: Promise<unknown> = Promise.resolve()

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
  store = await ContentStore.load(payload, { isDemo: true })
  onCommitted((changes) => {
    pending = store.apply(changes)
  })
}, 60_000)
afterAll(() => cms.stop())

const settled = async () => {
  await pending
  await pending
}

describe('a news item', () => {
  it('becomes public when it is published, moves with a redirect, and is gone from the trash', async () => {
    const media = await uploadPicture(payload)
    const article = {
      title: 'Neue Rampe am Rathaus',
      teaser: 'Kurz gesagt.',
      body: bodyOf('Ein Absatz.'),
      picture: media.id,
      topics: [await createTopic(payload, 'bau')],
      date: { iso: '2026-11-01T00:00:00.000Z', precision: 'day' as const },
    }
    const draft = await payload.create({
      collection: 'news',
      draft: true,
      data: { ...article, _status: 'draft' } as never,
    })
    await settled()
    expect(store.newsBySlug('neue-rampe-am-rathaus')).toBeUndefined()

    const before = store.revision
    await payload.update({
      collection: 'news',
      id: draft.id,
      data: { ...article, _status: 'published' },
    })
    await settled()
    expect(store.newsBySlug('neue-rampe-am-rathaus')).toMatchObject({
      title: 'Neue Rampe am Rathaus',
      picture: { alt: 'Eine rote Fläche' },
    })
    expect(store.revision).toBeGreaterThan(before)

    await payload.update({
      collection: 'news',
      id: draft.id,
      data: { slug: 'rampe', _status: 'published' },
    })
    await settled()
    expect(store.absence('news', 'neue-rampe-am-rathaus')).toEqual({
      reason: 'moved',
      toSlug: 'rampe',
    })

    const easy = await payload.create({
      collection: 'easy-texts',
      data: {
        title: 'Eine Rampe',
        teaser: 'Es gibt eine Rampe.',
        sections: [{ lines: 'Es gibt eine Rampe.' }],
        source: { relationTo: 'news', value: draft.id },
        _status: 'published',
      },
    })
    await settled()
    expect(store.easyText('news', 'rampe')).toMatchObject({
      title: 'Eine Rampe',
      check: { state: 'unchecked' },
    })
    expect(store.newsBySlug('rampe')?.easy).toMatchObject({ title: 'Eine Rampe' })
    await expect(
      payload.create({
        collection: 'easy-texts',
        data: {
          title: 'Zweite',
          teaser: 'x',
          sections: [{ lines: 'x' }],
          source: { relationTo: 'news', value: draft.id },
          _status: 'published',
        },
      }),
    ).rejects.toThrow()

    await payload.update({ collection: 'easy-texts', id: easy.id, data: { _status: 'draft' } })
    await settled()
    expect(store.easyText('news', 'rampe')).toBeUndefined()
    expect(store.newsBySlug('rampe')?.easy).toBeUndefined()

    await payload.update({
      collection: 'news',
      id: draft.id,
      data: { deletedAt: new Date().toISOString() },
    })
    await settled()
    expect(store.newsBySlug('rampe')).toBeUndefined()
    expect(store.absence('news', 'rampe')).toEqual({ reason: 'gone', title: '' })
  }, 60_000)

  it('saved by a second editor from an older version is refused, and the first text stays', async () => {
    const { id, updatedAt } = await payload.create({
      collection: 'contacts',
      data: { role: 'Stelle', office: 'A', about: 'eins', easyAbout: 'a', slug: 'stelle' },
    })
    await payload.update({ collection: 'contacts', id, data: { about: 'zwei' } })
    await expect(
      payload.update({
        collection: 'contacts',
        id,
        data: { about: 'drei', shownVersion: updatedAt } as never,
      }),
    ).rejects.toThrow(/Jemand anderes/)
    expect(await payload.findByID({ collection: 'contacts', id })).toMatchObject({ about: 'zwei' })
  })
})
