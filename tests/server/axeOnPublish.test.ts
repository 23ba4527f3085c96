import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chromium } from 'playwright-core'

import type { GateReport, ShownPageCheck } from '../../src/shared/a11yGate'
import { findBrowser } from '../../src/start/axeInBrowser'
import { browserPath } from '../support/browserPath'
import { ADMIN, EDITOR } from '../support/editorApi'
import { logIn, send as ask } from './support/send'
import { demoFolder, launch } from './support/siteProcess'
import type { SiteProcess } from './support/siteProcess'

const BROWSER = browserPath() ?? chromium.executablePath()
const CONTENT = ['news', 'projects', 'pages', 'municipalities', 'easy-texts'] as const
type Collection = (typeof CONTENT)[number]

let folder: string
let site: SiteProcess
let editor: Record<string, string>

beforeAll(async () => {
  folder = await demoFolder('axe')
}, 600_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function start(more: Record<string, string>): Promise<void> {
  site = launch(folder, undefined, more)
  await site.until('/readyz', 200, 60)
  const logins = join(folder, 'demo-anmeldungen.txt')
  const admin = await logIn(site, ADMIN, logins)
  // One editor alone is at work here; who has to release a text is tested elsewhere.
  const by = Object.fromEntries(CONTENT.map((slug) => [RULE[slug], 'nobody']))
  await send('POST', '/api/globals/review-rules', by, admin)
  editor = await logIn(site, EDITOR, logins)
}

const RULE: Record<Collection, string> = {
  ...{ news: 'news', projects: 'projects', pages: 'pages', municipalities: 'municipalities' },
  'easy-texts': 'easyTexts',
}

const send = async <Answer>(
  method: string,
  path: string,
  data?: object,
  headers = editor,
): Promise<Answer> =>
  // What an endpoint answers is its own affair; the assertions say what it must be.
  (await ask(site, { method, path, headers, ...(data && { data }) })) as unknown as Answer

/** Publishes the first public document anew, as it is; answers its id, and when that began. */
async function publishFirst(collection: Collection): Promise<{ id: string; since: string }> {
  const since = new Date().toISOString()
  const where = 'limit=1&depth=0&sort=id&where[_status][equals]=published'
  const { docs } = await send<{ docs: { id: string }[] }>('GET', `/api/${collection}?${where}`)
  const id = docs[0]?.id ?? ''
  await send('PATCH', `/api/${collection}/${id}?depth=0`, { _status: 'published' })
  return { id, since }
}

/** What the panel beside the document says of the finished page. */
async function shown(collection: Collection, id: string): Promise<ShownPageCheck> {
  return (await send<GateReport>('POST', '/api/gate/check', { collection, id, record: {} })).page
}

/** The same, once the page was checked after that time. */
async function checked(collection: Collection, id: string, since: string): Promise<ShownPageCheck> {
  const limit = Date.now() + 60_000
  for (;;) {
    const page = await shown(collection, id)
    if ((page.checkedOn ?? '') > since || Date.now() > limit) return page
    await new Promise((done) => setTimeout(done, 300))
  }
}

describe('a server with a browser', () => {
  beforeAll(() => start({ CHROMIUM_PATH: BROWSER }), 120_000)
  afterAll(() => site.stop())

  it.each(CONTENT.map((slug) => [slug]))(
    'runs axe on the page of %s after it was published, and tells its editors',
    async (slug) => {
      const { id, since } = await publishFirst(slug)
      const { faults, state } = await checked(slug, id, since)
      expect({ faults, state }).toEqual({ faults: [], state: 'clean' })
    },
    90_000,
  )

  it('leaves a page alone while only its draft changes', async () => {
    const { id, since } = await publishFirst('news')
    const { checkedOn } = await checked('news', id, since)
    await send('PATCH', `/api/news/${id}?draft=true`, { teaser: 'Nur ein Entwurf.' })
    await new Promise((done) => setTimeout(done, 4_000))
    expect((await shown('news', id)).checkedOn).toBe(checkedOn)
  }, 90_000)
})

describe('a server without a browser', () => {
  beforeAll(() => start({}), 120_000)
  afterAll(() => site.stop())

  it('says so beside each text, instead of a result', async () => {
    const { id } = await publishFirst('news')
    expect(await shown('news', id)).toEqual({ state: 'unavailable', faults: [] })
  })
})

describe('the browser of the server', () => {
  it.each([
    ['names rule, place and meaning of each fault', 200, 'image-alt'],
    ['takes no page for another one', 404, undefined],
  ])(
    '%s',
    async (_title, status, rule) => {
      const page = '<!doctype html><html lang="de"><title>Karte</title><main><h1>Karte</h1>'
      const server = createServer((_req, res) => {
        res.writeHead(status, { 'Content-Type': 'text/html' })
        res.end(`${page}<img src="karte.png"></main>`)
      })
      await new Promise<void>((done) => {
        server.listen(0, '127.0.0.1', done)
      })
      const { port } = server.address() as AddressInfo
      const browser = await findBrowser(BROWSER)
      const found = browser?.faultsOf(`http://127.0.0.1:${port}/`)
      if (rule === undefined) await expect(found).rejects.toThrow('404')
      else {
        const place = {
          rule,
          target: 'img',
          help: expect.stringMatching(/alternative text/) as unknown,
        }
        expect(await found).toContainEqual(place)
      }
      server.close()
    },
    60_000,
  )

  it('is none where its path leads nowhere', async () => {
    expect(await findBrowser('/nicht/da')).toBeUndefined()
  })
})
