import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { FrontDoor } from '../support/frontDoor'
import { raw } from '../support/rawRequest'

// Hashing of passwords and a few hundred requests take their time on a small machine.
jest.setTimeout(120_000)

let door: FrontDoor

beforeAll(async () => {
  door = await FrontDoor.start()
}, 120_000)
afterAll(() => door.stop())

describe('requests from other sites', () => {
  it.each<[string, Record<string, string>]>([
    ['another site', { Origin: 'https://evil.example' }],
    ['a sandboxed frame', { Origin: 'null' }],
    ['a subdomain', { Origin: 'http://x.localhost:3000' }],
    ['no origin, cross-site', { Origin: '', 'Sec-Fetch-Site': 'cross-site' }],
    ['no origin at all', { Origin: '' }],
  ])('E1 from %s: the cookie counts for nothing', async (_name, headers) => {
    const cookie = await door.logIn(FrontDoor.mailOf('admin'))
    const lines = Object.entries(headers)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}: ${value}`)
    const body = '{"title":"von fern"}'
    const answer = await raw(
      door.port,
      [
        'POST /api/pages HTTP/1.1',
        'Host: localhost:3000',
        `Cookie: ${cookie}`,
        'Content-Type: application/json',
        `Content-Length: ${body.length}`,
        ...lines,
      ],
      body,
    )
    expect(answer).toMatch(/^HTTP\/1.1 404/)
    expect(answer).not.toMatch(/access-control-allow-origin/i)
    const { totalDocs } = await door.payload.count({
      collection: 'pages',
      where: { title: { equals: 'von fern' } },
    })
    expect(totalDocs).toBe(0)
  })

  it.each(['/barriere-melden', '/wunsch', '/pruefraum/anmelden'])(
    'E1 the form of %s takes nothing from another site',
    async (path) => {
      const foreign: Record<string, string>[] = [
        { Origin: 'https://evil.example' },
        { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' },
      ]
      for (const headers of foreign) {
        const { status } = await door.ask(path, {
          method: 'POST',
          body: 'was=Fremd',
          headers: { ...FrontDoor.FORM, ...headers },
        })
        expect([403, 404, 405]).toContain(status)
      }
    },
  )
})
