import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'

import { collectionAccess, globalAccess } from '../../src/cms/access/matrix'
import type { Role } from '../../src/cms/access/matrix'
import { startCms } from './support/startCms'
import type { Cms } from './support/startCms'

let cms: Cms
let payload: Payload

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
}, 60_000)
afterAll(() => cms.stop())

const roles: (Role | undefined)[] = ['admin', 'editor', 'board', undefined]
const own = Object.keys(collectionAccess) as (keyof typeof collectionAccess)[]

/** What the running CMS answers to one role, one collection, one operation. */
async function isAllowed(
  role: Role | undefined,
  slug: CollectionSlug,
  operation: 'create' | 'read' | 'update' | 'delete' | 'unlock' | 'readVersions',
): Promise<boolean> {
  const { access } = payload.collections[slug].config
  const rule = access[operation]
  if (typeof rule !== 'function') throw new Error(`${slug}.${operation} is not declared`)
  const req = {
    payload,
    user: role === undefined ? null : { id: 'x', role, collection: 'users' },
    headers: new Headers(),
  }
  const answer = await rule({ req } as never)
  return answer === true
}

describe('access', () => {
  it('is declared for every collection that the CMS has, except those of Payload itself', () => {
    const running = Object.keys(payload.collections).filter((slug) => !slug.startsWith('payload-'))
    expect(running.sort()).toEqual([...own].sort())
    expect(payload.globals.config.map(({ slug }) => slug).sort()).toEqual(
      Object.keys(globalAccess).sort(),
    )
  })

  const cells = own.flatMap((slug) =>
    (['create', 'read', 'update', 'delete', 'unlock', 'readVersions'] as const).flatMap(
      (operation) => roles.map((role) => ({ role, slug, operation })),
    ),
  )

  it.each(cells)(
    '$role may $operation $slug exactly as the table says',
    async ({ role, slug, operation }) => {
      const row: readonly string[] = collectionAccess[slug][operation]
      expect(await isAllowed(role, slug, operation)).toBe(role !== undefined && row.includes(role))
    },
  )

  it('shows visitors only what is published and not in the trash', async () => {
    const base = { office: 'Amt', about: 'a', easyAbout: 'a' }
    const { id } = await payload.create({
      collection: 'contacts',
      data: { ...base, role: 'Weg', slug: 'weg' },
    })
    await payload.update({
      collection: 'contacts',
      id,
      data: { deletedAt: new Date().toISOString() },
    })
    await payload.create({
      collection: 'pages',
      draft: true,
      data: { title: 'GEHEIM', slug: 'geheim', _status: 'draft' } as never,
    })
    for (const trash of [false, true]) {
      const contacts = await payload.find({ collection: 'contacts', overrideAccess: false, trash })
      expect(contacts.docs.map(({ slug }) => slug)).not.toContain('weg')
      const pages = await payload.find({
        collection: 'pages',
        draft: true,
        overrideAccess: false,
        trash,
      })
      expect(JSON.stringify(pages.docs)).not.toContain('GEHEIM')
    }
  })

  it('lets nobody make an account with a short password', async () => {
    const data = { name: 'A', email: 'a@example.org', role: 'editor' as const }
    await expect(
      payload.create({ collection: 'users', data: { ...data, password: 'kurz' } }),
    ).rejects.toThrow(/12 bis 128 Zeichen/)
    const user = await payload.create({
      collection: 'users',
      data: { ...data, password: 'ein langes Passwort' },
    })
    await expect(
      payload.update({ collection: 'users', id: user.id, data: { password: 'abc' } }),
    ).rejects.toThrow(/12 bis 128 Zeichen/)
  })
})
