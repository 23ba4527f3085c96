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
/** What the CMS's thread holds. */
let store: ContentStore
/** What the readers' thread holds: it was given the content once, and since then only what has changed. */
let readers: ContentStore
let pending: Promise<unknown> = Promise.resolve()

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
  store = await ContentStore.load(payload, { isDemo: true })
  // Between threads everything is copied.
  readers = ContentStore.restore(structuredClone(store.saved()), { isDemo: true })
  store.follow((news) => {
    const copy = structuredClone(news)
    if ('all' in copy) readers = ContentStore.restore(copy.all, { isDemo: true })
    else readers.take(copy.delta)
  })
  onCommitted((changes) => {
    pending = store.apply(changes)
  })
}, 60_000)
afterAll(() => cms.stop())

/** All that pages can read. */
const readAll = (content: ContentStore) => ({
  site: content.site(),
  navigation: content.navigation(),
  home: content.home(),
  easyHome: content.easyHome(),
  statement: content.accessibilityStatement(),
  cases: content.barrierCases(),
  figures: content.countyFigures(),
  topics: content.topics(),
  contacts: content.contacts(),
  news: content.news(),
  projects: content.projects(),
  municipalities: content.municipalities(),
  pages: content.pages(),
  easyTexts: content.easyTexts(),
  glossary: content.glossary(),
  pictures: content.pictures(),
  gone: content.absence('news', 'die-rampe'),
  moved: content.absence('news', 'rampe-am-rathaus'),
})

async function expectSame(): Promise<void> {
  await pending
  await pending
  expect(readAll(readers)).toEqual(readAll(store))
}

describe("the readers' thread reads what the CMS's thread reads", () => {
  let id = ''

  it('after a picture, a topic and a published article', async () => {
    const picture = await uploadPicture(payload)
    const topic = await createTopic(payload, 'bau')
    const data = {
      title: 'Rampe am Rathaus',
      teaser: 'Kurz gesagt.',
      body: bodyOf('Ein Absatz.'),
      picture: picture.id,
      topics: [topic],
      date: { iso: '2026-11-01T00:00:00.000Z', precision: 'day' as const },
      _status: 'published' as const,
    }
    const made = await payload.create({ collection: 'news', data: data as never })
    id = made.id
    await expectSame()
    expect(readers.newsBySlug('rampe-am-rathaus')?.title).toBe('Rampe am Rathaus')
  })

  it('after the name of its topic was changed', async () => {
    const topic = store.topics().find(({ slug }) => slug === 'bau')
    await payload.update({ collection: 'topics', id: topic?.id ?? '', data: { name: 'Bauen' } })
    await expectSame()
    expect(readers.newsBySlug('rampe-am-rathaus')?.topics[0]?.name).toBe('Bauen')
  })

  it('after its address was changed', async () => {
    const data = { slug: 'die-rampe', _status: 'published' as const }
    await payload.update({ collection: 'news', id, data })
    await expectSame()
    expect(readAll(readers).moved).toEqual({ reason: 'moved', toSlug: 'die-rampe' })
  })

  it('after a global was changed', async () => {
    await payload.updateGlobal({ slug: 'site-settings', data: { name: 'Kreis Neu' } })
    await expectSame()
  })

  it('after everything was read again', async () => {
    await store.reload()
    await expectSame()
  })

  it('after the article went to the trash', async () => {
    const data = { deletedAt: new Date().toISOString() }
    await payload.update({ collection: 'news', id, data: data })
    await expectSame()
    expect(readAll(readers).gone).toMatchObject({ reason: 'gone' })
  })
})
