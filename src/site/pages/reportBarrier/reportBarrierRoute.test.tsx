import { describe, expect, it } from '@jest/globals'
import { buildSiteInfo } from '../../../../tests/builders'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { renderRoute } from '../../../../tests/fakes/renderAnswer'
import { reportedPath, reportMailHref } from './reportBarrierModel'
import { reportBarrierRoute } from './reportBarrierRoute'

describe('the reported page', () => {
  it.each([
    ['a path', '/aktuelles/ein-text', '/aktuelles/ein-text'],
    ['a path with a query', '/aktuelles?seite=2', '/aktuelles?seite=2'],
    ['the start page', '/', '/'],
    ['nothing', null, undefined],
    ['an empty value', '', undefined],
    ['another host', '//boese.example', undefined],
    ['another host behind a backslash', '/\\boese.example', undefined],
    ['a full address', 'https://boese.example/', undefined],
    ['a line break', '/a\r\nbcc:x', undefined],
    ['markup', '/<script>', undefined],
    ['this very page', '/barriere-melden', undefined],
    ['a very long path', `/${'a'.repeat(400)}`, undefined],
  ])('is read from %s', (_, value, expected) => {
    expect(reportedPath(value)).toBe(expected)
  })

  it('stands in the mail, encoded', () => {
    const href = reportMailHref('post@kreis.example', 'https://kreis.example', '/suche?q=a&b=c')
    expect(href).toMatch(/^mailto:post@kreis\.example\?subject=Barriere%20melden&body=/)
    const body = decodeURIComponent(href.split('&body=')[1] ?? '')
    expect(body).toContain('Seite: https://kreis.example/suche?q=a&b=c\r\n')
  })
})

describe('the page for reports', () => {
  it('fills the address of the page into the mail', () => {
    const { $, text } = renderRoute(reportBarrierRoute, pageContext(), {}, 'seite=/kontakt')
    const href = $('a[href^="mailto:post@kreis.example?"]').attr('href') ?? ''
    expect(decodeURIComponent(href)).toContain('https://kreis.example/kontakt')
    expect(text).toContain('https://kreis.example/kontakt')
  })

  it('promises an answer in two weeks, six at most, and names the ombuds office', () => {
    const { $, text, frame } = renderRoute(
      reportBarrierRoute,
      pageContext(),
      {},
      'seite=//x.example',
    )
    expect(text).toContain('innerhalb von zwei Wochen')
    expect(text).toContain('spätestens sechs Wochen')
    expect($('a[href="/barrierefreiheit#ombudsstelle"]').length).toBe(1)
    expect(text).not.toContain('x.example')
    expect(frame.path).toBe('/barriere-melden')
  })

  it.each([
    ['says that no number is known', undefined, 'noch nicht vor'],
    ['shows the number', '02421 22 0', '02421 22 0'],
  ])('%s', (_, phone, words) => {
    const site = buildSiteInfo({ phone })
    expect(renderRoute(reportBarrierRoute, pageContext({ site })).text).toContain(words)
  })
})
