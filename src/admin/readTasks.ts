import type { Payload } from 'payload'

import { readBarriers } from './readBarriers'
import { readChanged } from './readChanged'
import { readReports } from './readReports'
import { readReviewTasks } from './readReviewTasks'
import { readScheduled } from './readScheduled'
import { readWishes } from './readWishes'
import { germanDay } from '../shared/germanDay'
import { lastUploadReport } from '../shared/uploadReport'
import { titleOf } from './tasks'
import type { Found, Task } from './tasks'

const COLLECTIONS = ['news', 'projects', 'pages', 'municipalities'] as const
const SHORT = 5
const LONG = 8

/** What the dashboard lists. */
export interface Tasks {
  drafts: Task[]
  scheduled: Task[]
  /** Easy texts whose standard text has changed. */
  toCheck: { first: Task[]; count: number }
  /** Reported barriers without an answer, the most urgent first. */
  reports: { first: Task[]; count: number }
  /** Public pages with barriers or open questions. */
  barriers: { first: Task[]; count: number }
  /** Texts in review, and how many went public without one in the last twelve months. */
  reviews: { first: Task[]; count: number; bypasses: number }
  /** What readers miss most. */
  wishes: { first: Task[]; count: number }
  /** The first of them, and how many there are. */
  withoutEasy: { first: Task[]; count: number }
  oldestChecks: Task[]
  /** Uploads whose file is not there any more. */
  missingFiles: Task[]
}

/** Everything that the dashboard lists for one account; it is only shown to editors, who may read all of it. */
export async function readTasks(payload: Payload, account?: string): Promise<Tasks> {
  const [
    drafts,
    scheduled,
    toCheck,
    wishes,
    reports,
    reviews,
    withoutEasy,
    oldestChecks,
    barriers,
  ] = await Promise.all([
    readDrafts(payload),
    readScheduled(payload, LONG),
    readChanged(payload, LONG),
    readWishes(payload, LONG),
    readReports(payload, LONG),
    readReviewTasks(payload, { account, limit: LONG }),
    readWithoutEasy(payload),
    readOldestChecks(payload),
    readBarriers(payload, LONG),
  ])
  const missingFiles = readMissingFiles()
  return {
    drafts,
    scheduled,
    toCheck,
    wishes,
    reports,
    reviews,
    withoutEasy,
    oldestChecks,
    missingFiles,
    barriers,
  }
}

/** Of a picture with several sizes, one line is enough. */
function readMissingFiles(): Task[] {
  const tasks = (lastUploadReport()?.missing ?? []).map(
    ({ collection, filename, id }): [string, Task] => [
      id,
      { collection, id, title: filename, note: 'bitte neu hochladen' },
    ],
  )
  return [...new Map(tasks).values()]
}

async function readDrafts(payload: Payload): Promise<Task[]> {
  const lists = await Promise.all(
    [...COLLECTIONS, 'easy-texts' as const].map(async (collection) => {
      const { docs } = await payload.find({
        collection,
        depth: 0,
        draft: true,
        limit: SHORT,
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
    .slice(0, SHORT)
    .map(({ collection, doc }) => ({
      collection,
      id: doc.id,
      title: titleOf(doc),
      note: `zuletzt geändert am ${germanDay(doc.updatedAt)}`,
    }))
}

async function readWithoutEasy(payload: Payload): Promise<Tasks['withoutEasy']> {
  const easy = await payload.find({
    collection: 'easy-texts',
    depth: 0,
    draft: true,
    overrideAccess: true,
    pagination: false,
    select: { sourceKey: true },
    showHiddenFields: true,
  })
  const known = new Set(easy.docs.map(({ sourceKey }) => sourceKey))
  const lists = await Promise.all(
    COLLECTIONS.map(async (collection) => {
      const { docs } = await payload.find({
        collection,
        depth: 0,
        overrideAccess: true,
        pagination: false,
        // Not the bodies: there can be hundreds of documents.
        select: { title: true, name: true },
        where: { _status: { equals: 'published' } },
      })
      return (docs as Found[])
        .filter(({ id }) => !known.has(`${collection}:${id}`))
        .map((doc) => ({ collection, id: doc.id, title: titleOf(doc), note: '' }))
    }),
  )
  const all = lists.flat()
  return { first: all.slice(0, LONG), count: all.length }
}

async function readOldestChecks(payload: Payload): Promise<Task[]> {
  const lists = await Promise.all(
    COLLECTIONS.map(async (collection) => {
      const { docs } = await payload.find({
        collection,
        depth: 0,
        limit: SHORT,
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
    .slice(0, SHORT)
    .map(({ collection, doc }) => ({
      collection,
      id: doc.id,
      title: titleOf(doc),
      note: `geprüft am ${germanDay(doc.factsCheckedAt ?? doc.updatedAt)}`,
    }))
}
