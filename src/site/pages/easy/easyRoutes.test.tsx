import { describe, expect, it } from '@jest/globals'

import {
  buildAccessibilityStatement,
  buildContact,
  buildDate,
  buildEasySection,
  buildEasyVariant,
  buildMunicipality,
  buildNews,
  buildPage,
  buildPopulationPoint,
  buildFigures,
  buildSiteInfo,
  buildTopic,
  buildVideo,
} from '../../../../tests/builders'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { plain, renderPage } from '../../../../tests/fakes/renderAnswer'
import type { FakeContent } from '../../../../tests/fakes/fakeContentSource'
import type { EasyCheck } from '../../../content/easyText'
import { matchRoute } from '../../matchRoute'
import { easyPages } from '../easyPages'

function page(address: string, content: Partial<FakeContent> = {}) {
  const [path = '', query = ''] = `/leichte-sprache${address}`.split('?')
  const found = matchRoute(easyPages, path)
  const answer = found?.route.answer(pageContext(content), found.params, new URLSearchParams(query))
  if (answer?.kind !== 'page') throw new Error(`No page at ${address}`)
  return renderPage(answer)
}

describe('the easy start page', () => {
  it('has the four parts that BITV 2.0 § 4 asks for', () => {
    const article = buildNews({ slug: 'tag' })
    const { $ } = page('', { news: [article], easyTexts: [buildEasyVariant(article)] })
    const parts = $('section[aria-labelledby] > h2')
      .toArray()
      .map((heading) => plain($(heading).text()))
    expect(parts.slice(0, 4)).toEqual([
      'Was steht auf der Internet-Seite?',
      'So benutzen Sie die Seite',
      'Wie gut ist die Seite für alle?',
      'Das alles gibt es in Leichter Sprache',
    ])
    expect($('a[href="/leichte-sprache/aktuelles/tag"]').length).toBe(1)
  })

  it('lists the films in sign language, or says that there are none', () => {
    expect(page('').text).toContain('Filme in Gebärden-Sprache gibt es noch nicht.')
    const news = [buildNews({ slug: 'film', signVideo: buildVideo({ isSignLanguage: true }) })]
    const { $, text } = page('', { news })
    expect($('a[href="/aktuelles/film"]').length).toBe(1)
    expect(text).not.toContain('gibt es noch nicht.')
  })
})

describe('an easy text', () => {
  const article = buildNews({ slug: 'tag' })

  it.each([
    { check: { state: 'unchecked' as const }, label: 'Noch nicht geprüft' },
    {
      check: { state: 'checked' as const, by: ['Maria K.'], others: 0, on: '2026-10-12' },
      label: 'Leichte Sprache – geprüft von Maria K.',
    },
    {
      check: { state: 'checked' as const, by: ['Maria K.'], others: 2, on: '2026-10-12' },
      label: 'Leichte Sprache – geprüft von Maria K. und 2 anderen Personen',
    },
    {
      check: { state: 'checked' as const, by: [], others: 2, on: '2026-10-12' },
      label: 'Leichte Sprache – geprüft von 2 Personen',
    },
  ])('says above the text: $label', ({ check, label }) => {
    const easyTexts = [buildEasyVariant(article, { check })]
    const { $ } = page('/aktuelles/tag', { news: [article], easyTexts })
    expect(plain($('.check-label').first().text())).toContain(label)
    expect($('#zeichen').length).toBe(1)
    expect($('.variant-switch a[href="/aktuelles/tag"]').length).toBe(1)
  })

  it('says with its date which part may be out of date, and only there', () => {
    const sections = [
      buildEasySection({ heading: 'Alt', changedOn: '2026-11-24' }),
      buildEasySection({ heading: 'Neu' }),
    ]
    const easyTexts = [buildEasyVariant(article, { sections })]
    const { $ } = page('/aktuelles/tag', { news: [article], easyTexts })
    const noted = $('.easy-section').filter((_, section) => $(section).find('.notice').length > 0)
    expect(noted.find('h2').text()).toBe('Alt')
    expect(plain(noted.text())).toContain('Der schwere Text ist neu seit dem 24. November 2026.')
  })

  it('is called Leichte Sprache in data for machines only once it is checked', () => {
    const dataOf = (check: EasyCheck) => {
      const easyTexts = [buildEasyVariant(article, { check })]
      return JSON.stringify(
        page('/aktuelles/tag', { news: [article], easyTexts }).frame.structuredData,
      )
    }
    expect(dataOf({ state: 'unchecked' })).toContain('noch nicht von Testleserinnen')
    expect(dataOf({ state: 'unchecked' })).not.toMatch(/reviewedBy|lastReviewed/)
    const checked = dataOf({ state: 'checked', by: ['Maria K.'], others: 1, on: '2026-10-12' })
    expect(checked).toContain('"lastReviewed":"2026-10-12"')
    expect(checked).toContain('"name":"Maria K."')
  })

  it('of a municipality tells its rounded figures', () => {
    const figures = buildFigures({ population: [buildPopulationPoint({ total: 14_324 })] })
    const town = buildMunicipality({ slug: 'aldenhoven', name: 'Aldenhoven', figures })
    const { text } = page('/kommunen/aldenhoven', {
      municipalities: [town],
      easyTexts: [buildEasyVariant(town)],
    })
    expect(text).toContain('In Aldenhoven leben ungefähr 14.000 Menschen.')
  })
})

