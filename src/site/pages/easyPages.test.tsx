import { describe, expect, it } from '@jest/globals'

import {
  buildAccessibilityStatement,
  buildContact,
  buildEasySection,
  buildEasyVariant,
  buildFigures,
  buildMunicipality,
  buildNews,
  buildPage,
  buildProject,
  buildTopic,
  buildVideo,
} from '../../../tests/builders'
import { pageContext } from '../../../tests/fakes/pageContext'
import { plain, renderPage } from '../../../tests/fakes/renderAnswer'
import { matchRoute } from '../matchRoute'
import type { PageContext } from '../page'
import { easyPages } from './easyPages'

const LONGEST_SENTENCE = 12

const topics = [buildTopic({ slug: 'begegnung' }), buildTopic({ slug: 'leer' })]
const contacts = [buildContact({ slug: 'rat', topics, phone: '02421 22-0' })]
const figures = buildFigures({
  census: { date: '2022-05-15', total: 20_000, from60to66: 2000, from67: 4000 },
})
const towns = [
  buildMunicipality({ slug: 'titz', name: 'Titz', figures }),
  buildMunicipality({ slug: 'linnich', name: 'Linnich' }),
]
const news = Array.from({ length: 13 }, (_, index) =>
  buildNews({ slug: `meldung-${index}`, topics: topics.slice(0, 1) }),
)
const projects = [buildProject({ slug: 'dwk', topics }), buildProject({ slug: 'nur-schwer' })]
const pages = [
  buildPage({ role: 'portrait', slug: 'ueber-den-kreis' }),
  buildPage({ role: 'participate', slug: 'mitmachen' }),
  buildPage({ role: 'imprint', slug: 'wer' }),
  buildPage({ role: 'accessibility', slug: 'erklaerung' }),
  buildPage({ slug: 'kontakt' }),
  buildPage({ slug: 'bildung', signVideo: buildVideo({ isSignLanguage: true }) }),
]
const site = {
  topics,
  contacts,
  countyFigures: figures,
  municipalities: towns,
  news,
  projects,
  pages,
}

/** A county that has not written one easy text of its own. */
const silent = pageContext(site)
/** A county with easy texts of nearly everything. */
const full = pageContext({
  ...site,
  accessibilityStatement: buildAccessibilityStatement({ easySections: [buildEasySection()] }),
  easyTexts: [...news.slice(0, 12), ...projects.slice(0, 1), ...towns.slice(0, 1), ...pages].map(
    (source) => buildEasyVariant(source),
  ),
})

const cases = [
  { county: 'silent', context: silent },
  { county: 'full', context: full },
].flatMap(({ county, context }) => addressesOf(context).map((path) => ({ county, context, path })))

function addressesOf({ content }: PageContext): string[] {
  return easyPages.flatMap((route) => route.addresses(content))
}

/** What the whole easy site answers at an address. */
function answerAt(context: PageContext, address: string) {
  const [path = '', query = ''] = address.split('?')
  const found = matchRoute(easyPages, path)
  return found?.route.answer(context, found.params, new URLSearchParams(query))
}

function pageAt(context: PageContext, address: string) {
  const answer = answerAt(context, address)
  if (answer?.kind !== 'page') throw new Error(`No page at ${address}`)
  return renderPage(answer)
}

