import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Where } from 'payload'

import { CANARY, hideCanaries } from '../support/canaries'
import type { Canaries } from '../support/canaries'
import { FrontDoor } from '../support/frontDoor'

// Hashing of passwords and a few hundred requests take their time on a small machine.
jest.setTimeout(120_000)

let door: FrontDoor
let ids: Canaries

beforeAll(async () => {
  door = await FrontDoor.start()
  ids = await hideCanaries(door)
}, 120_000)
afterAll(() => door.stop())

describe('injection', () => {
  const QUOTES = [
    "' OR 1=1 --",
    '") OR 1=1 --',
    "' UNION SELECT hash FROM users--",
    '{"$gt":""}',
    '\u0000',
    '%',
    '_',
  ]
  const OPERATORS = [
    'equals',
    'not_equals',
    'like',
    'contains',
    'in',
    'all',
    'exists',
    'greater_than',
    'near',
    'within',
    '$gt',
    '$where',
    "a'--",
  ]
  const FIELDS = [
    'title',
    'body',
    'body.root.children.text',
    "body.a'--",
    'topics',
    'updatedAt',
    '_status',
    'id',
    'createdAt)--',
    '__proto__',
    'constructor',
  ]

  it('B4 over filters changes nothing, finds nothing and tells nothing', async () => {
    const before = await fingerprint()
    for (const field of FIELDS)
      for (const operator of OPERATORS)
        for (const value of operator === 'like' ? QUOTES : QUOTES.slice(0, 1)) {
          const query = `where[${encodeURIComponent(field)}][${encodeURIComponent(operator)}]=${encodeURIComponent(value)}`
          const { status, text } = await door.askAs('board', `/api/pages?${query}`)
          expect([query, status < 500 || text.includes('went wrong')]).toEqual([query, true])
          // Payload repeats what it does not take; of the database nothing is told.
          const told = text.replaceAll(value, '')
          expect([query, /SELECT|SQLITE|syntax error|near "/i.test(told)]).toEqual([query, false])
          expect([query, text.includes(CANARY)]).toEqual([query, false])
        }
    for (const sort of [
      "title'--",
      'title;drop table pages',
      '-(select hash from users)',
      '__proto__',
    ])
      await door.askAs('board', `/api/pages?sort=${encodeURIComponent(sort)}`)
    expect(await fingerprint()).toBe(before)
  })

  it.each([
    { email: { $gt: '' }, password: 'x' },
    { email: ['editor@example.org'], password: 'x' },
    { email: 'editor@example.org', password: { $ne: '' } },
    { email: "' OR 1=1 --", password: "' OR 1=1 --" },
    { email: { equals: 'editor@example.org' }, password: [] },
  ])('B4 in a log-in %j logs nobody in', async (body) => {
    const answer = await door.ask('/api/users/login', { method: 'POST', body })
    expect([400, 401, 429]).toContain(answer.status)
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  it('B7 of prototypes reaches nothing', async () => {
    const poison = '{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}},"title":"Gift"}'
    const headers = { 'Content-Type': 'application/json' }
    const multipart = new FormData()
    multipart.set('_payload', poison)
    await door.ask('/api/users/login', { method: 'POST', body: poison, headers })
    await door.askAs('editor', '/api/pages', { method: 'POST', body: poison, headers })
    await door.askAs('editor', '/api/pages', { method: 'POST', body: multipart })
    await door.askAs(
      'editor',
      '/api/pages?__proto__[x]=1&constructor[prototype][x]=1&where[__proto__][x]=1',
    )
    const form = '__proto__[x]=1&constructor.prototype.x=1&was=a'
    await door.ask('/barriere-melden', { method: 'POST', body: form, headers: FrontDoor.FORM })
    await door.ask('/suche?__proto__[x]=1&q[__proto__]=1')
    expect(({} as { x?: number }).x).toBeUndefined()
  })
})

async function fingerprint(): Promise<string> {
  const counts = await Promise.all(
    door.payload.config.collections
      .filter(({ slug }) => !slug.startsWith('payload-'))
      .map(async ({ slug }) => {
        // On MongoDB the clock takes a claim for the jobs of each full minute, also while this test runs.
        const where: Where = slug === 'claims' ? { key: { not_equals: 'jobs' } } : {}
        return (await door.payload.count({ collection: slug, where })).totalDocs
      }),
  )
  const page = await door.payload.findByID({ collection: 'pages', id: ids.published })
  return JSON.stringify([counts, page])
}
