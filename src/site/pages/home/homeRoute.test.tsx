import { describe, expect, it } from '@jest/globals'
import {
  buildContact,
  buildDate,
  buildHome,
  buildMunicipality,
  buildNews,
  buildProject,
} from '../../../../tests/builders'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { plain, renderRoute } from '../../../../tests/fakes/renderAnswer'
import { homeModel } from './homeModel'
import { homeRoute } from './homeRoute'

const EVENT = {
  title: 'Fachtag',
  text: 'Mit dem Verein.',
  look: 'lilac',
  marks: ['Gebärdensprache'],
}
const event = (date: string, precision: 'day' | 'month' | 'year') => ({ ...EVENT, date, precision })
const NEWS = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug, index) =>
  buildNews({ slug, title: `Meldung ${slug}`, date: buildDate(`202${9 - index}-01-01`) }),
)

describe('the start page', () => {
  it('greets, shows the newest article large and four more', () => {
    const { $ } = renderRoute(
      homeRoute,
      pageContext({ news: NEWS, home: buildHome({ greeting: 'Guten Tag.' }) }),
    )
    expect(plain($('h1').text())).toBe('Guten Tag.')
    const links = $('h3 a')
      .map((_, link) => $(link).attr('href'))
      .get()
    expect(links).toEqual(['a', 'b', 'c', 'd', 'e'].map((slug) => `/aktuelles/${slug}`))
  })

  it.each([
    [
      'the chosen article is at the top, and not a second time below',
      'c',
      ['c', 'a', 'b', 'd', 'e'],
    ],
    [
      'the newest one stands in for a chosen article that is gone',
      'weg',
      ['a', 'b', 'c', 'd', 'e'],
    ],
  ])('%s', (_title, leadArticleSlug, slugs) => {
    const context = pageContext({ news: NEWS, home: buildHome({ leadArticleSlug }) })
    const model = homeModel(context.content, context.today)
    expect([model.leadArticle, ...model.news].map((article) => article?.slug)).toEqual(slugs)
  })

  it('shows at most three projects, the chosen ones before all', () => {
    const projects = ['p', 'q', 'r', 's'].map((slug) =>
      buildProject({ slug, title: `Projekt ${slug}` }),
    )
    const { $ } = renderRoute(homeRoute, pageContext({ projects }))
    expect($('a[href^="/projekte/"]').length).toBe(3)
  })

  it('lists each municipality with the number that it has on the map', () => {
    const municipalities = [
      buildMunicipality({ name: 'Düren', slug: 'dueren', ags: '05358008', isCountySeat: true }),
      buildMunicipality({ name: 'Aldenhoven', slug: 'aldenhoven', ags: '05358004' }),
    ]
    const { $, text } = renderRoute(homeRoute, pageContext({ municipalities }))
    expect(plain($('a[href="/kommunen/dueren"]').first().text())).toBe('2 Düren')
    expect(text).toContain('Düren (2) ist Sitz der Kreisverwaltung.')
    expect($('svg[role="img"]').length).toBe(1)
  })

  it('shows no map where a municipality has no shape', () => {
    const municipalities = [buildMunicipality({ name: 'Anderswo', ags: '99999999' })]
    const { $, text } = renderRoute(homeRoute, pageContext({ municipalities }))
    expect($('svg[role="img"]').length).toBe(0)
    expect(text).not.toContain('Karte')
  })

  it('shows the figure in words and counts', () => {
    const figure = {
      headline: 'Jede fünfte Person ist 65 oder älter.',
      part: 60_301,
      whole: 280_726,
      perDot: 1000,
      text: 'Das sind 21,5 Prozent.',
      note: 'Stand 31. Dezember 2023.',
      alt: '280 Punkte, 60 davon gefüllt.',
    }
    const { text } = renderRoute(homeRoute, pageContext({ home: buildHome({ figure }) }))
    expect(text).toContain('Jede fünfte Person ist 65 oder älter.')
    expect(text).toContain('60.301 Menschen')
    expect(text).toContain('220.425 Menschen')
  })

  it('leads from each contact to its place on the contact page', () => {
    const contacts = [buildContact({ slug: 'vielfalt', role: 'Vielfalt' })]
    const { $ } = renderRoute(homeRoute, pageContext({ contacts }))
    expect(plain($('a[href="/kontakt#vielfalt"]').text())).toContain('Vielfalt')
  })

  it('stands also while there is no content at all', () => {
    const { $ } = renderRoute(homeRoute, pageContext())
    expect($('h1').length).toBe(1)
    expect(
      $('h2')
        .map((_, heading) => plain($(heading).text()))
        .get(),
    ).toEqual(['Termine', 'Worum geht es bei Ihnen?'])
  })
})

describe('events', () => {
  it.each([
    { given: event('2023-11-14', 'day'), large: '14.', small: 'Nov. 2023', isOver: true },
    { given: event('2023-12-01', 'month'), large: 'Dez.', small: '2023', isOver: true },
    { given: event('2023-01-01', 'year'), large: '2023', small: '', isOver: true },
    { given: event('2026-06-01', 'day'), large: '1.', small: 'Juni 2026', isOver: false },
    { given: event('2026-06-01', 'month'), large: 'Juni', small: '2026', isOver: false },
    { given: event('2026-01-01', 'year'), large: '2026', small: '', isOver: false },
    { given: event('2026-05-31', 'day'), large: '31.', small: 'Mai 2026', isOver: true },
  ])('on 1 June 2026, "$large $small" is over: $isOver', ({ given, large, small, isOver }) => {
    const { content, today } = pageContext({ home: buildHome({ events: [given] }) }, '2026-06-01')
    const [shown] = homeModel(content, today).events
    expect(shown).toMatchObject({ dateLarge: large, dateSmall: small, isOver })
  })

  it('that are over are marked, and it is said that none is ahead', () => {
    const home = buildHome({ events: [event('2023-11-14', 'day')] })
    const { text } = renderRoute(homeRoute, pageContext({ home }))
    expect(text).toContain('vorbei')
    expect(text).toContain('Zurzeit steht kein neuer Termin fest.')
  })
})
