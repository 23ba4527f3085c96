import { afterAll, beforeAll, expect, it } from '@jest/globals'

import type { EasyStateAnswer } from '../../src/shared/easyState'
import { headedBody } from '../support/bodyOf'
import { callEndpoint } from './support/callEndpoint'
import { FrontDoor } from './support/frontDoor'
import { createTopic, uploadPicture } from './support/samples'

const READER = { group: 'Prüf-Gruppe', on: '2026-11-02', isNamed: true }
const EDITOR = { id: 'x', name: 'Frau Berg', role: 'editor', collection: 'users' }
const SECTION = { heading: 'Der Bus', lines: 'Der Bus hält am Rathaus.', renders: ['der-bus'] }

let door: FrontDoor
let easy: string

beforeAll(async () => {
  door = await FrontDoor.start()
  const news = await door.payload.create({
    collection: 'news',
    data: {
      title: 'Neuer Bus',
      slug: 'neuer-bus',
      teaser: 'Worum es geht.',
      date: { iso: '2026-10-01T00:00:00.000Z', precision: 'day' },
      picture: (await uploadPicture(door.payload)).id,
      topics: [await createTopic(door.payload, 'bus')],
      body: headedBody({ 'Der Bus': 'Der Bus hält am Rathaus.' }),
      _status: 'published',
    } as never,
  })
  const text = await door.payload.create({
    collection: 'easy-texts',
    data: {
      title: 'Ein neuer Bus',
      teaser: 'Es gibt einen Bus.',
      sections: [SECTION],
      source: { relationTo: 'news', value: news.id },
      _status: 'published',
    },
  })
  easy = text.id
  await door.settled()
}, 60_000)
afterAll(() => door.stop())

it('a text that two readers signed is called checked in JSON-LD and in the feed, and no longer once it changes', async () => {
  expect(await machines()).toEqual(UNCHECKED)
  await sign('Maria K.')
  expect(await machines()).toEqual(UNCHECKED)
  await sign('Tom B.')
  expect(await machines()).toEqual(CHECKED)

  await save({ title: 'Ein anderer Bus', _status: 'published' })
  expect(await machines()).toEqual(UNCHECKED)
  await save({ title: 'Ein neuer Bus', _status: 'published' })
  expect(await machines()).toEqual(CHECKED)
})

it.each([
  ['a field of the text', { check: { state: 'checked', by: ['A', 'B'], on: '2026-01-01' } }],
  ['a label', { label: 'Leichte Sprache – geprüft', accessibilitySummary: 'geprüft' }],
  ['signatures', { signatures: [{ name: 'A' }, { name: 'B' }], readerChecks: ['1', '2'] }],
])('no administrator sets it through the interface with %s', async (_title, forged) => {
  const sent = { title: 'Ein Bus, neu geschrieben', _status: 'published', ...forged }
  expect((await save(sent)).status).toBe(200)
  expect(await machines()).toEqual(UNCHECKED)
})

it('neither a copy nor an older version that nobody signed carries it', async () => {
  const copied = await door.askAs('admin', `/api/easy-texts/${easy}/duplicate`, { method: 'POST' })
  const copy = copied.json.doc?.id
  expect(copy === undefined ? [] : (await state(copy)).signatures).toEqual([])
  const { docs } = await door.payload.findVersions({
    collection: 'easy-texts',
    where: { parent: { equals: easy }, 'version.title': { equals: 'Ein anderer Bus' } },
  })
  const restored = await door.askAs('admin', `/api/easy-texts/versions/${docs[0]?.id ?? ''}`, {
    method: 'POST',
  })
  expect(restored.status).toBe(200)
  expect(await machines()).toEqual(UNCHECKED)
})

const CHECKED = {
  summary: 'Leichte Sprache, geprüft von Maria K. und Tom B..',
  reviewedBy: ['Maria K.', 'Tom B.'],
  term: 'geprueft',
}
const UNCHECKED = {
  summary: 'Text in leichten Worten, noch nicht von Testleserinnen und Testlesern geprüft.',
  reviewedBy: [],
  term: 'ungeprueft',
}

/** What a search engine and a feed reader are told about the text. */
async function machines() {
  await door.settled()
  const page = await door.ask('/leichte-sprache/aktuelles/neuer-bus')
  const blocks = [
    ...page.text.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs),
  ]
  const data = blocks.map(([, json = '']) => JSON.parse(json) as Record<string, unknown>)
  const own = data.find((one) => one['@type'] === 'WebPage') ?? {}
  const feed = await door.ask('/leichte-sprache/aktuelles/feed.atom')
  return {
    summary: own.accessibilitySummary,
    reviewedBy: ((own.reviewedBy ?? []) as { name: string }[]).map(({ name }) => name),
    term: /<category[^>]*term="([^"]*)"/.exec(feed.text)?.[1],
  }
}

function save(data: object) {
  return door.askAs('admin', `/api/easy-texts/${easy}`, { method: 'PATCH', body: data })
}

async function sign(name: string): Promise<void> {
  const { fingerprint } = await state(easy)
  await call(easy, '/sign', { ...READER, name, fingerprint })
}

const state = (id: string) => call(id, '', {})

function call(id: string, action: string, data: object) {
  const path = `/:id/state${action}`
  const given = { collection: 'easy-texts' as const, path, params: { id }, data, user: EDITOR }
  return callEndpoint<EasyStateAnswer>(door.payload, given)
}
