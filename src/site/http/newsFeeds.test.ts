import { describe, expect, it } from '@jest/globals'
import { load } from 'cheerio'

import { buildEasyText, buildNews } from '../../../tests/builders'
import { fakeContentSource } from '../../../tests/fakes/fakeContentSource'
import { easyFeed, feedPart, standardFeed } from './newsFeeds'

const siteUrl = 'https://kreis.example'
const FEEDS = { standard: standardFeed, easy: easyFeed }
const PREFIX = { standard: '', easy: '/leichte-sprache' }

/** A site of so many articles, each with an easy text. */
function partsOf(count: number) {
  const news = Array.from({ length: count }, (_, at) => buildNews({ slug: `n${at}` }))
  const easyTexts = news.map((source) => ({
    text: buildEasyText({ source: { kind: 'news', slug: source.slug } }),
    source,
  }))
  return {
    content: fakeContentSource({ news, easyTexts }),
    ...{ siteUrl, today: '2026-01-01', routes: [] },
  }
}

describe.each(['standard', 'easy'] as const)('the %s feed', (variant) => {
  const [feed, prefix] = [FEEDS[variant], siteUrl + PREFIX[variant]]
  const read = (count: number, part: number) =>
    load(feedPart(feed, partsOf(count), part) ?? '', { xml: true })
  const linksOf = (count: number, part: number) =>
    Object.fromEntries(
      read(
        count,
        part,
      )('feed > link')
        .toArray()
        .map(({ attribs }) => [attribs.rel, attribs.href?.replace(prefix, '')]),
    )

  it.each([
    ['of no article', 0, 1, {}],
    ['of 30 articles has one part', 30, 1, {}],
    [
      'of 31 articles leads to its second part',
      31,
      1,
      {
        first: '/aktuelles/feed.atom',
        next: '/aktuelles/feed/2.atom',
        last: '/aktuelles/feed/2.atom',
      },
    ],
    [
      'leads on and back from the middle',
      10_000,
      200,
      {
        first: '/aktuelles/feed.atom',
        previous: '/aktuelles/feed/199.atom',
        next: '/aktuelles/feed/201.atom',
        last: '/aktuelles/feed/334.atom',
      },
    ],
    [
      'ends with its last part',
      31,
      2,
      {
        first: '/aktuelles/feed.atom',
        previous: '/aktuelles/feed.atom',
        last: '/aktuelles/feed/2.atom',
      },
    ],
  ])('%s', (_name, count, part, links) => {
    const self = part === 1 ? '/aktuelles/feed.atom' : `/aktuelles/feed/${part}.atom`
    expect(linksOf(count, part)).toEqual({ alternate: '/aktuelles', self, ...links })
  })

  it('holds every article in exactly one part', () => {
    const found = [1, 2, 3].flatMap((part) =>
      read(
        70,
        part,
      )('entry > id')
        .toArray()
        .map((id) => read(70, part)(id).text()),
    )
    expect(found).toEqual(Array.from({ length: 70 }, (_, at) => `${prefix}/aktuelles/n${at}`))
  })

  it('has no part after the last', () => {
    expect(feedPart(feed, partsOf(30), 2)).toBeUndefined()
  })
})
