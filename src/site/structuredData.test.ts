import { describe, expect, it } from '@jest/globals'
import { buildNews, buildPicture, buildSiteInfo, buildTopic } from '../../tests/builders'
import { breadcrumbList, governmentOrganization, newsArticle } from './structuredData'

const SITE = 'https://kreis.example'

describe('breadcrumbList', () => {
  it('numbers the steps and makes their addresses absolute', () => {
    const list = breadcrumbList(SITE, [
      { label: 'Start', path: '/' },
      { label: 'Aktuelles', path: '/aktuelles' },
    ])
    expect(list.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Start', item: 'https://kreis.example/' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Aktuelles',
        item: 'https://kreis.example/aktuelles',
      },
    ])
  })
})

describe('newsArticle', () => {
  it.each([
    { precision: 'day' as const, published: '2023-12-04' },
    { precision: 'month' as const, published: '2023-12' },
    { precision: 'year' as const, published: '2023' },
    { precision: 'unknown' as const, published: undefined },
  ])('a date of precision $precision is published as $published', ({ precision, published }) => {
    const article = buildNews({ date: { iso: '2023-12-04', precision } })
    const { datePublished } = newsArticle(SITE, article, buildSiteInfo()) as {
      datePublished?: string
    }
    expect(datePublished).toBe(published)
  })

  it('carries headline, topics, preview picture and publisher', () => {
    const article = buildNews({
      slug: 'auftakt',
      title: 'Auftakt',
      topics: [buildTopic({ name: 'Vielfalt' })],
      picture: buildPicture({ id: 'p' }),
    })
    expect(
      newsArticle(SITE, article, buildSiteInfo({ countyName: 'Kreis Beispiel' })),
    ).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Auftakt',
      url: 'https://kreis.example/aktuelles/auftakt',
      about: ['Vielfalt'],
      image: 'https://kreis.example/media/p-preview.jpg',
      publisher: { '@type': 'GovernmentOrganization', name: 'Kreis Beispiel' },
    })
  })
})

describe('governmentOrganization', () => {
  it('leaves out what the county has not told', () => {
    const data = governmentOrganization(SITE, buildSiteInfo())
    expect(data).toMatchObject({ name: 'Kreis Beispiel', email: 'post@kreis.example' })
    expect(data).not.toHaveProperty('telephone')
    expect(data).not.toHaveProperty('address')
  })
})
