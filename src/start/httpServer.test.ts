import { once } from 'node:events'
import { connect } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

import { describe, expect, it } from '@jest/globals'

import { SiteRequest, SiteResponse } from '../site/http/expressApp'
import { createHttpServer } from './httpServer'

const SLOW = 200

describe('the web server', () => {
  it('makes requests and answers that Express need not change', async () => {
    const kinds: boolean[] = []
    const server = createHttpServer((req, res) => {
      kinds.push(req instanceof SiteRequest, res instanceof SiteResponse)
      res.end()
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    server.close()
    expect(kinds).toEqual([true, true])
  })

  it('D1 answers others at once while clients send their headers byte by byte, and drops these', async () => {
    const server = createHttpServer((_req, res) => res.end('da'))
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { port } = server.address() as AddressInfo
    const sockets = Array.from({ length: SLOW }, () => connect(port, '127.0.0.1'))
    const dropped = Promise.all(
      sockets.map(async (socket) => {
        socket.on('error', () => undefined)
        socket.resume()
        socket.write('GET / HTTP/1.1\r\nHost: a\r\n')
        const drip = setInterval(() => socket.write('X-A: b\r\n'), 1_000)
        await closed(socket)
        clearInterval(drip)
      }),
    )
    const started = performance.now()
    await new Promise((done) => setTimeout(done, 500))
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('da')
    expect(performance.now() - started).toBeLessThan(2_500)
    await dropped
    expect(performance.now() - started).toBeLessThan(16_000)
    server.closeAllConnections()
    server.close()
  }, 30_000)

  it('D1 drops who takes nothing of an answer, and lets a slow line have all of it', async () => {
    const answer = Buffer.alloc(20_000_000, 'a')
    const server = createHttpServer((_req, res) => res.end(answer), { idleMs: 1_000 })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { port } = server.address() as AddressInfo
    const started = performance.now()
    const [stopped, slow] = await Promise.all([
      bytesTaken(port, { stopAfter: 100_000 }),
      bytesTaken(port, { pauseMs: 10 }),
    ])
    expect(slow).toBeGreaterThan(answer.length)
    expect(performance.now() - started).toBeGreaterThan(1_500)
    expect(stopped).toBeLessThan(answer.length)
    server.close()
  }, 30_000)
})

/** `once` of node:events would fail with a connection that the server reset, which is one way of dropping it. */
const closed = (socket: Socket): Promise<unknown> =>
  new Promise((done) => {
    socket.once('close', done)
  })

/** Asks for `/` and takes the answer in pieces of 64 kB with a pause after each, or stops; how many bytes came until the server hung up. */
async function bytesTaken(
  port: number,
  { pauseMs = 0, stopAfter = Infinity }: { pauseMs?: number; stopAfter?: number },
): Promise<number> {
  const socket = connect(port, '127.0.0.1')
  let taken = 0
  socket.on('error', () => undefined)
  let isDone = false
  socket.on('data', (piece) => {
    taken += piece.length
    if (isDone) return
    socket.pause()
    isDone = taken >= stopAfter
    // What lies in the buffers of the system is read when the server has hung up.
    setTimeout(() => socket.resume(), isDone ? 4_000 : pauseMs)
  })
  socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
  await closed(socket)
  return taken
}
