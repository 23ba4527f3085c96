import { describe, expect, it } from '@jest/globals'
import {
  buildAccessibilityStatement,
  buildEasySection,
  buildEasyVariant,
  buildPage,
  buildSiteInfo,
} from '../../../../tests/builders'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { renderRoute } from '../../../../tests/fakes/renderAnswer'
import { accessibilityRoute } from './accessibilityRoute'

const items = [
  {
    part: 'Filme in Gebärdensprache',
    criterion: 'BITV NRW',
    reason: 'nonconformance' as const,
    alternative: 'Leichte Sprache',
    plannedFor: '2027-06-30',
  },
]

describe('the accessibility statement', () => {
  it('says status, open items, method, dates, contact and ombuds office without a page in the CMS', () => {
    const accessibilityStatement = buildAccessibilityStatement({ status: 'full', items })
    const { $, text } = renderRoute(accessibilityRoute, pageContext({ accessibilityStatement }))
    expect(text).toContain('teilweise vereinbar')
    expect(text).not.toContain('vollständig vereinbar')
    expect(text).toContain('Ein Mangel ist bekannt.')
    expect(text).toContain('Filme in Gebärdensprache')
    expect(text).toContain('geplant bis 30. Juni 2027')
    expect(text).toContain('Selbstbewertung')
    expect(text).toContain('10. Januar 2026')
    expect($('a[href^="mailto:post@kreis.example"]').length).toBeGreaterThan(0)
    expect($('#ombudsstelle').length).toBe(1)
    expect($('a[href="/barrierefreiheit.json"]').length).toBe(1)
    expect($('a[href^="/barriere-melden"]').length).toBeGreaterThan(0)
  })

  it('says that no item is known', () => {
    expect(renderRoute(accessibilityRoute, pageContext()).text).toContain('kein Mangel bekannt')
  })

  it.each([
    ['is not yet there', [], 'tragen wir ein'],
    ['is not yet checked', ['Musterweg 1'], 'noch nicht geprüft'],
  ])('says that the address of the ombuds office %s', (_, lines, words) => {
    const site = buildSiteInfo({ ombudsOffice: { name: 'Ombudsstelle', lines } })
    expect(renderRoute(accessibilityRoute, pageContext({ site })).text).toContain(words)
  })

  const page = buildPage({ role: 'accessibility', slug: 'erklaerung' })
  it.each([
    ['no easy statement', {}, undefined],
    [
      'easy sections of the statement',
      {
        accessibilityStatement: buildAccessibilityStatement({ easySections: [buildEasySection()] }),
      },
      '/leichte-sprache/barrierefreiheit',
    ],
    [
      'an easy text of its page',
      { pages: [page], easyTexts: [buildEasyVariant(page)] },
      '/leichte-sprache/barrierefreiheit',
    ],
  ])('with %s has the right counterpart', (_, content, counterpart) => {
    expect(renderRoute(accessibilityRoute, pageContext(content)).frame.counterpart).toBe(
      counterpart,
    )
  })
})
