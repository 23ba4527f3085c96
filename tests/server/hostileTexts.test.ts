import { rmSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { load } from 'cheerio'

import { startCms } from '../integration/support/startCms'
import { POISON, poisonAll } from '../support/poison'
import { demoFolder, launch } from './support/siteProcess'
import type { SiteProcess } from './support/siteProcess'

jest.setTimeout(300_000)

const COLLECTIONS = [
  'news',
  'projects',
  'pages',
  'municipalities',
  'easy-texts',
  'contacts',
  'topics',
  'media',
  'documents',
  'films',
  'glossary',
] as const
const GLOBALS =
  'site-settings navigation home-page easy-home accessibility-statement county-figures'
/** Where a crawl begins; the rest is found by links. */
const STARTS = ['/', '/leichte-sprache', '/suche?q=Kreis', '/suche?q=%3Cscript%3E']
const MACHINE = ['/aktuelles/feed.atom', '/sitemap.xml', '/robots.txt']
/** Fields of a form whose words stand in the address afterwards. */
const OPEN_FIELDS = new Set([
  'q',
  'art',
  'thema',
  'ort',
  'jahr',
  'seite',
  'status',
  'zeitraum',
  'leicht',
])

let folder: string
let site: SiteProcess
let marks: string[] = []
const pages = new Map<string, { type: string; text: string }>()

const ask = (
  path: string,
  init: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Response> =>
  fetch(site.origin + path, {
    redirect: 'manual',
    ...init,
    // The server closes idle connections; after a pause between tests one of them would be taken again.
    headers: { Connection: 'close', ...init.headers },
  })

beforeAll(async () => {
  folder = await demoFolder('hostile')
  await poisonDatabase()
  site = launch(folder)
  await site.until('/readyz', 200, 60)
  await crawl()
}, 600_000)
afterAll(async () => {
  await site.kill()
  rmSync(folder, { recursive: true, force: true })
})

/** Before the server runs on it. */
async function poisonDatabase(): Promise<void> {
  const { payload } = await startCms(folder)
  marks = await poisonAll(payload, { collections: COLLECTIONS, globals: GLOBALS.split(' ') })
  await payload.destroy()
}

/** Follows every link of the site, as a search engine does. */
async function crawl(): Promise<void> {
  const queue = [...STARTS, ...MACHINE]
  const seen = new Set(queue)
  // Grows while it is gone through.
  for (const path of queue) {
    const answer = await ask(path)
    const text = await answer.text()
    if (answer.status !== 200) continue
    const type = answer.headers.get('content-type') ?? ''
    pages.set(path, { type, text })
    if (!type.includes('html')) continue
    const $ = load(text)
    for (const element of $('a[href^="/"], link[href^="/"]').toArray()) {
      const target = ($(element).attr('href') ?? '').split('#')[0] ?? ''
      if (seen.has(target) || /^\/(admin|api|assets|media|dokumente|filme)\b/.test(target)) continue
      seen.add(target)
      queue.push(target)
    }
  }
}

/** What in markup could do anything: scripts, handlers, foreign pictures, addresses that run. */
function faultsIn(html: string): string[] {
  const $ = load(html)
  return $('*')
    .toArray()
    .flatMap((element) => {
      const own = $(element).attr() ?? {}
      const isScript = $(element).is('script')
      const isData = own.type === 'application/ld+json'
      const isOurs = own.src?.startsWith('/assets/') === true
      return [
        ...(isScript && !isData && !isOurs ? ['script'] : []),
        ...(own.src === 'x' ? ['picture of an attacker'] : []),
        ...Object.keys(own).filter((name) => name.startsWith('on')),
        ...[own.href, own.src, own.action]
          .filter((value) => /^\s*(javascript|data|vbscript):/i.test(value ?? ''))
          .map((value) => `address ${value ?? ''}`),
      ]
    })
}

const ofType = (type: RegExp) => [...pages].filter(([, page]) => type.test(page.type))

describe('a site whose texts are all hostile', () => {
  it('B2 shows them as words on every page', () => {
    const html = ofType(/html/)
    expect(html.length).toBeGreaterThan(60)
    const faults = html.flatMap(([path, { text }]) =>
      faultsIn(text).map((fault) => `${path}: ${fault}`),
    )
    expect(faults).toEqual([])
    for (const [path, { text }] of html)
      expect([path, text.includes(POISON)]).toEqual([path, false])
  })

  it('B2 really shows them: most fields reach a reader', () => {
    const all = [...pages.values()].map(({ text }) => text).join('\n')
    const shown = marks.filter((mark) => all.includes(`¤${mark}¤`))
    expect(shown.length).toBeGreaterThan(60)
    expect(all).toContain('&lt;img src=x onerror=alert(1)&gt;')
  })

  it('B2 keeps its data for search engines readable', () => {
    const data = ofType(/html/).flatMap(([, { text }]) =>
      load(text)('script[type="application/ld+json"]')
        .toArray()
        .map((element) => load(text)(element).text()),
    )
    for (const one of data) expect(() => JSON.parse(one) as unknown).not.toThrow()
  })

  it('B2 keeps its feeds and site maps whole, and harmless in a feed reader', () => {
    // The drawings of the site are XML too, but none of its texts.
    const xml = ofType(/^application\/.*xml/)
    expect(xml.length).toBeGreaterThan(1)
    for (const [path, { text }] of xml) {
      const $ = load(text, { xml: true })
      expect([path, $('script, img, svg, title title').length]).toEqual([path, 0])
      // A feed reader takes these words for HTML, and those without a type for plain text (RFC 4287 § 3.1.1).
      const html = $('[type=html]').toArray()
      expect([path, html.length > 0]).toEqual([path, path.endsWith('.atom')])
      for (const element of html) expect([path, faultsIn($(element).text())]).toEqual([path, []])
    }
  })
})

describe('addresses', () => {
  it('H5 hold no personal data: what people type about themselves goes by POST', () => {
    const forms = ofType(/html/).flatMap(([path, { text }]) => {
      const $ = load(text)
      return $('form')
        .toArray()
        .filter((form) => ($(form).attr('method') ?? 'get').toLowerCase() !== 'post')
        .flatMap((form) =>
          $(form)
            .find('[name]')
            .toArray()
            .map((field) => `${path.split('?')[0] ?? ''} ${$(field).attr('name') ?? ''}`),
        )
    })
    expect(forms.length).toBeGreaterThan(0)
    expect(forms.filter((one) => !OPEN_FIELDS.has(one.split(' ')[1] ?? ''))).toEqual([])
  })

  it('H5 of links name no person, and go to other sites without where they came from', async () => {
    const queries = ofType(/html/).flatMap(([, { text }]) =>
      load(text)('a[href*="?"]')
        .toArray()
        .map((element) => load(element)('a').attr('href') ?? '')
        .filter((href) => href.startsWith('/')),
    )
    expect(queries.filter((href) => /@|%40|mail=|name=|kontakt=|tel=/i.test(href))).toEqual([])
    expect((await ask('/')).headers.get('referrer-policy')).toBe('same-origin')
  })

  it('H5 after a report holds neither words nor contact of it', async () => {
    const answer = await ask('/barriere-melden', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: site.origin },
      body: 'was=Der+Aufzug+fehlt&weg=mail&kontakt=frau.muster%40example.org',
    })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toMatch(/^\/meldung\/[a-z2-9-]+\?neu$/)
  })
})
