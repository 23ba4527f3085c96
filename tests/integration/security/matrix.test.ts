import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Endpoint } from 'payload'

import { collectionAccess, globalAccess, payloadAccess } from '../../../src/cms/access/matrix'
import type { Permission, Role } from '../../../src/cms/access/matrix'
import { FrontDoor } from '../support/frontDoor'
import type { Sent, Visitor } from '../support/frontDoor'

let door: FrontDoor
/** A version of each collection and global that has versions: restoring looks for it before it looks at the right. */
const versions: Record<string, string> = {}

beforeAll(async () => {
  door = await FrontDoor.start()
  for (const { slug, versions: kept } of door.payload.config.collections) {
    if (!kept) continue
    const collection = slug as 'pages'
    await door.payload.create({ collection, draft: true, data: { title: 'Alt' } })
    const { docs } = await door.payload.findVersions({ collection })
    versions[slug] = docs[0]?.id ?? ''
  }
  for (const slug of Object.keys(globalAccess)) {
    await door.askAs('admin', `/api/globals/${slug}`, { method: 'POST', body: {} })
    const { docs } = await door.payload.findGlobalVersions({ slug: slug as 'navigation' })
    versions[slug] = docs[0]?.id ?? UNKNOWN
  }
}, 120_000)
afterAll(() => door.stop())

const ROLES: Role[] = ['admin', 'editor', 'board']
const VISITORS: Visitor[] = [...ROLES, 'anonymous']
const NOBODY: Permission = []
/** No document has it: what is allowed answers "not found", what is forbidden "no right". */
const UNKNOWN = '00000000-0000-4000-8000-000000000000'
/** Made by Payload without an interface: whatever is asked, there is no such address. */
const NO_INTERFACE = ['payload-migrations']

interface Cell extends Sent {
  name: string
  path: string
  /** Who may. */
  may: Permission
}

/** What can be asked of any collection over the REST interface, and which row of the table answers for it. */
function cellsOf(slug: string): Cell[] {
  const row = { ...rowOf(slug) }
  const readVersions = row.readVersions ?? NOBODY
  const hasVersions = readVersions.length > 0
  const canDuplicate = door.payload.config.collections.find((one) => one.slug === slug)
    ?.disableDuplicate
    ? NOBODY
    : row.create
  const base = `/api/${slug}`
  // One's own account is somebody's who asks for it.
  const one = row.update.includes('self') ? ':self' : UNKNOWN
  // Its addresses are its own, tried below.
  if (slug === 'payload-preferences') return []
  return [
    { name: 'create', path: base, method: 'POST', body: {}, may: row.create },
    { name: 'read', path: base, may: row.read },
    { name: 'count', path: `${base}/count`, may: row.read },
    { name: 'read one', path: `${base}/${UNKNOWN}`, may: row.read },
    { name: 'update', path: `${base}/${one}`, method: 'PATCH', body: {}, may: row.update },
    {
      name: 'update many',
      path: `${base}?where[id][equals]=${UNKNOWN}`,
      method: 'PATCH',
      body: {},
      may: row.update,
    },
    { name: 'delete', path: `${base}/${UNKNOWN}`, method: 'DELETE', may: row.delete },
    {
      name: 'delete many',
      path: `${base}?where[id][equals]=${UNKNOWN}`,
      method: 'DELETE',
      may: row.delete,
    },
    { name: 'duplicate', path: `${base}/${UNKNOWN}/duplicate`, method: 'POST', may: canDuplicate },
    { name: 'read versions', path: `${base}/versions`, may: readVersions },
    { name: 'read one version', path: `${base}/versions/${UNKNOWN}`, may: readVersions },
    {
      name: 'restore a version',
      path: `${base}/versions/${versions[slug] ?? UNKNOWN}`,
      method: 'POST',
      may: hasVersions ? row.update : NOBODY,
    },
    {
      name: 'unlock',
      path: `${base}/unlock`,
      method: 'POST',
      body: { email: FrontDoor.mailOf('board') },
      may: row.unlock ?? NOBODY,
    },
  ]
}

