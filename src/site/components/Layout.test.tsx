import { describe, expect, it } from '@jest/globals'
import { load } from 'cheerio'
import { HtmlValidate } from 'html-validate'
import { renderToStaticMarkup } from 'react-dom/server'
import { buildPicture, buildSiteInfo } from '../../../tests/builders'
import { fakeContentSource } from '../../../tests/fakes/fakeContentSource'
import type { FakeContent } from '../../../tests/fakes/fakeContentSource'
import type { PageFrame } from '../page'
import { Layout } from './Layout'

const siteUrl = 'https://kreis.example'
const assets = {
  css: '/assets/site.css',
  extraCss: '/assets/extra.css',
  readAloud: '/assets/readAloud.js',
  font: '/assets/font.woff2',
  icons: '/assets/icons.svg',
}

function markup(frame: Partial<PageFrame> = {}, content: Partial<FakeContent> = {}): string {
  const whole: PageFrame = {
    title: 'Fest',
    description: 'Ein Fest für alle.',
    path: '/aktuelles/fest',
    variant: 'standard',
    ...frame,
  }
  return `<!doctype html>${renderToStaticMarkup(
    <Layout frame={whole} content={fakeContentSource(content)} siteUrl={siteUrl} assets={assets}>
      <h1>Fest</h1>
    </Layout>,
  )}`
}

const page = (...parts: Parameters<typeof markup>) => load(markup(...parts))

describe('the document around a page', () => {
  it.each(['standard', 'easy'] as const)('is valid HTML in the %s variant', async (variant) => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      // React writes attributes and empty elements its own way, which HTML allows.
      rules: { 'attr-case': 'off', 'void-style': 'off', 'doctype-style': 'off' },
    })
    const site = buildSiteInfo({ isDemo: true })
    const counterpart = '/anders'
    const report = await validator.validateString(markup({ variant, counterpart }, { site }))
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([])
  })

  it('starts its header with the way past it', () => {
    const $ = page()
    const [first] = $('body').find('a').get()
    expect($(first).attr('href')).toBe(`#${$('main').attr('id')}`)
    expect($(first).closest('header')).toHaveLength(1)
  })

  it('has no inline style and no script that runs', () => {
    const $ = page({ structuredData: [{ name: '</script><script>alert(1)' }] })
    expect($('[style], style')).toHaveLength(0)
    expect(
      $('script')
        .map((_, script) => $(script).attr('type'))
        .get(),
    ).toEqual(['application/ld+json'])
    expect(JSON.parse($('script').text())).toEqual({ name: '</script><script>alert(1)' })
  })

  it('names both variants for search engines', () => {
    const $ = page({ variant: 'easy', path: '/leichte-sprache/fest', counterpart: '/fest' })
    expect($('link[hreflang="de"]').attr('href')).toBe(`${siteUrl}/fest`)
    expect($('link[hreflang="de-simple"]').attr('href')).toBe(`${siteUrl}/leichte-sprache/fest`)
    expect($('link[rel="canonical"]').attr('href')).toBe(`${siteUrl}/leichte-sprache/fest`)
  })

  it.each([
    ['a page that is to be found', {}, false, 0],
    ['an unlisted page', { isUnlisted: true }, false, 1],
    ['a demonstration', {}, true, 1],
  ])('asks search engines to stay away: %s', (_, frame, isDemo, count) => {
    const $ = page(frame, { site: buildSiteInfo({ isDemo }) })
    expect($('meta[name="robots"][content*="noindex"]')).toHaveLength(count)
  })

  it('has a picture for link previews with its words', () => {
    const $ = page({ preview: buildPicture({ alt: 'Menschen feiern' }) })
    expect($('meta[property="og:image"]').attr('content')).toMatch(/^https:\/\/kreis\.example\//)
    expect($('meta[property="og:image:alt"]').attr('content')).toBe('Menschen feiern')
  })
})

describe('header and footer', () => {
  it('speak easy words and stay in the easy variant', () => {
    const $ = page({ variant: 'easy', path: '/leichte-sprache/x', currentPath: '/aktuelles' })
    expect($('html').attr('lang')).toBe('de-simple')
    expect($('body').hasClass('easy-page')).toBe(true)
    const current = $('.wide-menu a[aria-current="true"]')
    expect([current.text(), current.attr('href')]).toEqual(['Neues', '/leichte-sprache/aktuelles'])
    expect($('label[for="suche-im-kopf"]').text()).toBe('Wort suchen')
    expect($('footer').text()).toContain('Wer macht die Seite? (schwerer Text)')
  })

  it('say before anything else that a page is a preview or a demonstration', () => {
    const site = buildSiteInfo({ isDemo: true, countyName: 'Kreis Düren' })
    const $ = page({ previewNotice: 'Vorschau' }, { site })
    const notices = $('header .header-notices').text()
    expect(notices).toContain('Vorschau')
    expect(notices).toContain('kein Angebot des Kreises Düren.')
    const easy = page({ variant: 'easy' }, { site })
    expect(easy('.header-notices').text()).toContain('Sie ist nicht vom Kreis Düren.')
    expect(easy('footer').text()).not.toContain('ist vom Kreis')
  })

  it('lead from the standard page to its own easy variant', () => {
    const counterpart = '/leichte-sprache/aktuelles/fest'
    expect(page({ counterpart })('.pill-easy').attr('href')).toBe(counterpart)
    expect(page()('.pill-easy').attr('href')).toBe('/leichte-sprache')
  })
})
