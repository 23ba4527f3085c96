import { createServer } from 'node:http'
import type { Server } from 'node:http'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import request from 'supertest'

import { preferredEncoding } from './http/encodedBody'
import { PageCache, PAGE_CACHE_CONTROL, knownQuery, pageKey } from './pageCache'

const HTML = 'text/html; charset=utf-8'
const TEXT = '<p>Grüße aus dem Kreis.</p>'.repeat(50)
const siteHeaders = [['X-Content-Type-Options', 'nosniff']] as const

let revision: number
let today: string
let cache: PageCache
let server: Server

beforeEach(() => {
  revision = 1
  today = '2026-06-01'
  cache = new PageCache({
    state: { revision: () => revision, today: () => today },
    siteHeaders,
    maxEntries: 3,
    maxBytes: 30_000,
  })
  server = createServer((req, res) => {
    if (!cache.handleRequest(req, res)) res.writeHead(418).end()
  })
})

afterEach(() => {
  server.close()
})

describe('PageCache.handleRequest', () => {
  it.each(['br', 'gzip', 'identity'])(
    'answers with %s where the browser takes it',
    async (encoding) => {
      cache.put('/', TEXT, HTML)
      const { headers, text } = await request(server).get('/').set('Accept-Encoding', encoding)
      expect(headers).toMatchObject({
        'content-type': HTML,
        vary: 'Accept-Encoding',
        'cache-control': PAGE_CACHE_CONTROL,
        'x-content-type-options': 'nosniff',
      })
      expect(headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding)
      expect(text).toBe(TEXT)
    },
  )

  it('gives HEAD the same headers and no body', async () => {
    cache.put('/', TEXT, HTML)
    const get = await request(server).get('/').set('Accept-Encoding', 'identity')
    const head = await request(server).head('/').set('Accept-Encoding', 'identity')
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
    expect(head.headers.etag).toBe(get.headers.etag)
    expect(head.text).toBeUndefined()
  })

  it('E4 answers 304 with the same protection to a browser that has the page', async () => {
    cache.put('/', TEXT, HTML)
    const { headers } = await request(server).get('/')
    const again = await request(server).get('/').set('If-None-Match', `"alt", ${headers.etag}`)
    expect(again.status).toBe(304)
    expect(again.headers['x-content-type-options']).toBe('nosniff')
    expect(again.headers['content-length']).toBeUndefined()
  })

  it('gives each encoding its own strong ETag', async () => {
    cache.put('/', TEXT, HTML)
    const br = await request(server).get('/').set('Accept-Encoding', 'br').buffer(false)
    const gzip = await request(server).get('/').set('Accept-Encoding', 'gzip')
    expect(br.headers.etag).toMatch(/^"[\w-]+"$/)
    expect(br.headers.etag).not.toBe(gzip.headers.etag)
  })

  it.each([
    ['another method', () => request(server).post('/')],
    ['an address with a query', () => request(server).get('/?x=1')],
    ['an unknown address', () => request(server).get('/unbekannt')],
  ])('leaves %s to the application', async (_case, ask) => {
    cache.put('/', TEXT, HTML)
    expect((await ask()).status).toBe(418)
  })

  it.each([
    ['the content has changed', () => (revision = 2)],
    ['a new day has begun', () => (today = '2026-06-02')],
  ])(
    'leaves a page to the application when %s, and keeps it as the last good one',
    (_case, change) => {
      cache.put('/', TEXT, HTML)
      change()
      expect(cache.get('/')).toBeUndefined()
      expect(cache.lastGood('/')).toBeDefined()
    },
  )
})

describe('bounds of PageCache', () => {
  it('D5 drops the least used page when there are too many', () => {
    for (const key of ['/a', '/b', '/c']) cache.put(key, key, HTML)
    cache.get('/a')
    cache.put('/d', '/d', HTML)
    expect(['/a', '/b', '/c', '/d'].filter((key) => cache.get(key))).toEqual(['/a', '/c', '/d'])
  })

  it('drops pages when they are too large together', () => {
    cache.put('/a', 'a'.repeat(10_000), HTML)
    cache.put('/b', 'b'.repeat(10_000), HTML)
    expect(cache.get('/a')).toBeUndefined()
    expect(cache.get('/b')).toBeDefined()
  })

  it('counts a page once when it is put in again', () => {
    for (let round = 0; round < 10; round += 1) cache.put('/a', 'a'.repeat(10_000), HTML)
    expect(cache.get('/a')).toBeDefined()
  })
})

describe('page key', () => {
  it.each([
    ['seite=2&thema=a', '/aktuelles?seite=2&thema=a'],
    ['thema=a&seite=2', '/aktuelles?seite=2&thema=a'],
    ['utm_source=x&seite=2&fbclid=1', '/aktuelles?seite=2'],
    ['seite=2&seite=2', '/aktuelles?seite=2'],
    ['x=1', '/aktuelles'],
  ])('of the query %j is %j', (query, key) => {
    expect(pageKey('/aktuelles', knownQuery(new URLSearchParams(query), ['thema', 'seite']))).toBe(
      key,
    )
  })
})

describe('preferredEncoding', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.5', 'br'],
    ['br;q=0.0,gzip;q=0', 'identity'],
    ['identity', 'identity'],
    ['brotli', 'identity'],
    [undefined, 'identity'],
  ])('of %j is %s', (header, encoding) => {
    expect(preferredEncoding(header)).toBe(encoding)
  })
})
