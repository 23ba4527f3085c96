import type { Payload } from 'payload'

/** One thing to do, with the way to it. */
export interface Task {
  collection: string
  id: string
  title: string
  note: string
}

const idOf = (value: string | { id: string }) => (typeof value === 'string' ? value : value.id)

const COLLECTIONS = ['news', 'projects', 'pages', 'municipalities'] as const
const LIMIT = 8

/** Everything that the dashboard lists; it is only shown to editors, who may read all of it. */
export async function readTasks(
  payload: Payload,
): Promise<Record<'drafts' | 'scheduled' | 'withoutEasy' | 'oldestChecks', Task[]>> {
  const [drafts, scheduled, withoutEasy, oldestChecks] = await Promise.all([
    readDrafts(payload),
    readScheduled(payload),
    readWithoutEasy(payload),
    readOldestChecks(payload),
  ])
  return { drafts, scheduled, withoutEasy, oldestChecks }
}

interface Found {
  id: string
  title?: string | null
  name?: string | null
  updatedAt: string
  factsCheckedAt?: string | null
}

const day = (iso: string) =>
  new Date(iso).toLocaleDateString('de-DE', { dateStyle: 'long', timeZone: 'Europe/Berlin' })
const titleOf = ({ title, name }: Found) => title ?? name ?? 'Noch ohne Titel'

async function readDrafts(payload: Payload): Promise<Task[]> {
  const lists = await Promise.all(
    [...COLLECTIONS, 'easy-texts' as const].map(async (collection) => {
      const { docs } = await payload.find({
        collection,
        depth: 0,
        draft: true,
        limit: LIMIT,
        overrideAccess: true,
        sort: '-updatedAt',
        where: { _status: { equals: 'draft' } },
      })
      return (docs as Found[]).map((doc) => ({ collection, doc }))
    }),
  )
  return lists
    .flat()
    .sort((a, b) => b.doc.updatedAt.localeCompare(a.doc.updatedAt))
    .slice(0, LIMIT)
    .map(({ collection, doc }) => ({
      collection,
      id: doc.id,
      title: titleOf(doc),
      note: `zuletzt geändert am ${day(doc.updatedAt)}`,
    }))
}

async function readScheduled(payload: Payload): Promise<Task[]> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    depth: 0,
    limit: LIMIT,
    overrideAccess: true,
    sort: 'waitUntil',
    where: {
      and: [{ taskSlug: { equals: 'schedulePublish' } }, { completedAt: { exists: false } }],
    },
  })
  return docs.flatMap((job) => {
    const { doc } = (job.input ?? {}) as { doc?: { relationTo?: string; value?: unknown } }
    if (doc?.relationTo === undefined) return []
    return [
      {
        collection: doc.relationTo,
        id: String(doc.value),
        title: 'Geplanter Text',
        note: job.waitUntil ? `am ${day(job.waitUntil)}` : '',
      },
    ]
  })
}

async function readWithoutEasy(payload: Payload): Promise<Task[]> {
  const easy = await payload.find({
    collection: 'easy-texts',
    depth: 0,
    draft: true,
    overrideAccess: true,
    pagination: false,
    select: { source: true },
  })
  const known = new Set(easy.docs.map(({ source }) => `${source.relationTo}:${idOf(source.value)}`))
  const lists = await Promise.all(
    COLLECTIONS.map(async (collection) => {
      const { docs } = await payload.find({
        collection,
        depth: 0,
        overrideAccess: true,
        pagination: false,
        where: { _status: { equals: 'published' } },
      })
      return (docs as Found[])
        .filter(({ id }) => !known.has(`${collection}:${id}`))
        .map((doc) => ({ collection, id: doc.id, title: titleOf(doc), note: '' }))
    }),
  )
  return lists.flat().slice(0, LIMIT)
}

async function readOldestChecks(payload: Payload): Promise<Task[]> {
  const lists = await Promise.all(
    COLLECTIONS.map(async (collection) => {
      const { docs } = await payload.find({
        collection,
        depth: 0,
        limit: LIMIT,
        overrideAccess: true,
        sort: 'factsCheckedAt',
        where: { factsCheckedAt: { exists: true } },
      })
      return (docs as Found[]).map((doc) => ({ collection, doc }))
    }),
  )
  return lists
    .flat()
    .sort((a, b) => (a.doc.factsCheckedAt ?? '').localeCompare(b.doc.factsCheckedAt ?? ''))
    .slice(0, LIMIT)
    .map(({ collection, doc }) => ({
      collection,
      id: doc.id,
      title: titleOf(doc),
      note: `geprüft am ${day(doc.factsCheckedAt ?? doc.updatedAt)}`,
    }))
}