describe('the easy news', () => {
  const news = Array.from({ length: 12 }, (_, index) =>
    buildNews({ slug: `m${index}`, date: buildDate(`2026-01-${String(index + 10)}`) }),
  )

  it('come in pages, the newest first, and say how many have no easy text', () => {
    const easyTexts = news.slice(0, 11).map((source) => buildEasyVariant(source))
    const first = page('/aktuelles', { news, easyTexts })
    expect(first.$('h2 a').first().attr('href')).toBe('/leichte-sprache/aktuelles/m10')
    expect(first.$('h2').length).toBe(10)
    expect(first.text).toContain('1 Text ist noch nicht in Leichter Sprache.')
    expect(page('/aktuelles?seite=2', { news, easyTexts }).$('h2').length).toBe(1)
  })

  it('count several missing texts', () => {
    expect(page('/aktuelles', { news }).text).toContain(
      '12 Texte sind noch nicht in Leichter Sprache.',
    )
  })
})

describe('the easy contacts', () => {
  it('have one sentence a line and the phone before the mail', () => {
    const contacts = [
      buildContact({
        easyAbout: 'Haben Sie Fragen?\nRufen Sie an.',
        phone: '02421 22-1',
        mail: 'rat@kreis.example',
      }),
    ]
    const { $ } = page('/kontakt', { contacts, site: buildSiteInfo({ phone: '02421 22-0' }) })
    const sentences = $('[data-ls-sentence]')
      .toArray()
      .map((element) => $(element).text())
    expect(sentences).toEqual(expect.arrayContaining(['Haben Sie Fragen?', 'Rufen Sie an.']))
    const ways = $('.easy-details a')
      .toArray()
      .map((link) => $(link).attr('href')?.split(':')[0])
    expect(ways).toEqual(['tel', 'mailto', 'tel', 'mailto'])
  })

  it('do not ask to call where no number is known', () => {
    expect(page('/kontakt').text).not.toContain('Rufen Sie uns an.')
  })
})

describe('the easy accessibility statement', () => {
  const easySections = [buildEasySection({ lines: [[{ text: 'Vieles klappt schon.' }]] })]

  it('stands without a page in the CMS and leads to the report', () => {
    const { $, text } = page('/barrierefreiheit', {
      accessibilityStatement: buildAccessibilityStatement({ easySections }),
    })
    expect(text).toContain('Vieles klappt schon.')
    expect($('a[href="/leichte-sprache/barriere-melden"]').length).toBe(1)
  })

  it('is made from the facts where the editors have written nothing', () => {
    const { $, status, text } = page('/barrierefreiheit')
    expect(status).toBe(200)
    expect(text).toContain('Wie gut ist die Seite?')
    expect($('a[href="/barrierefreiheit"]').length).toBeGreaterThan(0)
  })
})

describe('a page with a fixed address', () => {
  it('shows the text of the editors instead of its own', () => {
    const own = 'Eine Barriere ist ein Hindernis.'
    expect(page('/barriere-melden').text).toContain(own)
    const pages = [buildPage({ slug: 'barriere-melden' })]
    const easyTexts = pages.map((source) => buildEasyVariant(source, { title: 'Melden' }))
    const { $, text } = page('/barriere-melden', { pages, easyTexts })
    expect(plain($('h1').text())).toBe('Melden')
    expect(text).not.toContain(own)
    expect($('form[method=post][action="/barriere-melden#probleme"]').length).toBe(1)
  })

  it('keeps the address of the page that did not work', () => {
    const { $ } = page('/barriere-melden?seite=/kontakt')
    expect($('form[method=post] input[name=seite]').attr('value')).toBe(
      'https://kreis.example/kontakt',
    )
  })

  it('offers no standard text where there is none', () => {
    expect(page('/mitmachen').frame.counterpart).toBeUndefined()
    expect(page('/zahlen').frame.counterpart).toBe('/zahlen')
  })
})

describe('the easy search', () => {
  const topic = buildTopic({ easyName: 'Treffen' })
  const article = buildNews({ slug: 'fest', topics: [topic] })
  const easyTexts = [
    buildEasyVariant(article, { title: 'Ein Fest', teaser: 'Das Fest ist im Mai.' }),
  ]

  it('finds easy texts and marks the word', () => {
    const { $, text, frame } = page('/suche?q=Fest', { news: [article], easyTexts })
    expect($('a[href="/leichte-sprache/aktuelles/fest"]').length).toBe(1)
    expect($('mark').text()).toBe('Fest')
    expect(text).toContain('Wir haben 1 Text gefunden.')
    expect(text).toContain('Treffen')
    expect(frame).toMatchObject({
      path: '/leichte-sprache/suche?q=Fest',
      counterpart: '/suche?q=Fest',
      isUnlisted: true,
    })
  })

  it('says what to do where nothing is found', () => {
    const { $, text } = page('/suche?q=xqzvwk', { news: [article], easyTexts })
    expect(text).toContain('Wir haben nichts gefunden.')
    expect($('a[href="/leichte-sprache/kontakt"]').length).toBe(1)
    expect(text).not.toContain('in schwerer Sprache')
  })

  it('leads to the standard texts where only they have the word', () => {
    const only = buildNews({ slug: 'rampe', title: 'Rampe', body: [] })
    const { $, text } = page('/suche?q=Rampe', { news: [article, only], easyTexts })
    expect(text).toContain('Wir haben nichts gefunden.')
    expect(text).toContain('Es gibt 1 Text in schwerer Sprache.')
    expect($('.link-rows a[href="/suche?q=Rampe"]').text()).toContain(
      'Den Text in schwerer Sprache',
    )
  })
})
