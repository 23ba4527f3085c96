import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { hideCanaries } from '../support/canaries'
import type { Canaries } from '../support/canaries'
import { FrontDoor } from '../support/frontDoor'
import { raw } from '../support/rawRequest'

// Hashing of passwords and a few hundred requests take their time on a small machine.
jest.setTimeout(120_000)

let door: FrontDoor
let ids: Canaries

beforeAll(async () => {
  door = await FrontDoor.start()
  ids = await hideCanaries(door)
}, 120_000)
afterAll(() => door.stop())

const clauses = (count: number) =>
  Array.from({ length: count }, (_, at) => `where[or][${at}][title][like]=a`).join('&')

describe('requests that ask too much', () => {
  it.each<[string, string, number[]]>([
    ['everything at once', 'limit=0', [400]],
    ['a billion documents', 'limit=1e9', [400]],
    ['a page far away', 'page=1e9', [400]],
    ['99 levels of relations', 'depth=99', [400]],
    ['21 clauses', clauses(21), [400]],
    ['900 clauses', clauses(900), [414, 431]],
    ['a filter 800 levels deep', `where${'[or][0]'.repeat(800)}[title][like]=a`, [414, 431]],
    ['a filter 10 levels deep', `where${'[or][0]'.repeat(10)}[title][like]=a`, [400]],
    ['clauses as JSON', 'where={"or":[{"title":{"like":"a"}}]}', [400]],
  ])('D2 %s are refused at once', async (_name, query, statuses) => {
    await door.askAs('editor', '/api/users/me')
    for (const visitor of ['editor', 'anonymous'] as const) {
      const started = performance.now()
      const { status } = await door.askAs(visitor, `/api/pages?${query}`)
      expect(visitor === 'editor' ? statuses : [404, ...statuses]).toContain(status)
      expect(performance.now() - started).toBeLessThan(500)
    }
  })

  it('D2 a long question in the body of a POST is held to the same limits', async () => {
    const ask = (body: string, type = FrontDoor.FORM['Content-Type']) =>
      door.askAs('editor', '/api/pages', {
        method: 'POST',
        body,
        headers: { 'Content-Type': type, 'X-Payload-HTTP-Method-Override': 'GET' },
      })
    expect((await ask('limit=5&where[title][like]=ffentlich')).json.docs).toHaveLength(1)
    for (const body of [clauses(21), 'limit=0', 'depth=9', clauses(900)])
      expect((await ask(body)).status).toBe(400)
    expect((await ask('{"limit":0}', 'application/json')).status).toBe(400)
  })

  it('D2 with a made-up cookie nobody gets to the interface', async () => {
    for (const cookie of ['payload-token=abc', '__Host-payload-token=abc', 'payload-token=a.b.c'])
      expect((await door.ask('/api/pages', { headers: { Cookie: cookie } })).status).toBe(404)
  })

  const json = 'Content-Type: application/json'
  it.each<[string, string[], string, RegExp]>([
    ['60 MB of JSON', [json, 'Content-Length: 60000000'], '', /^HTTP\/1.1 413/],
    [
      'a packed body',
      [json, 'Content-Encoding: gzip', 'Content-Length: 9'],
      'x'.repeat(9),
      /^HTTP\/1.1 415/,
    ],
    ['two lengths', ['Content-Length: 5', 'Content-Length: 6'], 'hallo', /^HTTP\/1.1 400/],
    [
      'a length and chunks',
      ['Content-Length: 5', 'Transfer-Encoding: chunked'],
      '0\r\n\r\n',
      /^HTTP\/1.1 400/,
    ],
    ['unknown transfer', ['Transfer-Encoding: gzip'], 'x', /^HTTP\/1.1 (400|501)/],
  ])('D2 D8 %s are refused', async (_name, headers, body, answer) => {
    const lines = ['POST /api/users/login HTTP/1.1', 'Host: localhost', ...headers]
    expect(await raw(door.port, lines, body)).toMatch(answer)
  })
})

describe('forged headers', () => {
  it('D8 do not change whose address is written down', async () => {
    const headers = {
      'X-Forwarded-For': '203.0.113.7',
      'X-Real-IP': '203.0.113.8',
      Forwarded: 'for=203.0.113.9',
    }
    await door.ask('/gibt-es-nicht-1', { headers })
    expect(door.logged.join('')).not.toContain('203.0.113')
    expect(door.logged.join('')).toContain('"ip":"127.0.0.0"')
  })

  it('D8 do not change the addresses that pages and redirects name', async () => {
    const forged = [
      'Host: evil.example',
      'X-Forwarded-Host: evil.example',
      'X-Forwarded-Proto: javascript',
    ]
    for (const path of [
      '/',
      '/da',
      '/da/',
      '/DA',
      '/sitemap.xml',
      '/robots.txt',
      '/gibt-es-nicht',
    ]) {
      const answer = await raw(door.port, [`GET ${path} HTTP/1.1`, ...forged])
      expect([path, answer.includes('evil.example')]).toEqual([path, false])
    }
  })

  it('D8 do not turn a question into a change', async () => {
    const headers = {
      'X-HTTP-Method-Override': 'DELETE',
      'X-Method-Override': 'DELETE',
      'X-HTTP-Method': 'DELETE',
    }
    for (const method of ['GET', 'POST'])
      await door.askAs('editor', `/api/pages/${ids.published}?_method=DELETE`, {
        method,
        headers,
        ...(method === 'POST' && { body: {} }),
      })
    expect((await door.ask('/da')).status).toBe(200)
  })

  it.each(['GET /da HTTP/1.1', 'GET /admin HTTP/1.1', 'GET /api/pages HTTP/1.1'])(
    'D8 no connection is upgraded: %s',
    async (line) => {
      const answer = await raw(door.port, [
        line,
        'Host: localhost',
        'Upgrade: websocket',
        'Sec-WebSocket-Key: x',
        'Sec-WebSocket-Version: 13',
      ])
      expect(answer).not.toMatch(/^HTTP\/1.1 101/)
    },
  )
})