type Row = Record<'create' | 'read' | 'update' | 'delete', Permission> & {
  readVersions?: Permission
  unlock?: Permission
}
function rowOf(slug: string): Row {
  const rows: Record<string, Row | undefined> = { ...collectionAccess, ...payloadAccess }
  const row = rows[slug]
  if (row === undefined) throw new Error(`${slug} has no row in src/cms/access/matrix.ts`)
  return row
}

/** Own addresses of the CMS are for editors; another rule has to be written down here. */
const EDITORS: Permission = ['admin', 'editor']
const ownRules: Record<string, Permission> = {
  'post /api/users/:id/second-factor/reset': ['admin'],
}

const isDenied = (status: number): boolean => status === 401 || status === 403

/** Whether somebody got further than "you may not"; `undefined` where there is no such address at all. */
async function goesThrough(visitor: Visitor, { path, ...sent }: Sent & { path: string }) {
  const { status, text, json } = await door.askAs(visitor, path, sent)
  expect(text).not.toMatch(/\bat .*\.js:\d+|SELECT |SQLITE/)
  if (status === 501 || /Route not found|Diese Adresse/.test(text)) return undefined
  if (status === 500) {
    // Payload has addresses of versions also where there are none, and fails there without a word of why.
    expect([path, text]).toEqual([
      expect.stringMatching(/\/versions(\/|$)/),
      expect.stringMatching(/went wrong/),
    ])
    return undefined
  }
  if (isDenied(status)) {
    // A refusal names no field and no document.
    expect(Object.keys(json).filter((key) => key !== 'errors' && key !== 'message')).toEqual([])
    return false
  }
  return true
}

