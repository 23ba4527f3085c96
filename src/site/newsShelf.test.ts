import { describe, expect, it } from '@jest/globals'

import { buildDate, buildNews, buildTopic } from '../../tests/builders'
import { newsShelf } from './newsShelf'
import type { NewsChoice } from './newsShelf'

const [bus, bath] = [buildTopic({ slug: 'bus' }), buildTopic({ slug: 'bad' })]
const easy = { title: 'Leicht', check: { state: 'unchecked' as const } }
const news = [
  buildNews({ slug: 'a', date: buildDate('2024-05-01'), topics: [bus, bath], easy }),
  buildNews({ slug: 'b', date: buildDate('2024-02-01', 'unknown'), topics: [bus], easy }),
  buildNews({ slug: 'c', date: buildDate('2023-01-01'), topics: [bus, bus] }),
]

describe('newsShelf', () => {
  it.each<{ choice: NewsChoice; slugs: string[]; easyCount: number }>([
    { choice: {}, slugs: ['a', 'c', 'b'], easyCount: 2 },
    { choice: { topic: 'bus' }, slugs: ['a', 'c', 'b'], easyCount: 2 },
    { choice: { topic: 'bad' }, slugs: ['a'], easyCount: 1 },
    { choice: { year: '2023' }, slugs: ['c'], easyCount: 0 },
    { choice: { topic: 'bus', year: '2024' }, slugs: ['a'], easyCount: 1 },
    { choice: { topic: 'bad', year: '2023' }, slugs: [], easyCount: 0 },
    { choice: { topic: 'fehlt' }, slugs: [], easyCount: 0 },
  ])('lists for $choice $slugs, undated last, $easyCount of them easy', (expected) => {
    const shelf = newsShelf(news)
    expect(shelf.list(expected.choice).map(({ slug }) => slug)).toEqual(expected.slugs)
    expect(shelf.easyCount(expected.choice)).toBe(expected.easyCount)
  })

  it('knows the years with a date, newest first', () => {
    expect(newsShelf(news).years).toEqual(['2024', '2023'])
  })

  it('is made once for the same list', () => {
    expect(newsShelf(news)).toBe(newsShelf(news))
    expect(newsShelf([...news])).not.toBe(newsShelf(news))
  })
})
