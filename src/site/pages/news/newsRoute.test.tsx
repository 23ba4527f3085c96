import { describe, expect, it } from '@jest/globals'
import {
  buildContact,
  buildDate,
  buildDownload,
  buildEasyVariant,
  buildNews,
  buildOfficeHolder,
  buildProject,
  buildTopic,
} from '../../../../tests/builders'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { ask, renderRoute } from '../../../../tests/fakes/renderAnswer'
import { newsFacts, peopleFacts, relatedNews } from './newsModel'
import { newsRoute } from './newsRoute'

const VIELFALT = buildTopic({ slug: 'vielfalt', name: 'Vielfalt', look: 'lilac' })

function render(article: ReturnType<typeof buildNews>, more = {}) {
  return renderRoute(newsRoute, pageContext({ news: [article], ...more }), { slug: article.slug })
}

describe('a news article', () => {
  it('has one heading of first rank, a date and its topics', () => {
    const { $, text } = render(
      buildNews({ title: 'Fachtag', date: buildDate('2023-12-04', 'month'), topics: [VIELFALT] }),
    )
    expect($('h1').length).toBe(1)
    expect(text).toContain('Dezember 2023')
    expect(text).not.toContain('4. Dezember')
    expect(text).toContain('Vielfalt')
  })

  it('does not show a date that nobody knows', () => {
    const { text, frame } = render(buildNews({ date: buildDate('2023-12-04', 'unknown') }))
    expect(text).not.toContain('2023')
    expect(frame.publishedAt).toBeUndefined()
  })

  it('is marked as archive where it is over', () => {
    expect(render(buildNews({ isArchived: true })).text).toContain('Archiv')
    expect(render(buildNews()).text).not.toContain('Archiv')
  })

  it('leads to its easy variant only where that is published', () => {
    const article = buildNews({ slug: 'fachtag' })
    const easy = '/leichte-sprache/aktuelles/fachtag'
    const published = render(article, { easyTexts: [buildEasyVariant(article)] })
    expect(published.frame.counterpart).toBe(easy)
    expect(published.$(`a[href="${easy}"]`).length).toBe(1)
    expect(render(article).frame.counterpart).toBeUndefined()
  })

  it('shows people in the office of then, its contact and its downloads', () => {
    const { text } = render(
      buildNews({
        people: [buildOfficeHolder({ name: 'Erika Beispiel', role: 'Dezernentin' })],
        contacts: [buildContact({ role: 'Vielfalt und Teilhabe' })],
        downloads: [buildDownload({ title: 'Einladung' })],
      }),
    )
    expect(text).toContain('Erika Beispiel')
    expect(text).toContain('Vielfalt und Teilhabe')
    expect(text).toContain('Einladung')
  })

  it('carries its structured data', () => {
    const types = render(buildNews()).frame.structuredData?.map((data) =>
      Reflect.get(data, '@type'),
    )
    expect(types).toEqual(['NewsArticle', 'BreadcrumbList'])
  })

  it.each([
    { absence: { reason: 'unknown' as const }, answer: { kind: 'missing' } },
    {
      absence: { reason: 'gone' as const, title: 'Alte Meldung' },
      answer: { kind: 'missing', gone: { title: 'Alte Meldung' } },
    },
    {
      absence: { reason: 'moved' as const, toSlug: 'neu' },
      answer: { kind: 'redirect', to: '/aktuelles/neu', permanent: true },
    },
  ])('an address that is $absence.reason answers so', ({ absence, answer }) => {
    const context = pageContext({ absences: { 'news/alt': absence } })
    expect(ask(newsRoute, context, { slug: 'alt' })).toEqual(answer)
  })
})

describe('newsFacts', () => {
  it('leaves the date to the article where that tells it itself, and names the project', () => {
    const project = buildProject({ slug: 'zukunft', title: 'In Zukunft inklusiv' })
    const article = buildNews({
      facts: [{ label: 'Wann', value: 'abends' }],
      projectSlug: 'zukunft',
    })
    const facts = newsFacts(article, pageContext({ projects: [project] }).content)
    expect(facts).toEqual([
      { label: 'Wann', value: 'abends' },
      { label: 'Projekt', value: 'In Zukunft inklusiv', href: '/projekte/zukunft' },
    ])
  })
})

describe('peopleFacts', () => {
  it.each([
    { term: {}, value: 'Landrat' },
    { term: { from: '2020-11-01' }, value: 'Landrat (seit 2020)' },
    { term: { to: '2020-11-01' }, value: 'Landrat (bis 2020)' },
    { term: { from: '2015-01-01', to: '2020-11-01' }, value: 'Landrat (2015 bis 2020)' },
    { term: { from: '2020-01-01', to: '2020-11-01' }, value: 'Landrat (2020)' },
  ])('a term of $term is read as "$value"', ({ term, value }) => {
    const person = buildOfficeHolder({ name: 'A', role: 'Landrat', ...term })
    expect(peopleFacts([person])).toEqual([{ label: 'A', value }])
  })
})

describe('relatedNews', () => {
  it('takes articles of the same topics, the nearest first, and never the article itself', () => {
    const other = buildTopic({ slug: 'zahlen' })
    const article = buildNews({ slug: 'a', topics: [VIELFALT, other] })
    const news = [
      article,
      buildNews({ slug: 'fremd', date: buildDate('2026-01-01') }),
      buildNews({ slug: 'eins', topics: [VIELFALT], date: buildDate('2025-01-01') }),
      buildNews({ slug: 'zwei', topics: [other, VIELFALT], date: buildDate('2020-01-01') }),
    ]
    const slugs = relatedNews(article, pageContext({ news }).content, 4).map(({ slug }) => slug)
    expect(slugs).toEqual(['zwei', 'eins'])
  })
})
