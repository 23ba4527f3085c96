import type { Where } from 'payload'
import type { Payload } from 'payload'

import type { CollectionSlug, GlobalSlug } from '../access/matrix'
import type { Config } from '../payload-types'
import { packRecord } from './packed'
import type { PackedRecord } from './packed'

/** Collections whose documents public pages are made of. */
export const PUBLIC_COLLECTIONS = [
  'topics',
  'contacts',
  'media',
  'documents',
  'films',
  'projects',
  'news',
  'pages',
  'municipalities',
  'easy-texts',
  'glossary',
] as const satisfies readonly CollectionSlug[]

/** Globals that public pages are made of. */
const PUBLIC_GLOBALS = [
  'site-settings',
  'navigation',
  'home-page',
  'easy-home',
  'accessibility-statement',
  'county-figures',
] as const satisfies readonly GlobalSlug[]

export type PublicCollection = (typeof PUBLIC_COLLECTIONS)[number]
type PublicGlobal = (typeof PUBLIC_GLOBALS)[number]
type Documents = Config['collections']
type Globals = Config['globals']

/** Published documents as the CMS holds them, relations as ids, long parts packed. */
export type Records = { [Slug in PublicCollection]: Map<string, PackedRecord<Documents[Slug]>> }
export type GlobalRecords = { [Slug in PublicGlobal]: Globals[Slug] }

/** Documents that were taken away: their address answers 410. */
export type TrashedSlugs = Map<PublicCollection, Set<string>>

const PAGE_SIZE = 500

/** Reads what an anonymous visitor may see, one collection after the other. */
export async function loadRecords(payload: Payload): Promise<Records> {
  const records = emptyRecords()
  for (const slug of PUBLIC_COLLECTIONS) {
    for (const doc of await readAll(payload, slug, {})) set(records, slug, doc)
  }
  return records
}

/** Reads one document again as an anonymous visitor sees it; it is dropped when it is no longer public. */
export async function reloadRecord(
  payload: Payload,
  records: Records,
  slug: PublicCollection,
  id: string,
): Promise<void> {
  const [doc] = await readAll(payload, slug, { id: { equals: id } })
  if (doc === undefined) records[slug].delete(id)
  else set(records, slug, doc)
}

/** Reads all globals that pages need. */
export async function loadGlobals(payload: Payload): Promise<GlobalRecords> {
  const entries: [string, unknown][] = []
  for (const slug of PUBLIC_GLOBALS) {
    entries.push([slug, await payload.findGlobal({ slug, depth: 0, overrideAccess: false })])
  }
  return Object.fromEntries(entries) as GlobalRecords
}

/** Addresses of documents in the trash that had been public; nothing else of them leaves the CMS. */
export async function loadTrashedSlugs(payload: Payload): Promise<TrashedSlugs> {
  const trashed: TrashedSlugs = new Map()
  for (const slug of ['news', 'projects', 'pages', 'municipalities'] as const) {
    const { docs } = await payload.find({
      collection: slug,
      depth: 0,
      draft: false,
      // The trash is closed to visitors; only slugs are taken from it here.
      overrideAccess: true,
      pagination: false,
      select: { slug: true },
      trash: true,
      where: { and: [{ deletedAt: { exists: true } }, { _status: { equals: 'published' } }] },
    })
    trashed.set(slug, new Set(docs.map((doc) => doc.slug)))
  }
  return trashed
}

/** Some at a time, each beginning after the last one: counting from the first would read all before it again. */
async function readAll(payload: Payload, slug: PublicCollection, where: Where): Promise<object[]> {
  const all: object[] = []
  for (let after: Where = {}; ;) {
    const { docs } = await payload.find({
      collection: slug,
      depth: 0,
      draft: false,
      limit: PAGE_SIZE,
      overrideAccess: false,
      pagination: false,
      sort: 'id',
      where: { and: [where, after] },
    })
    all.push(...docs)
    const last = docs.at(-1)
    if (docs.length < PAGE_SIZE || last === undefined) return all
    after = { id: { greater_than: last.id } }
  }
}

function emptyRecords(): Records {
  return Object.fromEntries(
    PUBLIC_COLLECTIONS.map((slug) => [slug, new Map()]),
  ) as unknown as Records
}

function set(records: Records, slug: PublicCollection, doc: object): void {
  ;(records[slug] as Map<string, unknown>).set((doc as { id: string }).id, packRecord(doc))
}
