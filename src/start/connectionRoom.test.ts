import { once } from 'node:events'
import type { RequestListener, Server } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

import { afterEach, describe, expect, it } from '@jest/globals'

import { createHttpServer } from './httpServer'

const ROOM = { most: 40, ceiling: 80 }
const LARGE = Buffer.alloc(20_000_000, 'a')

let server: Server
const sockets: Socket[] = []

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
  server.closeAllConnections()
  server.close()
})

const answer: RequestListener = (req, res) => {
  if (req.url === '/') res.end('da')
  else if (req.url === '/large') res.end(LARGE)
  else if (req.url === '/later') setTimeout(() => res.end('endlich'), 2_500)
  else req.on('data', () => undefined).on('end', () => res.end())
}

async function listen(): Promise<number> {
  server = createHttpServer(answer, { room: ROOM })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return (server.address() as AddressInfo).port
}

/** Opens so many connections, one after the other, and sends the same on each. */
async function hold(port: number, count: number, words: string): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => undefined)
    sockets.push(socket)
    await once(socket, 'connect')
    if (words !== '') socket.write(words)
  }
}

describe('while somebody holds more connections than there is room for', () => {
  it.each([
    ['sends nothing', ''],
    ['sends half of the headers', 'GET / HTTP/1.1\r\nHost: a\r\n'],
    ['sends half of a form', 'POST /form HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\nhalb'],
    ['keeps answered connections open', 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['takes nothing of a large answer', 'GET /large HTTP/1.1\r\nHost: a\r\n\r\n'],
  ])('and %s, D1 a reader is answered at once', async (_what, words) => {
    const port = await listen()
    await hold(port, 3 * ROOM.ceiling, words)
    const started = performance.now()
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('da')
    expect(performance.now() - started).toBeLessThan(1_000)
    expect(await connectionsOf(server)).toBeLessThanOrEqual(ROOM.ceiling)
  })

  it('D1 who is being answered keeps their connection', async () => {
    const port = await listen()
    const waiting = fetch(`http://127.0.0.1:${port}/later`)
    await new Promise((done) => setTimeout(done, 1_200))
    await hold(port, ROOM.most + 5, '')
    expect(await (await waiting).text()).toBe('endlich')
  })
})

const connectionsOf = (of: Server): Promise<number> =>
  new Promise((done, fail) => {
    of.getConnections((error, count) => (error ? fail(error) : done(count)))
  })
