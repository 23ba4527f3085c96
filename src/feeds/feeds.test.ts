import { describe, expect, it } from '@jest/globals'
import { load } from 'cheerio'

import { atomFeed } from './atomFeed'
import { robotsTxt } from './robotsTxt'
import { securityTxt } from './securityTxt'
import { sitemapXml } from './sitemapXml'

const channel = {
  title: 'Kreis Muster inklusiv',
  description: 'Aktuelles',
  url: 'https://kreis.example/aktuelles/feed.atom',
  pageUrl: 'https://kreis.example/aktuelles',
  language: 'de-simple',
  publisher: 'Kreis Muster',
}
const entry = {
  title: 'Rampe & Aufzug <neu>',
  summary: 'Das Haus ist ]]> offen.',
  url: 'https://kreis.example/aktuelles/rampe',
  updatedAt: '2026-03-01T10:00:00.000Z',
}

describe('atomFeed', () => {
  const xml = load(
    atomFeed(channel, [entry, { ...entry, updatedAt: '2026-05-01T10:00:00.000Z' }]),
    {
      xml: true,
    },
  )

  it('says its language, its own address and the page that it belongs to', () => {
    expect(xml('feed').attr('xml:lang')).toBe('de-simple')
    expect(xml('feed > link[rel=self]').attr('href')).toBe(channel.url)
    expect(xml('feed > link[rel=alternate]').attr('href')).toBe(channel.pageUrl)
  })

  it.each(['title', 'summary'] as const)('B2 keeps signs of markup in a %s as text', (name) => {
    const element = xml(`entry ${name}`).first()
    // Declared as HTML: a feed reader reads the words a second time.
    expect(element.attr('type')).toBe('html')
    expect(load(element.text()).text()).toBe(entry[name])
    expect(load(element.text())('body *').length).toBe(0)
  })

  it('is as new as its newest entry', () => {
    expect(xml('feed > updated').text()).toBe('2026-05-01T10:00:00.000Z')
  })

  it('marks entries for machines, with words for people', () => {
    const mark = {
      scheme: 'https://kreis.example/#zeichen',
      term: 'ungeprueft',
      label: 'Noch nicht geprüft',
    }
    const marked = load(atomFeed(channel, [{ ...entry, categories: [mark] }]), { xml: true })
    expect(marked('entry category').attr()).toEqual(mark)
  })

  it('is well formed without entries', () => {
    expect(load(atomFeed(channel, []), { xml: true })('feed > updated').text()).toBe(
      '1970-01-01T00:00:00.000Z',
    )
  })
})

describe('sitemapXml', () => {
  it('holds address, day of change and both variants, with signs of XML escaped', () => {
    const url = 'https://kreis.example/aktuelles?seite=2&x=1'
    const xml = load(
      sitemapXml([
        {
          url,
          updatedAt: '2026-03-01T10:00:00.000Z',
          alternates: [
            { language: 'de', url },
            { language: 'de-simple', url: 'https://kreis.example/leichte-sprache' },
          ],
        },
      ]),
      { xml: true },
    )
    expect(xml('loc').text()).toBe(url)
    expect(xml('lastmod').text()).toBe('2026-03-01')
    expect(xml('xhtml\\:link[hreflang="de-simple"]').attr('href')).toBe(
      'https://kreis.example/leichte-sprache',
    )
  })
})

describe('robotsTxt', () => {
  const rules = { sitemapUrl: 'https://kreis.example/sitemap.xml', closedPaths: ['/suche'] }

  it('closes only the named paths of a real site and names the sitemap', () => {
    const lines = robotsTxt({ ...rules, isDemo: false }).split('\n')
    expect(lines).toContain('Disallow: /suche')
    expect(lines).toContain('Sitemap: https://kreis.example/sitemap.xml')
    expect(lines).not.toContain('Disallow: /')
  })

  it('closes all of a demonstration', () => {
    expect(robotsTxt({ ...rules, isDemo: true }).split('\n')).toContain('Disallow: /')
  })
})

describe('securityTxt', () => {
  it('names the mail address and ends less than a year from today', () => {
    const text = securityTxt({
      mail: 'it@kreis.example',
      url: 'https://kreis.example/x',
      today: '2026-03-01',
    })
    expect(text).toContain('Contact: mailto:it@kreis.example\n')
    expect(text).toContain('Expires: 2026-08-28T00:00:00.000Z\n')
  })
})
