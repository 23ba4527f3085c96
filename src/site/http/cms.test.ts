import { describe, expect, it } from '@jest/globals'
import express from 'express'
import type { RequestHandler } from 'express'

import { FakeSite } from '../../../tests/fakes/fakeSite'
import { bodyLimits } from './bodyLimit'

const COOKIE = '__Host-payload-token=abc'

/** Stands for Payload: says what has reached it. */
const cms = express()
cms.use(
  express.json({ limit: '50mb' }),
  express.raw({ type: 'multipart/form-data', limit: '50mb' }),
)
cms.use(((req, res) => {
  res.json({ url: req.originalUrl, forwarded: req.url, headers: req.headers, body: req.body })
}) as RequestHandler)
const reportFailure: express.ErrorRequestHandler = (error, _req, res, _next) => {
  if (!res.headersSent) res.status(error.status ?? 500).json({ errors: [{ message: 'unlesbar' }] })
}
cms.use(reportFailure)

describe('the CMS for somebody without a session', () => {
  it.each([
    '/api/news',
    '/api/news/1',
    '/api/users',
    '/api/access',
    '/api/globals/site',
    '/api/graphql',
    '/api/users/login/../../news',
    '/api/payload-preferences/x',
    '/api',
  ])('%s does not exist', async (address) => {
    expect((await site().get(address)).status).toBe(404)
  })

  it.each(['/api/users/me', '/admin', '/admin/login', '/_next/static/x.js'])(
    '%s can be reached',
    async (address) => {
      expect((await site().get(address)).status).toBe(200)
    },
  )

  it('drops parameters and headers that ask for more than is shown', async () => {
    const { body } = await site()
      .get('/api/users/me?draft=true&trash=true&joins[a][limit]=1&populate[x]=1&depth=1')
      .set('X-HTTP-Method-Override', 'DELETE')
      .set('X-Payload-HTTP-Method-Override', 'GET')
    expect(body.forwarded).toBe('/api/users/me?depth=1')
    expect(Object.keys(body.headers).filter((name) => name.includes('override'))).toEqual([])
  })
})

describe('the CMS with a session', () => {
  it.each(['/api/users/first-register', '/api/users/first-register/'])(
    'lets nobody make the first account over %s',
    async (address) => {
      expect((await site().get(address).set('Cookie', COOKIE)).status).toBe(404)
    },
  )

  it.each([
    ['what the admin asks for', 'limit=100&depth=2&page=1&draft=true'],
    ['20 clauses', clauses(20)],
    ['one clause of 50 values', values(50)],
  ])('is asked with %s', async (_name, query) => {
    const answer = await site().get(`/api/news?${query}`).set('Cookie', COOKIE)
    expect(answer.status).toBe(200)
  })

  it.each([
    ['all documents at once', 'limit=0', 400],
    ['too many documents', 'limit=101', 400],
    ['a number in another spelling', 'limit=1e9', 400],
    ['a limit as a list', 'limit[]=0', 400],
    ['a second limit', 'limit=5&limit=1000', 400],
    ['all documents of a join', 'joins[projects][limit]=0', 400],
    ['an escaped name', '%6Cimit=0', 400],
    ['too deep relations', 'depth=3', 400],
    ['a page far away', 'page=1000000', 400],
    ['21 clauses', clauses(21), 400],
    ['clauses as JSON', 'where={"or":[]}', 400],
    ['an endless address', `x=${'a'.repeat(4_000)}`, 414],
  ])('is spared %s', async (_name, query, status) => {
    expect((await site().get(`/api/news?${query}`).set('Cookie', COOKIE)).status).toBe(status)
  })

  it('lets bulk actions name all documents', async () => {
    const answer = await site().raw([
      'DELETE /api/news?limit=0&where[id][exists]=true HTTP/1.1',
      `Cookie: ${COOKIE}`,
    ])
    expect(answer).toMatch(/^HTTP\/1\.1 200/)
  })

  it('answers its own error for JSON that cannot be read', async () => {
    const answer = await site()
      .post('/api/users/login')
      .set('Content-Type', 'application/json')
      .send('{"email":')
    expect(answer.status).toBe(400)
  })
})

describe('bodies', () => {
  it.each([
    ['application/json', bodyLimits.data],
    ['multipart/form-data; boundary=x', bodyLimits.upload],
  ])('of %s over %d bytes are refused before they arrive', async (type, limit) => {
    const answer = await site().raw([
      'POST /api/users/login HTTP/1.1',
      `Content-Type: ${type}`,
      `Content-Length: ${limit + 1}`,
    ])
    expect(answer).toMatch(/^HTTP\/1\.1 413/)
  })

  it('without a length are counted while they arrive', async () => {
    const chunk = `${(100_000).toString(16)}\r\n${'a'.repeat(100_000)}\r\n`
    const answer = await site().raw(
      [
        'POST /api/users/login HTTP/1.1',
        'Content-Type: application/json',
        'Transfer-Encoding: chunked',
      ],
      `${chunk.repeat(30)}0\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 413/)
  })

  it('without a length and of good size arrive whole', async () => {
    const answer = await site().raw(
      [
        'POST /api/users/login HTTP/1.1',
        'Content-Type: application/json',
        'Transfer-Encoding: chunked',
      ],
      '7\r\n{"a":1}\r\n0\r\n\r\n',
    )
    expect(answer).toContain('"body":{"a":1}')
  })

  it('that are packed are refused', async () => {
    const answer = await site().post('/api/users/login').set('Content-Encoding', 'gzip').send('x')
    expect(answer.status).toBe(415)
  })
})

function site(): FakeSite {
  return new FakeSite({
    cms: { handler: cms, isSignedIn: async (req) => req.headers.cookie === 'payload-token=abc' },
  })
}

function clauses(count: number): string {
  return Array.from({ length: count }, (_, at) => `where[or][${at}][title][like]=a`).join('&')
}

function values(count: number): string {
  return Array.from({ length: count }, (_, at) => `where[id][in][${at}]=a${at}`).join('&')
}
