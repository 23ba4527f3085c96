import { describe, expect, it } from '@jest/globals'

import { buildEasyVariant, buildNews, buildSiteInfo } from '../../../../tests/builders'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { ask, renderRoute } from '../../../../tests/fakes/renderAnswer'
import { wishRoute } from './wishRoute'

const bare = buildNews({ slug: 'ohne', title: 'Ein schwerer Text' })
const translated = buildNews({ slug: 'mit' })
const context = pageContext({
  news: [bare, translated],
  easyTexts: [buildEasyVariant(translated)],
  site: buildSiteInfo({ phone: '02421 1' }),
})
const page = (query: string) => renderRoute(wishRoute, context, {}, query)

describe('the answer to a wish', () => {
  it.each([
    ['easy', 'Sie wünschen sich Leichte Sprache.'],
    ['sign', 'Sie wünschen sich Gebärden-Sprache.'],
  ])('for %s thanks and says in easy words what happens now', (variant, sentence) => {
    const { $, frame, status, text } = page(`seite=/aktuelles/ohne&fassung=${variant}`)
    expect([status, frame.isUnlisted]).toEqual([200, true])
    expect($('h1').text()).toBe('Danke für Ihren Wunsch')
    expect(text).toContain(sentence)
    expect($('a[href="/aktuelles/ohne"]').text()).toContain('Ein schwerer Text')
    expect(text).toContain('Was passiert jetzt?')
    expect($('form').length).toBe(0)
  })

  it.each([
    ['viele', 429, 'Bitte warten Sie 10 Minuten.'],
    ['technik', 503, 'Sie haben nichts falsch gemacht.'],
  ])('that was not counted (%s) says why, and has the button and the phone again', (...row) => {
    const [problem, expected, sentence] = row
    const { $, status, text } = page(`seite=/aktuelles/ohne&fassung=easy&problem=${problem}`)
    expect(status).toBe(expected)
    expect(text).toContain(sentence)
    expect($('form input[name="seite"]').attr('value')).toBe('/aktuelles/ohne')
    expect($('a[href^="tel:"]').length).toBe(1)
  })

  it('leads to the variant once it is there', () => {
    expect(ask(wishRoute, context, {}, 'seite=/aktuelles/mit&fassung=easy')).toEqual({
      kind: 'redirect',
      to: '/leichte-sprache/aktuelles/mit',
      permanent: false,
    })
  })

  it.each(['', 'seite=/nie&fassung=easy', 'seite=/aktuelles/ohne&fassung=x'])(
    'is no page for %j',
    (query) => {
      expect(ask(wishRoute, context, {}, query)).toEqual({ kind: 'missing' })
    },
  )
})
