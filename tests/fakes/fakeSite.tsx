import { once } from 'node:events'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { renderToStaticMarkup } from 'react-dom/server'
import request from 'supertest'

import type { AppParts } from '../../src/site/appParts'
import { createSiteSearch } from '../../src/site/contentSearch'
import { createApp } from '../../src/site/createApp'
import type { PageAnswer, PageRoute } from '../../src/site/page'
import { buildEasyVariant, buildNews } from '../builders'
import { fakeContentSource } from './fakeContentSource'

const FILE_TYPES: Record<string, string | undefined> = {
  'bild.webp': 'image/webp',
  'link.webp': 'image/webp',
  'fehlt.webp': 'image/webp',
  'seite.html': 'text/html',
  'antrag.pdf': 'application/pdf',
  'gruss.mp4': 'video/mp4',
}

export const fakeSettings: AppParts['settings'] = {
  siteUrl: 'https://kreis.example',
  isProduction: true,
  trustedProxies: 0,
  isMaintenance: false,
  cachedPages: 2000,
}

/** The whole web application over small fake pages; what happens can be steered by its fields. */
export class FakeSite {
  /** How often the news page was rendered. */
  renders = 0
  /** Rendering throws, as if the database were gone. */
  fails = false
  revision = 1
  isReady = true
  readonly #folder = fakeFolder()
  readonly #server: Server

  constructor(overrides: Partial<AppParts> = {}) {
    this.#server = createServer(createApp({ ...this.#parts(), ...overrides }).handle)
    this.#server.listen(0, '127.0.0.1')
    this.#server.unref()
  }

  get(address: string) {
    return request(this.#server).get(address)
  }

  post(address: string) {
    return request(this.#server).post(address)
  }

  /** A request as it is written, because clients tidy it before they send it. Ends with its answer. */
  async raw(lines: string[], body = ''): Promise<string> {
    if (!this.#server.listening) await once(this.#server, 'listening')
    const { port } = this.#server.address() as AddressInfo
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1')
      let text = ''
      socket.on('data', (chunk) => (text += chunk.toString()))
      socket.on('close', () => resolve(text))
      // Refused while it was still sending: what came before counts.
      socket.on('error', (error) => (text === '' ? reject(error) : resolve(text)))
      socket.write([...lines, 'Host: kreis.example', 'Connection: close', '', body].join('\r\n'))
    })
  }

  #parts(): AppParts {
    const article = buildNews({ slug: 'rampe', title: 'Neue Rampe am Kreishaus' })
    const fake = fakeContentSource({ news: [article], easyTexts: [buildEasyVariant(article)] })
    const content = Object.defineProperty(fake, 'revision', { get: () => this.revision })
    const store = {
      directory: join(this.#folder, 'media'),
      lookup: (file: string) => {
        const mimeType = FILE_TYPES[file]
        return mimeType === undefined ? undefined : { mimeType }
      },
    }
    return {
      content,
      search: createSiteSearch(content),
      pages: {
        routes: [this.#newsRoute(), searchRoute],
        missing: (_context, path, gone) =>
          fakePage(path, gone === undefined ? 'missing' : `gone: ${gone.title}`),
        failed: (_bare, path) => fakePage(path, 'failed'),
        maintenance: (_bare, path) => ({ ...fakePage(path, 'maintenance'), status: 503 }),
      },
      render: ({ body }) => `<!doctype html>${renderToStaticMarkup(body)}`,
      assets: {
        directory: join(this.#folder, 'assets'),
        pictograms: join(this.#folder, 'pictograms'),
      },
      settings: fakeSettings,
      media: store,
      documents: store,
      films: {
        ...store,
        captions: (id) => (id === 'f1' ? 'WEBVTT\n\n00:01.000 --> 00:02.000\nTag.' : undefined),
      },
      health: { isReady: async () => this.isReady },
      preview: async (token) =>
        token === 'gut' ? fakePage('/vorschau/gut', 'Entwurf') : undefined,
    }
  }

  #newsRoute(): PageRoute {
    return {
      name: 'news',
      pattern: '/aktuelles/:slug',
      query: ['seite'],
      answer: ({ content }, { slug = '' }, query) => {
        this.renders += 1
        // Stands for something that every change touches.
        if (content.revision < 1) return { kind: 'missing' }
        if (this.fails) throw new Error('Datenbank weg')
        if (slug === 'alt') return { kind: 'redirect', to: '/aktuelles/rampe', permanent: true }
        if (slug === 'weg') return { kind: 'missing', gone: { title: 'Weg' } }
        if (slug !== 'rampe') return { kind: 'missing' }
        return fakePage(`/aktuelles/${slug}`, `Rampe, Seite ${query.get('seite') ?? '1'}`)
      },
      addresses: () => ['/aktuelles/rampe', '/leichte-sprache/aktuelles/rampe'],
    }
  }
}

/** A page of one heading. */
function fakePage(path: string, text: string): PageAnswer & { kind: 'page' } {
  return {
    kind: 'page',
    frame: { title: text, description: text, path, variant: 'standard' },
    body: <h1>{text}</h1>,
  }
}

const searchRoute: PageRoute = {
  name: 'search',
  pattern: '/suche',
  query: ['q'],
  answer: ({ search }, _params, query) =>
    fakePage('/suche', `${search.find(query.get('q') ?? '', {}, 'standard').hits.length} Treffer`),
  addresses: () => ['/suche'],
}

function fakeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kreis-site-'))
  for (const name of ['media', 'assets', 'pictograms']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'geheim.env'), 'SECRET')
  writeFileSync(join(folder, 'media', 'bild.webp'), 'bild')
  writeFileSync(join(folder, 'media', 'antrag.pdf'), '%PDF-')
  writeFileSync(join(folder, 'media', 'gruss.mp4'), '0123456789')
  writeFileSync(join(folder, 'media', 'seite.html'), '<script>')
  symlinkSync(join(folder, 'geheim.env'), join(folder, 'media', 'link.webp'))
  writeFileSync(join(folder, 'assets', 'site.a1b2c3d4.css'), 'body{}')
  writeFileSync(join(folder, 'assets', 'site.a1b2c3d4.css.br'), 'packed')
  writeFileSync(join(folder, 'pictograms', 'haus.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  return folder
}
