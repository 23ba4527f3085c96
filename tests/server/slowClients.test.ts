import { rmSync } from 'node:fs'
import { connect } from 'node:net'
import type { Socket } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { demoFolder, launch } from './support/siteProcess'
import type { SiteProcess } from './support/siteProcess'

const ATTACKERS = 3_000
const READERS = 200

let folder: string
let site: SiteProcess

beforeAll(async () => {
  folder = await demoFolder('slow-clients')
  site = launch(folder)
  await site.until('/readyz', 200, 60)
}, 600_000)
afterAll(async () => {
  await site.kill()
  rmSync(folder, { recursive: true, force: true })
})

/** Connections that send so much at once and then a line each second, opened anew whenever the server drops them. */
class Slowloris {
  readonly #sockets = new Set<Socket>()
  readonly #drip: NodeJS.Timeout
  dropped = 0

  constructor(
    private readonly port: number,
    private readonly words: string,
  ) {
    for (let at = 0; at < ATTACKERS; at += 1) this.#open()
    this.#drip = setInterval(() => {
      for (const socket of this.#sockets) if (!socket.connecting) socket.write('X-A: b\r\n')
      while (this.#sockets.size < ATTACKERS) this.#open()
    }, 1_000)
  }

  stop(): void {
    clearInterval(this.#drip)
    for (const socket of this.#sockets) socket.destroy()
  }

  #open(): void {
    const socket = connect(this.port, '127.0.0.1', () => socket.write(this.words))
    this.#sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('close', () => {
      this.dropped += 1
      this.#sockets.delete(socket)
    })
  }
}

describe('D1 with 3,000 slow clients, readers are answered', () => {
  it.each([
    ['who send their headers byte by byte', 'GET / HTTP/1.1\r\nHost: a\r\n'],
    [
      'who send a form byte by byte',
      'POST /barriere-melden HTTP/1.1\r\nHost: a\r\nContent-Length: 9000\r\n\r\n',
    ],
  ])(
    '%s',
    async (_what, words) => {
      const slow = new Slowloris(Number(new URL(site.origin).port), words)
      await new Promise((done) => setTimeout(done, 3_000))
      const waits: number[] = []
      for (let at = 0; at < READERS; at += 1) {
        const started = performance.now()
        const answer = await fetch(`${site.origin}/`, { headers: { Connection: 'close' } })
        expect(answer.status).toBe(200)
        await answer.text()
        waits.push(performance.now() - started)
        await new Promise((done) => setTimeout(done, 20))
      }
      slow.stop()
      const sorted = waits.sort((a, b) => a - b)
      expect(sorted[Math.floor(READERS * 0.99) - 1]).toBeLessThan(1_000)
      expect(slow.dropped).toBeGreaterThan(ATTACKERS / 2)
    },
    60_000,
  )
})
