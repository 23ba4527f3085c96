import { describe, expect, it } from '@jest/globals'
import { buildDate, buildNews, buildTopic } from '../../../../tests/builders'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { ask, plain, renderRoute } from '../../../../tests/fakes/renderAnswer'
import { newsListRoute } from './newsListRoute'

const VIELFALT = buildTopic({ slug: 'vielfalt', name: 'Vielfalt' })
const INKLUSION = buildTopic({ slug: 'inklusion', name: 'Inklusion' })

const NEWS = [
  ...Array.from({ length: 11 }, (_, index) =>
    buildNews({
      title: `Meldung ${index + 1}`,
      date: buildDate(`2024-01-${String(28 - index).padStart(2, '0')}`),
      topics: [INKLUSION],
    }),
  ),
  buildNews({ title: 'Fachtag', date: buildDate('2023-12-01', 'month'), topics: [VIELFALT] }),
  buildNews({ title: 'Ohne Tag', date: buildDate('2024-02-01', 'unknown') }),
]
const context = pageContext({ news: NEWS, topics: [INKLUSION, VIELFALT] })

describe('the list of news', () => {
  it('shows the ten newest with a year as heading and leads to the next page', () => {
    const { $ } = renderRoute(newsListRoute, context)
    expect($('h3').length).toBe(10)
    expect(plain($('h1').text())).toBe('Aktuelles')
    expect($('a[href="/aktuelles?seite=2"]').length).toBeGreaterThan(0)
  })

  it('puts articles without a known date at the end, without a year', () => {
    const { $ } = renderRoute(newsListRoute, context, {}, 'seite=2')
    const years = $('section h2')
      .map((_, heading) => plain($(heading).text()))
      .get()
    expect(years).toEqual(['2024', '2023', 'Undatiert'])
    expect(plain($('h3').last().text())).toBe('Ohne Tag')
  })

  it.each([
    'seite=0',
    'seite=abc',
    'seite=3',
    'seite=99999',
    'thema=unbekannt',
    'jahr=1999',
    'jahr=neu',
    'thema=vielfalt&seite=2',
  ])('has no page for ?%s', (query) => {
    expect(ask(newsListRoute, context, {}, query)).toEqual({ kind: 'missing' })
  })

  it('narrows by topic and year, and keeps both in the address', () => {
    const { $, frame } = renderRoute(newsListRoute, context, {}, 'jahr=2023&thema=vielfalt')
    expect(
      $('h3')
        .map((_, heading) => plain($(heading).text()))
        .get(),
    ).toEqual(['Fachtag'])
    expect(frame.path).toBe('/aktuelles?thema=vielfalt&jahr=2023')
    expect(plain($('h1').text())).toBe('Meldungen zum Thema Vielfalt aus dem Jahr 2023')
  })

  it('the filter is a form that works without script and treats an empty choice as all', () => {
    const { $ } = renderRoute(newsListRoute, context, {}, 'thema=&jahr=2024')
    expect($('form[action="/aktuelles"] input[name="jahr"][value="2024"]').is('[checked]')).toBe(
      true,
    )
    expect($('form[action="/aktuelles"] input[name="thema"][value=""]').is('[checked]')).toBe(true)
  })

  it('says so where a topic and a year have nothing together', () => {
    const { text, status } = renderRoute(newsListRoute, context, {}, 'jahr=2024&thema=vielfalt')
    expect(status).toBe(200)
    expect(text).toContain('Dazu gibt es noch keine Meldung.')
  })

  it('stands also while there is no news at all', () => {
    expect(renderRoute(newsListRoute, pageContext()).text).toContain('Sobald es Neues gibt')
  })

  it('has an address for each page, topic and year, and every one of them answers', () => {
    const addresses = newsListRoute.addresses(context.content)
    expect(addresses).toEqual([
      '/aktuelles',
      '/aktuelles?seite=2',
      '/aktuelles?thema=inklusion',
      '/aktuelles?thema=vielfalt',
      '/aktuelles?jahr=2024',
      '/aktuelles?jahr=2023',
    ])
    for (const address of addresses) {
      expect(renderRoute(newsListRoute, context, {}, address.split('?')[1]).frame.path).toBe(
        address,
      )
    }
  })
})
