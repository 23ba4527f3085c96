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
import { easyAccessibilityRoute } from '../easy/easyAccessibilityRoute'
import { accessibilityRoute } from './accessibilityRoute'

const gaps = [
  {
    origin: 'written' as const,
    easyPart: [],
    part: 'Filme in Gebärdensprache',
    criterion: 'BITV NRW',
    reason: 'nonconformance' as const,
    alternative: 'Leichte Sprache',
    plannedFor: '2027-06-30',
  },
]

describe('the accessibility statement', () => {
  it('says status, open items, method, dates, contact and ombuds office without a page in the CMS', () => {
    const accessibilityStatement = buildAccessibilityStatement({ status: 'full', gaps })
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

  it('always has an easy variant, which begins with what the editors say', () => {
    const page = buildPage({ role: 'accessibility', slug: 'erklaerung' })
    const intro = buildEasySection({ heading: 'Zum Anfang' })
    const contents = [
      {},
      { accessibilityStatement: buildAccessibilityStatement({ easySections: [intro] }) },
      { pages: [page], easyTexts: [buildEasyVariant(page, { sections: [intro] })] },
    ]
    const seen = contents.map((content) => {
      expect(renderRoute(accessibilityRoute, pageContext(content)).frame.counterpart).toBe(
        '/leichte-sprache/barrierefreiheit',
      )
      return renderRoute(easyAccessibilityRoute, pageContext(content)).text
    })
    expect(seen.map((text) => text.includes('Zum Anfang'))).toEqual([false, true, true])
    for (const text of seen) expect(text).toContain('Wie haben wir geprüft?')
  })

  it('names the last test run, where it is known', () => {
    const testRun = {
      on: '2026-05-20',
      version: '0.1.0',
      tool: 'axe-core 4.13.0',
      pages: 120,
      views: 4,
      violations: 0,
      isThisBuild: true,
    }
    const { text } = renderRoute(accessibilityRoute, { ...pageContext(), testRun })
    expect(text).toContain('Am 20. Mai 2026 hat axe-core 4.13.0 genau diese Fassung')
    expect(renderRoute(accessibilityRoute, pageContext()).text).toContain('kein Ergebnis')
  })
})
