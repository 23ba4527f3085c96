import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'

import { ContentStore } from '../../../src/cms/store/contentStore'
import { readEnv } from '../../../src/config/env'
import { onCommitted } from '../../../src/shared/commitSignals'
import { createSiteSearch } from '../../../src/site/contentSearch'
import { createApp } from '../../../src/site/createApp'
import { sitePages } from '../../../src/site/pages'
import { createPageRenderer } from '../../../src/site/renderPage'
import { standbyPorts } from '../../../src/start/standbyPorts'
import { fillSmallSite } from './smallSite'
import { startCms } from './startCms'
import type { Cms } from './startCms'

/** What programs read, beside all pages. */
const TEXTS = [
  '/sitemap.xml',
  '/aktuelles/feed.atom',
  '/leichte-sprache/aktuelles/feed.atom',
  '/barrierefreiheit.json',
  '/robots.txt',
]
/** When a form was opened; such pages are never kept. */
const SIGNED = /name="zeit" value="[^"]*"/g
/** Lists that have an address for a part of them. */
const LISTS = ['/aktuelles?thema=begegnung', '/aktuelles?jahr=2026']

/**
 * A small site, shown twice. One keeps its pages and its content, and is told of changes as the readers' thread is; the
 * other is made anew from the database for each comparison, as after a start. Readers must not see a difference.
 */
export class TwoSites {
  /** Listed pages that the first one had to render since it was last compared. */
  readonly rendered = new Set<string>()
  readonly #keeping: Server
  readonly #seen = new Set<string>()
  #pending: Promise<unknown> = Promise.resolve()

  private constructor(
    readonly cms: Cms,
    store: ContentStore,
  ) {
    // Between threads everything is copied.
    const readers = ContentStore.restore(structuredClone(store.saved()), { isDemo: true })
    store.follow((news) => {
      if ('delta' in news) readers.take(structuredClone(news.delta))
    })
    onCommitted((changes) => {
      this.#pending = store.apply(changes)
    })
    this.#keeping = siteOf(readers, 2000, (page) => this.rendered.add(page))
  }

  static async start(): Promise<TwoSites> {
    const cms = await startCms()
    await fillSmallSite(cms.payload)
    const sites = new TwoSites(cms, await ContentStore.load(cms.payload, { isDemo: true }))
    await listening(sites.#keeping)
    return sites
  }

  async stop(): Promise<void> {
    end(this.#keeping)
    await this.cms.stop()
  }

  /** Addresses at which the two answer differently; a page that is gone is asked for too. */
  async differences(): Promise<string[]> {
    this.rendered.clear()
    await this.#pending
    await this.#pending
    const content = await ContentStore.load(this.cms.payload, { isDemo: true })
    const fresh = siteOf(content, 0)
    await listening(fresh)
    for (const route of sitePages.routes)
      for (const path of route.addresses(content)) this.#seen.add(path)
    const different: string[] = []
    for (const path of [...this.#seen, ...TEXTS, ...LISTS]) {
      const [kept, now] = await Promise.all([answerOf(this.#keeping, path), answerOf(fresh, path)])
      if (kept !== now) different.push(path)
    }
    end(fresh)
    return different
  }
}

const listening = (server: Server): Promise<void> =>
  new Promise((done) => server.listen(0, '127.0.0.1', done))

function end(server: Server): void {
  server.closeAllConnections()
  server.close()
}

function siteOf(
  content: ContentStore,
  cachedPages: number,
  onRender?: (path: string) => void,
): Server {
  const env = readEnv()
  const siteUrl = 'http://localhost:3000'
  const names = ['css', 'extraCss', 'readAloud', 'font', 'icons', 'frieze'] as const
  const assets = Object.fromEntries(names.map((name) => [name, `/assets/${name}`])) as Record<
    (typeof names)[number],
    string
  >
  const render = createPageRenderer({ siteUrl, assets })
  const nothing = { directory: resolve('none'), lookup: () => undefined }
  const app = createApp({
    ...{ content, search: createSiteSearch(content), pages: sitePages },
    render: (page, read) => {
      const { isUnlisted, path } = page.frame
      if (!isUnlisted) onRender?.(path)
      return render(page, read)
    },
    assets: { directory: resolve('none'), pictograms: resolve('src/site/assets/pictograms') },
    settings: {
      ...{ siteUrl, cachedPages, isProduction: true, isMaintenance: false },
      // Each request is another reader: searches are limited for each.
      trustedProxies: 1,
    },
    ...{ media: nothing, documents: nothing, films: { ...nothing, captions: () => undefined } },
    ...standbyPorts(env),
  })
  return createServer((req, res) => app.handle(req, res))
}

let readers = 0

/** Each answer goes to a reader of its own (an address for tests, RFC 2544), as searches are counted for each. */
function nextReader(): string {
  readers += 1
  return `198.18.${Math.floor(readers / 250)}.${1 + (readers % 250)}`
}

async function answerOf(server: Server, path: string): Promise<string> {
  const { port } = server.address() as AddressInfo
  const headers = { 'Accept-Encoding': 'identity', 'X-Forwarded-For': nextReader() }
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers, redirect: 'manual' })
  // Never kept; the similar pages that they name come from the search, which has tests of its own.
  if (answer.status === 404 || answer.status === 410) return `${answer.status}`
  const text = (await answer.text()).replace(SIGNED, '')
  return `${answer.status} ${answer.headers.get('location') ?? ''}\n${text}`
}
