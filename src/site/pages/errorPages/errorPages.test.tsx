import { describe, expect, it } from '@jest/globals'
import {
  buildEasyVariant,
  buildNavigation,
  buildNews,
  buildPage,
  buildSiteInfo,
} from '../../../../tests/builders'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { plain, renderPage } from '../../../../tests/fakes/renderAnswer'
import { wordsOfPath } from './errorModel'
import { failedPage, maintenancePage, missingPage } from './errorPages'

const FACHTAG = buildNews({ slug: 'fachtag-vielfalt', title: 'Fachtag zur Vielfalt' })
const context = pageContext({
  news: [FACHTAG],
  pages: [buildPage({ role: 'imprint', slug: 'wer', title: 'Impressum' })],
  easyTexts: [buildEasyVariant(FACHTAG, { title: 'Ein Tag für alle' })],
})
const bare = { site: buildSiteInfo({ phone: '02421 22-0' }), navigation: buildNavigation() }

describe('an address without a page', () => {
  it('is answered with 404, a search field with its own label, and three ways', () => {
    const { $, status, frame } = renderPage(missingPage(context, '/gibtsnicht'))
    expect(status).toBe(404)
    expect(frame).toMatchObject({ isUnlisted: true, variant: 'standard' })
    const id = $('input[type="search"]').attr('id')
    expect(plain($(`label[for="${id}"]`).text())).toBe('Wonach suchen Sie?')
    for (const href of ['/', '/aktuelles', '/kontakt', '/leichte-sprache']) {
      expect($(`a[href="${href}"]`).length).toBe(1)
    }
    expect($('[lang="de-simple"]').length).toBe(1)
  })

  it.each([
    ['/aktuelles/fachtag-vielfallt', '/aktuelles/fachtag-vielfalt'],
    ['/Impresum', '/impressum'],
    ['/leichte-sprache/tag', '/leichte-sprache/aktuelles/fachtag-vielfalt'],
  ])('%s offers the page with the nearest title: %s', (asked, offered) => {
    expect(renderPage(missingPage(context, asked)).$(`a[href="${offered}"]`).length).toBe(1)
  })

  it('of the easy site is answered in easy words and leads to pages of the easy site', () => {
    const { $, text, frame } = renderPage(missingPage(context, '/leichte-sprache/nix'))
    expect(frame.variant).toBe('easy')
    expect(text).toContain('Sie haben nichts falsch gemacht.')
    const links = $('a')
      .map((_, link) => $(link).attr('href'))
      .get()
    expect(links.filter((href) => !href.startsWith('/leichte-sprache'))).toEqual([])
    expect($('form').attr('action')).toBe('/leichte-sprache/suche')
  })

  it.each(['/weg', '/leichte-sprache/weg'])(
    'that was taken away is 410 and says what was at %s',
    (path) => {
      const { status, text } = renderPage(missingPage(context, path, { title: 'Alte Meldung' }))
      expect(status).toBe(410)
      expect(text).toContain('Diese Seite gibt es nicht mehr')
      expect(text).toContain('Alte Meldung')
    },
  )
})

describe('words of an address', () => {
  it.each([
    ['/aktuelles/fachtag-vielfalt', 'fachtag vielfalt'],
    ['/leichte-sprache/aktuelles/ein_tag', 'ein tag'],
    ['/kommunen/j%C3%BClich.html', 'jülich'],
    ['/%E0%A4%A', ''],
    ['/', ''],
  ])('%s: "%s"', (path, words) => {
    expect(wordsOfPath(path)).toBe(words)
  })
})

describe('failures', () => {
  const cases = [
    { name: '500', page: failedPage, status: 500 },
    { name: '503', page: maintenancePage, status: 503 },
  ]
  it.each(cases)(
    '$name needs no content, says how to reach us and leads on',
    ({ page, status }) => {
      const rendered = renderPage(page(bare, '/aktuelles'))
      expect(rendered.status).toBe(status)
      expect(rendered.$('h1').length).toBe(1)
      expect(rendered.$('a[href="mailto:post@kreis.example"]').length).toBe(1)
      expect(rendered.$('a[href="tel:+492421220"]').length).toBe(1)
      expect(rendered.$('a[href="/aktuelles"]').length).toBe(1)
    },
  )

  it.each(cases)('$name is easy on the easy site', ({ page }) => {
    const { $, frame } = renderPage(page(bare, '/leichte-sprache/kontakt'))
    expect(frame.variant).toBe('easy')
    expect($('a[href="/leichte-sprache/aktuelles"]').text()).toBe('Neues')
  })
})
