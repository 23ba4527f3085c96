import { describe, expect, it } from '@jest/globals'
import {
  buildEasyVariant,
  buildMunicipality,
  buildNews,
  buildPage,
  buildParagraph,
  buildTopic,
} from '../../../../tests/builders'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { ask, plain, renderRoute } from '../../../../tests/fakes/renderAnswer'
import { searchRoute } from './searchRoute'

const TOPIC = buildTopic({ slug: 'vielfalt', name: 'Vielfalt' })
const RAMPE = buildNews({
  slug: 'rampe',
  title: 'Neue Rampe am Rathaus',
  teaser: 'Der Eingang ist jetzt ohne Stufen.',
  body: [buildParagraph('Lange fehlte sie. Nun gibt es eine Rampe und ein Geländer am Eingang.')],
  topics: [TOPIC],
})
const context = pageContext({
  news: [RAMPE, ...Array.from({ length: 11 }, (_, i) => buildNews({ title: `Newsletter ${i}` }))],
  municipalities: [buildMunicipality({ name: 'Jülich', slug: 'juelich' })],
  pages: [buildPage({ role: 'imprint', slug: 'wer-wir-sind', title: 'Impressum' })],
  topics: [TOPIC],
})

const search = (query: string) => renderRoute(searchRoute, context, {}, query)

describe('the search', () => {
  it('asks for a word where none was given, and lists no hits', () => {
    const { $, frame } = search('')
    expect(plain($('h1').text())).toBe('Suche')
    expect($('input[type="search"][name="q"]').length).toBe(1)
    expect($('mark').length).toBe(0)
    expect(frame.isUnlisted).toBe(false)
  })

  it('shows hits with the words marked, and is not to be listed by search engines', () => {
    const { $, frame } = search('q=rampe')
    expect(plain($('h1').text())).toBe('1 Treffer für „rampe“')
    expect($('h3 a').attr('href')).toBe('/aktuelles/rampe')
    expect($('mark').first().text()).toBe('Rampe')
    expect(frame.isUnlisted).toBe(true)
  })

  it('leads to the fixed address of a page with a role', () => {
    expect(search('q=impressum').$('h3 a').attr('href')).toBe('/impressum')
  })

  it('offers a spelling that finds something', () => {
    const { $, text } = search('q=Rahmpe')
    expect(text).toContain('Meinten Sie')
    expect($('a[href^="/suche?q="]').first().attr('href')?.toLowerCase()).toBe('/suche?q=rampe')
  })

  it('gives three ways out where nothing was found', () => {
    const { $, text } = search('q=xylophonkurs')
    expect(text).toContain('Zu „xylophonkurs“ haben wir nichts gefunden.')
    for (const href of ['/aktuelles', '/inhalt', '/kontakt']) {
      expect($(`a[href="${href}"]`).length).toBe(1)
    }
  })

  it.each([
    ['art=kommune', 0],
    ['art=meldung', 1],
    ['thema=vielfalt', 1],
    ['leicht=1', 0],
    ['jahr=1999', 0],
    ['art=unsinn', 1],
  ])('narrowed by ?%s finds %d', (filter, count) => {
    expect(search(`q=rampe&${filter}`).$('h3').length).toBe(count)
  })

  it('says of a filter that leaves nothing that it is the filter, and leads out of it', () => {
    const { $, text } = search('q=rampe&art=kommune')
    expect(text).toContain('Zu „rampe“ haben wir mit dieser Auswahl nichts gefunden.')
    expect($('a[href="/suche?q=rampe"]').text()).toBe('Überall nach „rampe“ suchen')
  })

  it('finds only documents with an easy variant where asked to', () => {
    const variant = buildEasyVariant(RAMPE)
    const easyContext = pageContext({
      news: [variant.source as typeof RAMPE],
      easyTexts: [variant],
    })
    expect(renderRoute(searchRoute, easyContext, {}, 'q=rampe&leicht=1').$('h3').length).toBe(1)
  })

  it('keeps the words in the filter and in the paging', () => {
    const { $ } = search('q=newsletter')
    expect($('form input[type="hidden"][name="q"]').attr('value')).toBe('newsletter')
    expect($('a[href="/suche?q=newsletter&seite=2"]').length).toBeGreaterThan(0)
    expect(ask(searchRoute, context, {}, 'q=newsletter&seite=3')).toEqual({ kind: 'missing' })
  })

  it('cuts what is longer than 100 characters and says so', () => {
    const { $, text } = search(`q=${'a'.repeat(300)}`)
    expect($('input[type="search"]').attr('value')).toHaveLength(100)
    expect(text).toContain('länger als 100 Zeichen')
  })

  it('shows markup and control characters as harmless text', () => {
    const { $ } = search(`q=${encodeURIComponent('<script>\u0000\u0007\u202Ealert(1)</script>')}`)
    expect($('script').length).toBe(0)
    expect($('input[type="search"]').attr('value')).toBe('<script> alert(1)</script>')
  })
})