describe('the easy site', () => {
  it('has unique names and addresses, and the generic page last', () => {
    expect(new Set(easyPages.map(({ name }) => name)).size).toBe(easyPages.length)
    expect(easyPages.at(-1)?.pattern).toBe('/leichte-sprache/:slug')
    const addresses = addressesOf(full)
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it.each([
    { county: 'silent', context: silent },
    { county: 'full', context: full },
  ])('of a $county county has its fixed pages', ({ context }) => {
    const addresses = addressesOf(context)
    for (const step of [
      '',
      '/aktuelles',
      '/projekte',
      '/kommunen',
      '/zahlen',
      '/mitmachen',
      '/kreis',
      '/kontakt',
      '/suche',
      '/barriere-melden',
      '/barriere-melden/liste',
      '/meldung',
      '/barrierefreiheit',
      '/gebaerdensprache',
      '/woerterbuch',
      '/themen/begegnung',
    ]) {
      expect(addresses).toContain(`/leichte-sprache${step}`)
    }
  })
})

describe.each(cases)('$path of a $county county', ({ context, path }) => {
  const { $, frame, status, text } = pageAt(context, path)

  it('answers 200 and knows its own address', () => {
    expect(status).toBe(200)
    expect(frame).toMatchObject({ path, variant: 'easy' })
    // The dictionary alone has no page in hard language.
    expect(frame.counterpart === undefined).toBe(path === '/leichte-sprache/woerterbuch')
    expect(frame.counterpart ?? '').not.toMatch(/^\/leichte-sprache/)
    expect(frame.description).not.toBe('')
  })

  it('has short sentences', () => {
    const long = $('[data-ls-sentence]')
      .toArray()
      .map((element) => plain($(element).text()))
      .filter((sentence) => sentence.split(' ').length > LONGEST_SENTENCE)
    expect(long).toEqual([])
    expect(text).not.toMatch(/%|undefined|NaN|\[object/)
  })

  it('has one heading of the first rank and skips none', () => {
    const ranks = $('h1, h2, h3, h4')
      .toArray()
      .map(({ tagName }) => Number(tagName.slice(1)))
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1)
    expect(ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1)).toEqual([])
  })

  it('has no id twice and no reference to one that is missing', () => {
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id') ?? '')
    expect(new Set(ids).size).toBe(ids.length)
    const named = $('[aria-labelledby]')
      .toArray()
      .map((element) => $(element).attr('aria-labelledby') ?? '')
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('links only to easy pages that are there', () => {
    const dead = $('a[href^="/leichte-sprache"]')
      .toArray()
      .map((element) => $(element).attr('href') ?? '')
      .filter((href) => {
        const [path = ''] = href.split('#')
        const answer = answerAt(context, path)
        return answer?.kind !== 'page' || answer.status !== undefined
      })
    expect(dead).toEqual([])
  })
})

describe('a document without an easy text', () => {
  const path = '/leichte-sprache/projekte/nur-schwer'

  it('answers 404, says so, and leads to the standard text and to easy ones', () => {
    const { $, status, text, frame } = pageAt(full, path)
    expect(status).toBe(404)
    expect(frame).toMatchObject({ isUnlisted: true, counterpart: '/projekte/nur-schwer' })
    expect(text).toContain('Diesen Text gibt es nur in schwerer Sprache.')
    expect($('a[href="/projekte/nur-schwer"]').text()).toContain('Schwerer Text')
    expect($('.link-rows a[href^="/leichte-sprache"]').length).toBeGreaterThan(0)
  })

  it('offers texts of its topic first', () => {
    const { $ } = pageAt(full, '/leichte-sprache/aktuelles/meldung-12')
    expect($('.link-rows a').first().attr('href')).toBe('/leichte-sprache/aktuelles/meldung-0')
  })

  it('leads to the start where there is no easy text at all', () => {
    expect(pageAt(silent, path).$('.link-rows a').attr('href')).toBe('/leichte-sprache')
  })

  it('is not listed', () => {
    expect(addressesOf(full)).not.toContain(path)
  })
})

describe('an address of the easy site', () => {
  it.each([
    ['unknown', { reason: 'unknown' as const }, { kind: 'missing' }],
    [
      'taken away',
      { reason: 'gone' as const, title: 'Alt' },
      { kind: 'missing', gone: { title: 'Alt' } },
    ],
    [
      'moved',
      { reason: 'moved' as const, toSlug: 'neu' },
      { kind: 'redirect', to: '/leichte-sprache/aktuelles/neu', permanent: true },
    ],
  ])('that is %s answers so', (_, absence, answer) => {
    const context = pageContext({ absences: { 'news/alt': absence } })
    expect(answerAt(context, '/leichte-sprache/aktuelles/alt')).toEqual(answer)
  })

  it.each([
    ['wer', 'impressum'],
    ['ueber-den-kreis', 'kreis'],
    ['erklaerung', 'barrierefreiheit'],
  ])('leads from the slug %s to the fixed address of its role', (slug, to) => {
    expect(answerAt(full, `/leichte-sprache/${slug}`)).toEqual({
      kind: 'redirect',
      to: `/leichte-sprache/${to}`,
      permanent: true,
    })
  })

  it.each(['/aktuelles?seite=99', '/themen/gibt-es-nicht', '/gibt-es-nicht'])(
    '%s is missing',
    (path) => {
      expect(answerAt(full, `/leichte-sprache${path}`)).toEqual({ kind: 'missing' })
    },
  )
})
