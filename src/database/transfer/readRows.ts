import type { CollectionSlug, GlobalSlug, Payload } from 'payload'

import { LEFT_OUT } from './rows'
import type { Row } from './rows'

/** All that a database holds, oldest versions first; below the access rules, as the adapter sees it. */
export async function readRows(payload: Payload): Promise<Row[]> {
  const rows: Row[] = []
  for (const config of payload.config.collections) {
    if (LEFT_OUT.includes(config.slug)) continue
    const slug = config.slug
    rows.push(...(await documents(payload, slug)).map((data) => row('document', slug, data)))
    if (config.versions)
      rows.push(...(await versions(payload, slug)).map((data) => row('version', slug, data)))
  }
  for (const { slug: name, versions: isVersioned } of payload.config.globals) {
    const slug = name
    const data = (await payload.db.findGlobal({ slug })) as Record<string, unknown> | null
    // MongoDB says `null` of a global that was never saved.
    if (Object.keys(data ?? {}).length > 0) rows.push(row('global', slug, data ?? {}))
    if (isVersioned)
      rows.push(
        ...(await globalVersions(payload, slug)).map((each) => row('globalVersion', slug, each)),
      )
  }
  return rows
}

const row = (kind: Row['kind'], slug: string, data: Record<string, unknown>): Row => ({
  kind,
  slug,
  data,
})

type Found = Record<string, unknown>[]
const ALL = { limit: 0, pagination: false, where: {} } as const

async function documents({ db }: Payload, collection: CollectionSlug): Promise<Found> {
  return (await db.find({ ...ALL, collection, sort: 'createdAt' })).docs
}

async function versions({ db }: Payload, collection: CollectionSlug): Promise<Found> {
  const { docs } = await db.findVersions({ ...ALL, collection, sort: 'updatedAt' })
  return docs
}

async function globalVersions({ db }: Payload, global: GlobalSlug): Promise<Found> {
  const { docs } = await db.findGlobalVersions({ ...ALL, global, sort: 'updatedAt' })
  return docs
}
