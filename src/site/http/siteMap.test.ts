import { describe, expect, it } from '@jest/globals'

import { buildEasyText, buildNews } from '../../../tests/builders'
import { fakeContentSource } from '../../../tests/fakes/fakeContentSource'
import { newsRoute } from '../pages/news/newsRoute'
import { paths } from '../paths'
import { SiteMap } from './siteMap'

const siteUrl = 'https://kreis.example'

/** A site of so many articles, the first of them with an easy text. */
function partsOf(count: number, revision = 1) {
  const news = Array.from({ length: count }, (_, at) => buildNews({ slug: `n${at}` }))
  const source = news[0] ?? buildNews({ slug: 'n0' })
  const content = Object.assign(
    fakeContentSource({
      news,
      easyTexts: [{ text: buildEasyText({ source: { kind: 'news', slug: 'n0' } }), source }],
    }),
    { revision },
  )
  return { content, siteUrl, today: '2026-01-01', routes: [newsRoute] }
}

const locations = (xml: string | undefined) =>
  [...(xml ?? '').matchAll(/<loc>([^<]*)/g)].map(([, url]) => url)

describe('SiteMap', () => {
  it.each([
    { count: 3, first: siteUrl + paths.news('n0'), entries: 3 },
    { count: 300, first: siteUrl + paths.news('n0'), entries: 300 },
    { count: 301, first: siteUrl + paths.sitemapPart(1), entries: 2 },
    { count: 10_000, first: siteUrl + paths.sitemapPart(1), entries: 34 },
  ])('of $count pages begins with $first and has $entries entries', (expected) => {
    const found = locations(new SiteMap().start(partsOf(expected.count)))
    expect(found).toHaveLength(expected.entries)
    expect(found[0]).toBe(expected.first)
  })

  it('holds every page in exactly one part', () => {
    const [map, parts] = [new SiteMap(), partsOf(1_234)]
    const found = [1, 2, 3, 4, 5].flatMap((number) => locations(map.part(parts, number)))
    expect(found).toEqual(parts.content.news().map(({ slug }) => siteUrl + paths.news(slug)))
  })

  it.each([
    ['before the first', 1_234, 0],
    ['after the last', 1_234, 6],
    ['of a sitemap without parts', 300, 1],
  ])('has no part %s', (_name, count, number) => {
    expect(new SiteMap().part(partsOf(count), number)).toBeUndefined()
  })

  it('follows the content', () => {
    const map = new SiteMap()
    map.start(partsOf(3))
    expect(locations(map.start(partsOf(4, 2)))).toHaveLength(4)
  })
})
