import { describe, expect, it } from '@jest/globals'

import {
  buildDate,
  buildEasyText,
  buildEasyVariant,
  buildMunicipality,
  buildNews,
  buildPage,
  buildParagraph,
  buildProject,
  buildTopic,
} from '../../tests/builders'
import { fakeContentSource } from '../../tests/fakes/fakeContentSource'
import type { FakeContent } from '../../tests/fakes/fakeContentSource'
import type { NewsArticle } from '../content/documents'
import { createSiteSearch } from './contentSearch'

const leisure = buildTopic({ slug: 'freizeit', name: 'Freizeit' })
const bath = buildNews({
  slug: 'bad',
  title: 'Schwimmbad mit Lift',
  teaser: '',
  body: [buildParagraph('Der Lift trägt bis zu 140 Kilogramm.')],
  topics: [leisure],
  date: buildDate('2023-05-01'),
  easy: { title: 'Ein Lift im Schwimm-Bad', check: { state: 'unchecked' } },
})
const undated = buildNews({
  slug: 'ohne-datum',
  title: 'Schwimmbad ohne Datum',
  topics: [],
  date: buildDate('2023-01-01', 'unknown'),
})
const project = buildProject({ slug: 'baeder', title: 'Schwimmbad für alle', topics: [] })
const easyText = buildEasyText({
  title: 'Ein Lift im Schwimm-Bad',
  source: { kind: 'news', slug: 'bad' },
})
const full: Partial<FakeContent> = {
  news: [bath, undated],
  projects: [project],
  municipalities: [buildMunicipality({ slug: 'dueren', name: 'Düren', title: 'Düren' })],
  pages: [buildPage({ slug: 'impressum', title: 'Impressum' })],
  easyTexts: [{ text: easyText, source: bath }],
}

describe('createSiteSearch', () => {
  it.each([
    ['Schwimmbad', {}, ['bad', 'baeder', 'ohne-datum']],
    ['Schwimmbad', { kind: 'project' as const }, ['baeder']],
    ['Schwimmbad', { topic: 'freizeit' }, ['bad']],
    ['Schwimmbad', { year: '2023' }, ['bad']],
    ['Schwimmbad', { easy: true }, ['bad']],
    ['Kilogramm', {}, ['bad']],
    ['Freizeit', {}, ['bad']],
    ['Dueren', {}, ['dueren']],
    ['Impressum', {}, ['impressum']],
    ['', {}, []],
  ])('finds for %j with %j the documents %j', (query, filter, slugs) => {
    const { hits } = search(full).find(query, filter, 'standard')
    expect(
      hits
        .slice()
        .map((hit) => hit.slug)
        .sort(),
    ).toEqual(slugs)
  })

  it('searches the easy texts on the easy site, and only them', () => {
    const { hits } = search(full).find('Lift', {}, 'easy')
    expect(hits.slice()).toEqual([expect.objectContaining({ kind: 'news', slug: 'bad' })])
    expect(search(full).find('Kilogramm', {}, 'easy').hits).toHaveLength(0)
  })

  it('suggests a spelling that finds something', () => {
    expect(search(full).find('Impresum', {}, 'standard').suggestion).toBe('Impressum')
  })

  it('gives the nearest titles in the words of the variant', () => {
    expect(search(full).nearest('schwimbad', 'standard', 1)[0]?.title).toContain('Schwimmbad')
    expect(search(full).nearest('lift', 'easy', 5)).toEqual([
      { kind: 'news', slug: 'bad', title: 'Ein Lift im Schwimm-Bad' },
    ])
  })

  it('follows the content: new, changed and withdrawn documents', () => {
    const before = fakeContentSource({ ...full, revision: 1 })
    const changed = { ...bath, title: 'Freibad mit Rutsche' }
    const after = fakeContentSource({
      revision: 2,
      news: [changed],
      pages: [buildPage({ title: 'Neue Seite' })],
    })
    let current = before
    const followed = createSiteSearch(
      new Proxy(before, { get: (_target, name) => Reflect.get(current, name) }),
    )
    const slugs = (query: string) =>
      followed
        .find(query, {}, 'standard')
        .hits.slice()
        .map((hit) => hit.slug)
    expect(slugs('Impressum')).toEqual(['impressum'])
    current = after
    expect(slugs('Impressum')).toEqual([])
    expect(slugs('Rutsche')).toEqual(['bad'])
    expect(slugs('Neue Seite')).toHaveLength(1)
  })

  it('indexes documents again only when they have changed', () => {
    let reads = 0
    const counted = Object.defineProperty({ ...bath }, 'body', {
      get: () => {
        reads += 1
        return []
      },
      enumerable: true,
    })
    let revision = 1
    const content = Object.defineProperty(fakeContentSource({ news: [counted] }), 'revision', {
      get: () => revision,
    })
    const followed = createSiteSearch(content)
    followed.find('Lift', {}, 'standard')
    revision = 2
    followed.find('Lift', {}, 'standard')
    expect(reads).toBe(1)
  })
})

