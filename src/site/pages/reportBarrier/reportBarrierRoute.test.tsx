import { describe, expect, it } from '@jest/globals'
import { buildSiteInfo } from '../../../../tests/builders'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { renderRoute } from '../../../../tests/fakes/renderAnswer'
import { reportedPath, reportMailHref } from './reportBarrierModel'
import { problemsOf, readReport } from './reportInput'
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
  it('fills the address of the page into its form', () => {
    const { $ } = renderRoute(reportBarrierRoute, pageContext(), {}, 'seite=/kontakt')
    expect($('input[name=seite]').attr('value')).toBe('https://kreis.example/kontakt')
    expect($('form').attr('method')).toBe('post')
    expect($('a[href^="mailto:post@kreis.example?"]').length).toBe(1)
  })

  it.each([
    ['says in a demonstration that nobody reads it', true, 'niemand beim Kreis liest sie'],
    ['says what the words are used for', false, 'nur, um die Barriere zu beheben'],
  ])('%s', (_, isDemo, words) => {
    const site = buildSiteInfo({ isDemo })
    expect(renderRoute(reportBarrierRoute, pageContext({ site })).text).toContain(words)
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

describe('what was typed into the form', () => {
  const typed = { was: 'Der Knopf geht nicht.', weg: 'mail', kontakt: 'a@example.org' }
  const problems = (body: Record<string, unknown>) => problemsOf(readReport({ ...typed, ...body }))

  it.each([
    ['everything', {}],
    ['no answer wanted, and no contact', { weg: 'none', kontakt: '' }],
    ['a telephone number', { weg: 'phone', kontakt: '02421 / 22-0' }],
    ['a postal address', { weg: 'post', kontakt: 'Bismarckstraße 16, Düren' }],
  ])('is enough with %s', (_, body) => {
    expect(problems(body)).toEqual({})
  })

  it.each([
    ['no words', { was: ' ' }, { description: 'Bitte schreiben Sie, was nicht ging.' }],
    [
      'no contact',
      { kontakt: '' },
      { contact: expect.stringContaining('fehlt Ihre E-Mail-Adresse') },
    ],
    ['no @', { kontakt: 'a.example.org' }, { contact: expect.stringContaining('a.example.org') }],
    [
      'half a mail address',
      { kontakt: 'a@b' },
      { contact: expect.stringContaining('nicht vollständig') },
    ],
    [
      'words as a number',
      { weg: 'phone', kontakt: 'abends' },
      { contact: expect.stringContaining('abends') },
    ],
  ])('is asked about again with %s', (_, body, expected) => {
    expect(problems(body)).toEqual(expected)
  })

  it('is cut where it is far too long, and no field is trusted', () => {
    const report = readReport({ was: 'a'.repeat(9000), weg: 'taube', kontakt: ['x'], seite: 7 })
    expect(report).toEqual({ description: 'a'.repeat(5000), way: 'none', contact: '', page: '' })
  })
})