describe('A1 the access matrix over the REST interface', () => {
  it('A1 has a row for every collection and global that runs, Payload’s own included', () => {
    const { collections, globals } = door.payload.config
    expect(collections.map(({ slug }) => slug).sort()).toEqual(
      Object.keys({ ...collectionAccess, ...payloadAccess }).sort(),
    )
    expect(globals.map(({ slug }) => slug).sort()).toEqual(Object.keys(globalAccess).sort())
  })

  it('A1 lets each role do in each collection exactly what the table says', async () => {
    const found: Record<string, unknown> = {}
    const declared: Record<string, unknown> = {}
    for (const { slug } of door.payload.config.collections) {
      for (const { name, may, ...sent } of cellsOf(slug)) {
        for (const role of ROLES) {
          const cell = `${role} may ${name} ${slug}`
          const path = sent.path.replace(':self', door.ids[role])
          found[cell] = (await goesThrough(role, { ...sent, path })) ?? false
          declared[cell] = expected(slug, name, role, may)
        }
        expect(await goesThrough('anonymous', sent)).toBeUndefined()
      }
    }
    expect(found).toEqual(declared)
    expect(Object.keys(found).length).toBeGreaterThan(900)
  }, 600_000)

  it('A1 lets each role do with each global exactly what the table says', async () => {
    const found: Record<string, unknown> = {}
    const declared: Record<string, unknown> = {}
    for (const [slug, row] of Object.entries(globalAccess)) {
      const isPublic = (row.read as Permission).includes('public')
      const base = `/api/globals/${slug}`
      const cells: Cell[] = [
        { name: 'read', path: base, may: isPublic ? [...row.read, 'board'] : row.read },
        { name: 'read versions of', path: `${base}/versions`, may: row.readVersions },
        {
          name: 'read a version of',
          path: `${base}/versions/${UNKNOWN}`,
          may: row.readVersions,
        },
        {
          name: 'restore a version of',
          path: `${base}/versions/${versions[slug] ?? UNKNOWN}`,
          method: 'POST',
          may: row.update,
        },
        { name: 'update', path: base, method: 'POST', body: {}, may: row.update },
      ]
      for (const { name, may, ...sent } of cells) {
        for (const role of ROLES) {
          const cell = `${role} may ${name} ${slug}`
          found[cell] = (await goesThrough(role, sent)) ?? false
          declared[cell] = may.includes(role)
        }
        expect(await goesThrough('anonymous', sent)).toBeUndefined()
      }
    }
    expect(found).toEqual(declared)
  }, 120_000)

  it('A1 lets only editors in at every own address of the CMS', async () => {
    const { collections, endpoints, globals } = door.payload.config
    const isOurs = ({ handler, path }: Endpoint) =>
      !PAYLOAD_PATHS.has(path) && handler !== undefined
    const running = [
      ...endpoints.filter(isOurs).map((one) => `${one.method} /api${one.path}`),
      ...[...collections, ...globals].flatMap(({ slug, endpoints: own }) =>
        (own || [])
          .filter(isOurs)
          .filter(() => !slug.startsWith('payload-'))
          .map((one) => `${one.method} /api/${slug}${one.path}`),
      ),
    ]
    expect(running.length).toBeGreaterThan(20)
    for (const endpoint of running) {
      const may = ownRules[endpoint] ?? EDITORS
      const [method = '', path = ''] = endpoint.split(' ')
      for (const role of ROLES) {
        const sent = { path: path.replace(/:\w+/g, UNKNOWN), method: method.toUpperCase() }
        const body = method === 'post' ? { body: {} } : {}
        expect([endpoint, role, await goesThrough(role, { ...sent, ...body })]).toEqual([
          endpoint,
          role,
          may.includes(role),
        ])
      }
    }
  }, 60_000)

  it.each([
    ['GET', '/api/payload-jobs/run'],
    ['GET', '/api/payload-jobs/handle-schedules'],
    ['POST', '/api/media/paste-url'],
    ['GET', `/api/media/paste-url/${UNKNOWN}`],
    ['GET', `/api/users/${UNKNOWN}/api-key/reveal`],
  ])('A1 lets nobody in at %s %s', async (method, path) => {
    for (const role of ROLES)
      expect((await door.askAs(role, path, { method })).status).toBeGreaterThanOrEqual(400)
  })

  it('A1 keeps the preferences of one person from all others', async () => {
    const sent = { method: 'POST', body: { value: { width: 'GEHEIM' } } }
    expect((await door.askAs('admin', '/api/payload-preferences/spalten', sent)).status).toBe(200)
    for (const role of ['editor', 'board'] as const)
      expect((await door.askAs(role, '/api/payload-preferences/spalten')).text).not.toContain(
        'GEHEIM',
      )
    expect((await door.askAs('admin', '/api/payload-preferences/spalten')).text).toContain('GEHEIM')
  })

  it('A1 tells the rights only to whoever is logged in', async () => {
    expect((await door.askAs('anonymous', '/api/access')).status).toBe(404)
    const rights = (await door.askAs('board', '/api/access')).json as {
      canAccessAdmin: boolean
      collections: Record<string, object>
    }
    expect(rights.canAccessAdmin).not.toBe(true)
    expect(rights.collections.mails ?? {}).not.toHaveProperty('read')
  })
})

describe('A2 GraphQL', () => {
  it.each(
    VISITORS.flatMap((visitor) =>
      ['/api/graphql', '/api/graphql-playground', '/graphql'].flatMap((path) =>
        ['GET', 'POST'].map((method) => [visitor, method, path] as const),
      ),
    ),
  )('A2 D3 for %s: %s %s does not exist', async (visitor, method, path) => {
    const query = [{ query: '{Users{docs{email}}}' }, { query: '{__schema{types{name}}}' }]
    const { status } = await door.askAs(visitor, path, {
      method,
      ...(method === 'POST' && { body: query }),
    })
    expect([404, 405]).toContain(status)
  })
})

/** Addresses that every collection, global or account collection of Payload has, or Payload as a whole. */
const PAYLOAD_PATHS = new Set(
  [
    '/ /:id /count /access /access/:id? /versions /versions/:id /:id/duplicate /paste-url/:id?',
    '/file/:filename /init /login /logout /me /refresh-token /first-register /reset-password',
    '/forgot-password /unlock /verify/:id /:id/api-key/reveal',
  ].flatMap((line) => line.split(' ')),
)

function expected(slug: string, name: string, role: Role, may: Permission): boolean {
  if (NO_INTERFACE.includes(slug)) return false
  const mayRead = may.includes('public') && name.startsWith('read') && !name.includes('version')
  const isOwn = may.includes('self')
  return may.includes(role) || mayRead || (name === 'count' && may.includes('public')) || isOwn
}
