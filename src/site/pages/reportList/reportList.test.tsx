import { describe, expect, it } from '@jest/globals'

import { buildEasyVariant, buildNews } from '../../../../tests/builders'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { ask, renderRoute } from '../../../../tests/fakes/renderAnswer'
import type { PublicCase } from '../../../content/publicCase'
import { easyReportListRoute } from './easyReportListRoute'
import { reportListRoute } from './reportListRoute'

const news = [buildNews({ slug: 'rampe', title: 'Neue Rampe' })]
const easyTexts = news.map((article) => buildEasyVariant(article))
const one: PublicCase = {
  number: 'B-2026-0007',
  state: 'new',
  what: '',
  result: '',
  easyWhat: [],
  easyResult: [],
  receivedOn: '2026-05-20',
  dueOn: '2026-06-03',
  lastOn: '2026-07-01',
  isConfirmed: false,
}
const seen = (more: Partial<PublicCase>, route = reportListRoute, today = '2026-06-01') =>
  renderRoute(route, pageContext({ news, easyTexts, barrierCases: [{ ...one, ...more }] }, today))

describe('the list of reported barriers', () => {
  it('says that nothing was reported', () => {
    expect(renderRoute(reportListRoute, pageContext()).text).toContain(
      'Bisher hat niemand eine Barriere gemeldet.',
    )
    expect(renderRoute(easyReportListRoute, pageContext()).text).toContain(
      'Bis jetzt hat niemand etwas gesagt.',
    )
  })

  it.each<[string, Partial<PublicCase>, string, string]>([
    ['is new', {}, 'neu', 'Die Nachricht ist neu.'],
    ['is worked on', { state: 'working' }, 'wird bearbeitet', 'Wir arbeiten daran.'],
    [
      'is late',
      { dueOn: '2026-05-31' },
      'überfällig: Die Frist endete am 31. Mai 2026',
      'Wir sind zu spät.',
    ],
    [
      'is not late after an interim notice',
      { dueOn: '2026-05-31', interimOn: '2026-05-30', state: 'working' },
      'wird bearbeitet',
      'Wir arbeiten daran.',
    ],
    [
      'is answered',
      { state: 'answered', answeredOn: '2026-05-29' },
      'beantwortet',
      'Wir haben geantwortet.',
    ],
    [
      'is a barrier',
      { state: 'answered', isConfirmed: true, plannedFor: '2026-12-01' },
      'beantwortet, soll bis 1. Dezember 2026 behoben sein',
      'Das soll bis zum 1. Dezember 2026 klappen.',
    ],
    [
      'is a barrier without a plan',
      { state: 'working', isConfirmed: true },
      'noch nicht behoben',
      'Es klappt noch nicht.',
    ],
    [
      'is repaired',
      { state: 'answered', isConfirmed: true, fixedOn: '2026-05-30' },
      'behoben am 30. Mai 2026',
      'Jetzt klappt es.',
    ],
  ])('says of a case that it %s, in standard and in easy words', (_title, more, words, easy) => {
    expect(seen(more).text).toContain(words)
    expect(seen(more, easyReportListRoute).text).toContain(easy)
  })

  it('shows the words of the editors, and says where there are none', () => {
    expect(seen({}).text).toContain('Eine Beschreibung in unseren Worten steht hier noch nicht.')
    const words = {
      what: 'Die Karte hatte keinen Text.',
      result: 'Sie hat jetzt einen.',
      easyWhat: ['Die Karte war zu schwer.'],
      easyResult: ['Jetzt ist sie leicht.'],
    }
    expect(seen(words).text).toContain('Die Karte hatte keinen Text.')
    expect(seen(words).text).toContain('Was wir getan habenSie hat jetzt einen.')
    const easy = seen(words, easyReportListRoute).text
    expect(easy).toContain('Die Karte war zu schwer.')
    expect(easy).toContain('Jetzt ist sie leicht.')
    expect(easy).not.toContain('noch keinen Text in Leichter Sprache')
  })

  it.each([
    ['of an article', '/aktuelles/rampe', 'Neue Rampe'],
    ['of its easy text', '/leichte-sprache/aktuelles/rampe', 'Neue Rampe (Leichte Sprache)'],
    ['of the site itself', '/kontakt', 'Kontakt'],
  ])('links the page %s', (_title, path, label) => {
    const { $ } = seen({ path })
    expect($(`.entry a[href="${path}"]`).text().replaceAll('\u00ad', '')).toBe(label)
  })

  it('leads from the easy list to the easy page, or says that a hard text follows', () => {
    const linkIn = (path: string) =>
      seen({ path }, easyReportListRoute)
        .$('.easy-details a')
        .last()
        .text()
        .replaceAll('\u00ad', '')
    expect(linkIn('/aktuelles/rampe')).toContain('Zur Seite: Neue Rampe')
    expect(linkIn('/aktuelles/rampe')).not.toContain('schwerer Text')
    expect(linkIn('/bildnachweise')).toContain('Bildnachweise (schwerer Text)')
  })

  it('shows no address that is no page of the site: it may be anybody’s words', () => {
    expect(seen({ path: '/maria-muster-wohnt-hier' }).text).not.toContain('maria')
  })

  it('goes on page by page, and ends there', () => {
    const barrierCases = Array.from({ length: 11 }, (_, index) => ({
      ...one,
      number: `B-2026-${index}`,
    }))
    const context = pageContext({ barrierCases })
    for (const route of [reportListRoute, easyReportListRoute]) {
      expect(renderRoute(route, context, {}, 'seite=2').text).toContain('B-2026-10')
      expect(ask(route, context, {}, 'seite=3').kind).toBe('missing')
      expect(route.addresses(context.content)).toHaveLength(2)
    }
  })
})
