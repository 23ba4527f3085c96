import type { PayloadRequest, Where } from 'payload'

import { titleFieldOf } from './gateDocumentOf'
import { subjectKey } from './gateEntries'

const PAGES = ['news', 'projects', 'pages', 'municipalities'] as const
/** Enough to leave few titles over. */
const MOST_RUNS = 5

export interface PublicTitle {
  key: string
  title: string
}

/**
 * Titles of public pages. With `like`: only those that may read the same as this one (`folded`), because the database compares the
 * titles of 10,000 articles in a hundredth of the time that Payload takes to hand them over.
 */
export async function publicTitles(req: PayloadRequest, like = ''): Promise<PublicTitle[]> {
  const lists: PublicTitle[] = []
  // One after the other: they may run in one transaction.
  for (const collection of PAGES) {
    const field = titleFieldOf(collection)
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      overrideAccess: true,
      pagination: false,
      req,
      select: { title: true, name: true },
      where: { and: [{ _status: { equals: 'published' } }, ...mayReadAs(like, field)] },
    })
    for (const { id, name, title } of docs as Titled[])
      lists.push({ key: subjectKey({ collection, id }), title: title ?? name ?? '' })
  }
  return lists
}

const mayReadAs = (title: string, field: 'title' | 'name'): Where[] =>
  sharedRuns(title).map((run) => ({ [field]: { contains: run } }))

/**
 * Runs of letters, the longest first, that every title has that reads the same, in upper or lower case: of ASCII, because SQLite's LIKE
 * knows the case of no other letters (https://sqlite.org/lang_expr.html#like), and of none that may have come out of a ligature
 * (U+FB00 to U+FB04, usual in copies from PDF). Empty where that leaves nothing; then all titles are asked for.
 */
export function sharedRuns(title: string): string[] {
  const runs = title
    .normalize('NFC')
    .split(/ff?[il]?|[^a-z]+/i)
    .filter((run) => run !== '')
    .sort((one, other) => other.length - one.length)
  return [...new Set(runs)].slice(0, MOST_RUNS)
}

interface Titled {
  id: string
  title?: string | null
  name?: string | null
}
