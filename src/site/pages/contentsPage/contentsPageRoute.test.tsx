import { describe, expect, it } from '@jest/globals'
import {
  buildDate,
  buildEasyVariant,
  buildMunicipality,
  buildNews,
  buildPage,
  buildProject,
  buildTopic,
} from '../../../../tests/builders'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { plain, renderRoute } from '../../../../tests/fakes/renderAnswer'
import { contentsPageRoute } from './contentsPageRoute'

const ARTICLE = buildNews({ slug: 'fachtag', title: 'Fachtag' })

describe('the overview of all pages', () => {
  const { $ } = renderRoute(
    contentsPageRoute,
    pageContext({
      news: [ARTICLE, buildNews({ slug: 'nur-standard' })],
      projects: [buildProject({ slug: 'zukunft' })],
      municipalities: [buildMunicipality({ slug: 'titz' })],
      topics: [buildTopic({ slug: 'vielfalt' })],
      pages: [buildPage({ role: 'privacy', slug: 'x' }), buildPage({ slug: 'extra' })],
      easyTexts: [buildEasyVariant(ARTICLE)],
    }),
  )

  it.each([
    '/',
    '/leichte-sprache',
    '/aktuelles',
    '/aktuelles/fachtag',
    '/leichte-sprache/aktuelles/fachtag',
    '/projekte/zukunft',
    '/kommunen/titz',
    '/themen/vielfalt',
    '/zahlen',
    '/kontakt',
    '/datenschutz',
    '/extra',
    '/bildnachweise',
  ])('leads to %s once', (path) => {
    expect($(`ul a[href="${path}"]`).length).toBe(1)
  })

  it('nests the articles under their list', () => {
    expect(
      $('a[href="/aktuelles"]').closest('li').find('li a[href="/aktuelles/fachtag"]').length,
    ).toBe(1)
  })

  it('names in each easy link which page it leads to, and has none where there is no easy text', () => {
    expect(plain($('a[href="/leichte-sprache/aktuelles/fachtag"]').text())).toBe(
      'Leichte Sprache: Fachtag',
    )
    expect($('a[href="/leichte-sprache/aktuelles/nur-standard"]').length).toBe(0)
  })
})

describe('the overview of very many pages', () => {
  it('leads to the years of the news in place of each article', () => {
    const news = Array.from({ length: 301 }, (_, at) =>
      buildNews({ slug: `n${at}`, date: buildDate(at % 2 === 0 ? '2023-05-01' : '2024-05-01') }),
    )
    const { $ } = renderRoute(contentsPageRoute, pageContext({ news }))
    expect($('a[href="/aktuelles?jahr=2024"]').text()).toContain('Meldungen aus 2024')
    expect($('a[href="/aktuelles?jahr=2023"]')).toHaveLength(1)
    expect($('a[href="/aktuelles/n0"]')).toHaveLength(0)
  })
})
