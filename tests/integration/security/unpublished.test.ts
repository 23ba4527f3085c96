import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { signToken } from '../../../src/shared/signedToken'
import { CANARY, hideCanaries } from '../support/canaries'
import type { Canaries } from '../support/canaries'
import { FrontDoor } from '../support/frontDoor'

const HOUR = 3_600_000

// Hashing of passwords and a few hundred requests take their time on a small machine.
jest.setTimeout(120_000)

let door: FrontDoor
let ids: Canaries

beforeAll(async () => {
  door = await FrontDoor.start()
  ids = await hideCanaries(door)
}, 120_000)
afterAll(() => door.stop())

const preview = (value: string, until = Date.now() + HOUR, secret = door.payload.config.secret) =>
  `/vorschau/${signToken(value, until, `preview:${secret}`)}`

describe('previews', () => {
  it.each([
    ['no token', () => '/vorschau'],
    ['a word for a token', () => '/vorschau/abc'],
    ['a token that is over', () => preview(`pages:${ids.draft}`, Date.now() - 1)],
    ['a token signed with another secret', () => preview(`pages:${ids.draft}`, undefined, 'x')],
    ['a token whose page was changed', () => moved(`pages:${ids.published}`, `pages:${ids.draft}`)],
    [
      'a token of another purpose',
      () => `/vorschau/${signToken('1', Date.now() + HOUR, `form:${door.payload.config.secret}`)}`,
    ],
    ['a token for an account', () => preview(`users:${door.ids.admin}`)],
    ['a token for a report', () => preview('mails:1')],
  ])('A3 with %s show nothing', async (_name, address) => {
    const answer = await door.ask(address())
    expect(answer.status).toBe(404)
    expect(answer.text).not.toContain(CANARY)
  })

  it('A3 are kept by nobody, and asked for twice leave nothing behind', async () => {
    for (let time = 0; time < 2; time += 1) {
      const answer = await door.ask(preview(`pages:${ids.draft}`))
      expect(answer.status).toBe(200)
      expect(answer.text).toContain(CANARY)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('x-robots-tag')).toContain('noindex')
      expect(answer.headers.get('set-cookie')).toBeNull()
    }
    expect((await door.ask('/entwurf')).status).toBe(404)
    for (const search of ['/suche', '/leichte-sprache/suche'])
      expect((await door.ask(`${search}?q=${CANARY}`)).text).not.toMatch(
        /href="[^"]*(entwurf|weg|da)"/,
      )
    for (const path of await publicAddresses()) {
      expect([path, (await door.ask(path)).text.includes(CANARY)]).toEqual([path, false])
    }
  })
})

/** The token of one page with the name of another. */
function moved(from: string, to: string): string {
  const [payload = '', expiry = '', signature = ''] = signToken(
    from,
    Date.now() + HOUR,
    `preview:${door.payload.config.secret}`,
  ).split('.')
  expect(payload).not.toBe('')
  return `/vorschau/${[Buffer.from(to).toString('base64url'), expiry, signature].join('.')}`
}

async function publicAddresses(): Promise<string[]> {
  const xml = (await door.ask('/sitemap.xml')).text
  const listed = [...xml.matchAll(/<loc>[^<]*?:\/\/[^/<]+([^<]*)<\/loc>/g)].map(
    (hit) => hit[1] ?? '',
  )
  return [
    ...listed,
    '/sitemap.xml',
    '/robots.txt',
    '/aktuelles/feed.atom',
    '/leichte-sprache/aktuelles/feed.atom',
    '/weg',
    '/entwurf',
    '/da',
    '/leichte-sprache/da',
    '/inhalt',
    '/healthz',
    '/readyz',
  ]
}

/** Parameters that ask for more than is shown. */
const CURIOUS = [
  '',
  'draft=true',
  'trash=true',
  'draft=true&trash=true&depth=2',
  'depth=2&populate[pages][teaser]=true&populate[users][email]=true',
  'joins[easyText][limit]=5&draft=true',
  'where[_status][equals]=draft&draft=true',
  'where[deletedAt][exists]=true&trash=true',
  'select[teaser]=true&draft=true',
  'locale=all&fallback-locale=null&draft=true',
]

describe('what is not published', () => {
  it.each(CURIOUS)('A4 is not found by a member of the board with ?%s', async (query) => {
    for (const { slug } of door.payload.config.collections) {
      for (const path of [`/api/${slug}`, `/api/${slug}/count`, `/api/${slug}/versions`]) {
        const { text } = await door.askAs('board', `${path}?${query}`)
        expect([path, query, text.includes(CANARY)]).toEqual([path, query, false])
      }
    }
    for (const id of Object.values(ids))
      for (const slug of ['pages', 'easy-texts'])
        expect((await door.askAs('board', `/api/${slug}/${id}?${query}`)).text).not.toContain(
          CANARY,
        )
  })

  it.each(CURIOUS)('A4 is not found by a visitor with ?%s', async (query) => {
    for (const path of ['/da', '/weg', '/', '/suche', '/api/pages', `/api/pages/${ids.published}`])
      expect([path, (await door.ask(`${path}?${query}`)).text.includes(CANARY)]).toEqual([
        path,
        false,
      ])
  })
})
