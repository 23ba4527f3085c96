import { describe, expect, it } from '@jest/globals'
import { buildEasyVariant, buildPage } from '../../../../tests/builders'
import { fakeContentSource } from '../../../../tests/fakes/fakeContentSource'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { ask, renderRoute } from '../../../../tests/fakes/renderAnswer'
import { genericPageRoute } from './genericPageRoute'

const privacy = buildPage({ role: 'privacy', slug: 'datenschutz', title: 'Datenschutz' })
const imprint = buildPage({ role: 'imprint', slug: 'wer-wir-sind', title: 'Impressum' })
const portrait = buildPage({ role: 'portrait', slug: 'ueber-den-kreis' })
const other = buildPage({ slug: 'bildung', title: 'Bildung' })
const pages = [privacy, imprint, portrait, other]

describe('a page without a page type of its own', () => {
  it.each([
    ['/datenschutz', 'Datenschutz'],
    ['/impressum', 'Impressum'],
    ['/bildung', 'Bildung'],
  ])('answers at %s', (path, title) => {
    const page = renderRoute(genericPageRoute, pageContext({ pages }), { slug: path.slice(1) })
    expect(page.frame.path).toBe(path)
    expect(page.$('h1').text()).toBe(title)
  })

  it.each([
    ['wer-wir-sind', '/impressum'],
    ['ueber-den-kreis', '/kreis'],
  ])('leads from %s to the fixed address of its role', (slug, to) => {
    const answer = ask(genericPageRoute, pageContext({ pages }), { slug })
    expect(answer).toEqual({ kind: 'redirect', to, permanent: true })
  })

  it.each([
    ['unknown', { reason: 'unknown' as const }, { kind: 'missing' }],
    [
      'taken away',
      { reason: 'gone' as const, title: 'Alt' },
      { kind: 'missing', gone: { title: 'Alt' } },
    ],
    [
      'moved',
      { reason: 'moved' as const, toSlug: 'bildung' },
      { kind: 'redirect', to: '/bildung', permanent: true },
    ],
  ])('answers an address that is %s', (_, absence, answer) => {
    const context = pageContext({ pages, absences: { 'page/alt': absence } })
    expect(ask(genericPageRoute, context, { slug: 'alt' })).toEqual(answer)
  })

  it('points to its easy text where there is one', () => {
    const context = pageContext({ pages, easyTexts: [buildEasyVariant(privacy)] })
    const page = renderRoute(genericPageRoute, context, { slug: 'datenschutz' })
    expect(page.frame.counterpart).toBe('/leichte-sprache/datenschutz')
    expect(page.$('a[href="/leichte-sprache/datenschutz"]').length).toBe(1)
  })

  it('lists its addresses without those of other page types', () => {
    expect(genericPageRoute.addresses(fakeContentSource({ pages }))).toEqual([
      '/datenschutz',
      '/impressum',
      '/bildung',
    ])
  })
})
