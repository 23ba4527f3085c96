import { Agent, request } from 'node:http'
import { rmSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { addressesOf } from './support/readSite'
import { demoFolder, launch } from './support/siteProcess'
import type { SiteProcess } from './support/siteProcess'

let folder: string
let site: SiteProcess

beforeAll(async () => {
  folder = await demoFolder('stop')
  site = launch(folder)
  await site.until('/readyz', 200, 60)
}, 600_000)
afterAll(async () => {
  await site.kill()
  rmSync(folder, { recursive: true, force: true })
})

describe('stopping the server', () => {
  it('F8: a second start on the same data refuses with a sentence', async () => {
    const second = launch(folder, Number(new URL(site.origin).port) + 1)
    await new Promise((done) => second.child.once('close', done))
    expect(second.child.exitCode).toBe(1)
    expect(second.output()).toMatch(/arbeitet schon ein anderes Programm \(Server, Prozess \d+/)
  }, 60_000)

  it('F8: SIGTERM under load: every request that reached the server is answered completely', async () => {
    // Searches have a limit for each reader, and here twenty come from one address.
    const paths = (await addressesOf(site.origin, 20)).filter((path) => !path.includes('suche'))
    const agent = new Agent({ keepAlive: true, maxSockets: 20 })
    const results = { answered: 0, refused: 0, failed: [] as string[] }
    let isOver = false
    const reader = async (start: number) => {
      for (let index = start; !isOver; index += 1) {
        const outcome = await get(site.origin + (paths[index % paths.length] ?? '/'), agent)
        if (outcome === 'ok') results.answered += 1
        else if (outcome === 'ECONNREFUSED') {
          // The port is closed: nothing of this was ever sent.
          results.refused += 1
          isOver = true
        } else results.failed.push(outcome)
      }
    }
    const readers = Array.from({ length: 20 }, (_, index) => reader(index * 3))
    // At the start the server still prepares the admin; the load begins in earnest after that.
    while (results.answered < 200) await new Promise((done) => setTimeout(done, 50))
    const code = await site.stop()
    isOver = true
    await Promise.all(readers)
    agent.destroy()
    expect(results.failed).toEqual([])
    expect(results.answered).toBeGreaterThan(100)
    expect(code).toBe(0)
  }, 60_000)
})

/** `ok`, or what went wrong. */
function get(url: string, agent: Agent): Promise<string> {
  return new Promise((done) => {
    const asked = request(url, { agent }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('end', () => {
        const length = Number(response.headers['content-length'] ?? bytes)
        done(
          response.statusCode === 200 && bytes === length
            ? 'ok'
            : `${response.statusCode ?? 0} with ${bytes} of ${length} bytes`,
        )
      })
      response.on('error', (error) => done(`answer cut off: ${error.message}`))
    })
    asked.on('error', (error: Error & { code?: string }) => done(error.code ?? error.message))
    asked.end()
  })
}
