import { createServer, request } from 'node:http'
import type { IncomingHttpHeaders, RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, describe, expect, it } from '@jest/globals'

import { PrivateSocket } from '../privateSocket'
import { forward } from './forward'

const open: Server[] = []
let socket: PrivateSocket | undefined

afterEach(() => {
  for (const server of open.splice(0)) server.close()
  socket?.remove()
})

/** A front before a CMS that answers like this; its port. */
async function frontOf(cms: RequestListener | undefined): Promise<number> {
  socket = new PrivateSocket()
  const { path } = socket
  if (cms !== undefined) {
    const inner = createServer(cms)
    open.push(inner)
    await socket.listen(inner)
  }
  const front = createServer((req, res) => forward(req, res, path))
  open.push(front)
  await new Promise<void>((done) => front.listen(0, '127.0.0.1', done))
  return (front.address() as AddressInfo).port
}

interface Heard {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

function ask(
  port: number,
  method: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<Heard> {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, method, headers, path: '/api/x?y=1' })
    asked.on('response', (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        done({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      )
      answer.on('error', fail)
    })
    asked.on('error', fail)
    asked.end(body)
  })
}

describe('handing a request to the CMS', () => {
  it('keeps method, address, body, status and cookies', async () => {
    const port = await frontOf((req, res) => {
      let body = ''
      req.on('data', (chunk: Buffer) => (body += chunk.toString()))
      req.on('end', () => {
        res.writeHead(201, { 'Set-Cookie': ['a=1', 'b=2'], 'X-Own': 'ja' })
        res.end(`${req.method ?? ''} ${req.url ?? ''} ${body}`)
      })
    })
    const { body, headers, status } = await ask(port, 'POST', {}, 'Grüße')
    expect({ body, status }).toEqual({ body: 'POST /api/x?y=1 Grüße', status: 201 })
    expect(headers).toMatchObject({ 'set-cookie': ['a=1', 'b=2'], 'x-own': 'ja' })
  })

  it.each([
    ['nothing', '', '127.0.0.1'],
    ['what the proxy in front says', '203.0.113.7', '203.0.113.7, 127.0.0.1'],
    ['a made-up chain', '1.1.1.1, 2.2.2.2', '1.1.1.1, 2.2.2.2, 127.0.0.1'],
  ])('adds the address of whoever asked to %s', async (_name, given, expected) => {
    const port = await frontOf((req, res) => res.end(String(req.headers['x-forwarded-for'])))
    const headers: Record<string, string> = given === '' ? {} : { 'X-Forwarded-For': given }
    expect((await ask(port, 'GET', headers)).body).toBe(expected)
  })

  it('passes on no header that speaks of one connection', async () => {
    const port = await frontOf((req, res) => {
      res.end(JSON.stringify([req.headers.te, req.headers['keep-alive'], req.headers.host]))
    })
    const sent = { TE: 'trailers', 'Keep-Alive': 'timeout=5', Host: 'kreis.example' }
    expect((await ask(port, 'GET', sent)).body).toBe(JSON.stringify([null, null, 'kreis.example']))
  })

  it('hands over one request, also where the body of a GET looks like another', async () => {
    const seen: string[] = []
    const port = await frontOf((req, res) => {
      seen.push(req.url ?? '')
      req.resume().on('end', () => res.end('ja'))
    })
    const hidden = 'GET /api/hidden HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 9.9.9.9\r\n\r\n'
    expect((await ask(port, 'GET', { 'Transfer-Encoding': 'chunked' }, hidden)).body).toBe('ja')
    expect(seen).toEqual(['/api/x?y=1'])
  })

  it('answers 503 with a sentence where nobody listens', async () => {
    const { body, status } = await ask(await frontOf(undefined), 'POST', {}, 'x')
    expect(status).toBe(503)
    expect(body).toMatch(/gleich noch einmal/)
  })

  it('cuts the answer off where the CMS breaks off, so that half of it is not taken for all', async () => {
    const port = await frontOf((_req, res) => {
      res.writeHead(200, { 'Content-Length': '100' })
      res.write('halb')
      setTimeout(() => res.destroy(), 20)
    })
    await expect(ask(port, 'GET')).rejects.toThrow()
  })

  it('tells the CMS when whoever asked has gone', async () => {
    let gone = (): void => undefined
    const isGone = new Promise<void>((done) => (gone = done))
    const port = await frontOf((req, res) => {
      res.once('close', gone)
      req.resume()
    })
    const asked = request({ host: '127.0.0.1', port, path: '/api/x' })
    asked.on('error', () => undefined)
    asked.end()
    setTimeout(() => asked.destroy(), 50)
    await isGone
  })

  it('passes a refusal on while the body is still being sent', async () => {
    const port = await frontOf((_req, res) => {
      res.writeHead(413).end('zu groß')
    })
    const answer = await ask(port, 'POST', { 'Content-Length': '2000000' }, 'x'.repeat(2_000_000))
    expect(answer).toMatchObject({ status: 413, body: 'zu groß' })
  })
})