describe('a search over very many texts', () => {
  const many = Array.from({ length: 3_000 }, (_, at) =>
    buildNews({ slug: `n${at}`, title: `Schwimmbad ${at}`, topics: [] }),
  )

  it('answers while it still reads, says so, and is whole in the end', async () => {
    const reading = search({ news: many })
    const first = reading.find('Schwimmbad', {}, 'standard')
    expect(first.isPartial).toBe(true)
    expect(first.hits.length).toBeLessThan(many.length)
    for (let turn = 0; turn < 5_000; turn += 1) {
      if (reading.find('nichts', {}, 'standard').isPartial !== true) break
      await new Promise((done) => setImmediate(done))
    }
    const last = reading.find('Schwimmbad', {}, 'standard')
    expect([last.hits.length, last.isPartial]).toEqual([many.length, undefined])
  })

  it('takes over what changes while it reads, and shows nothing that was withdrawn', async () => {
    const before = fakeContentSource({ news: many, revision: 1 })
    const renamed = (one: NewsArticle) => ({ ...one, title: one.title.replace('bad', 'halle') })
    // Of what was read, of what waits, and something new under the address of a text that is gone.
    const after = [...many.slice(2, -2).map((one, at) => (at % 2 === 0 ? one : renamed(one)))]
    const moved = buildNews({ slug: 'n0', title: 'Schwimmhalle neu', topics: [] })
    const changed = fakeContentSource({ news: [...after, moved], revision: 2 })
    let current = before
    const reading = createSiteSearch(
      new Proxy(before, { get: (_target, name) => Reflect.get(current, name) }),
    )
    const found = (word: string) => reading.find(word, {}, 'standard')
    expect(found('Schwimmbad').isPartial).toBe(true)
    await new Promise((done) => setImmediate(done))
    current = changed
    const slugsOf = (word: string) =>
      found(word)
        .hits.slice()
        .map(({ slug }) => slug)
    expect(slugsOf('Schwimmbad')).not.toContain('n1')
    for (let turn = 0; turn < 5_000 && found('nichts').isPartial === true; turn += 1)
      await new Promise((done) => setImmediate(done))
    const expected = (isRenamed: boolean) =>
      after.filter((_, at) => (at % 2 !== 0) === isRenamed).map(({ slug }) => slug)
    expect(slugsOf('Schwimmbad').sort()).toEqual(expected(false).sort())
    expect(slugsOf('Schwimmhalle').sort()).toEqual([...expected(true), 'n0'].sort())
  })
})

describe('easy variants built for tests', () => {
  it('are found by their own title', () => {
    const variant = buildEasyVariant(project, { title: 'Baden für alle' })
    const { hits } = search({ projects: [project], easyTexts: [variant] }).find('Baden', {}, 'easy')
    expect(hits.slice(0, 1)[0]?.slug).toBe('baeder')
  })
})

function search(content: Partial<FakeContent>) {
  return createSiteSearch(fakeContentSource(content))
}
