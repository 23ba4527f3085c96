import { once } from 'node:events'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'

import { describe, expect, it } from '@jest/globals'

import { createHttpServer } from './httpServer'

const SLOW = 200

describe('the web server', () => {
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
        await once(socket, 'close')
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
})
