import type { PayloadRequest } from 'payload'

import type { GateContext } from '../../a11yGate/context'
import { isContentCollection } from '../store/kinds'
import { subjectKey } from './gateEntries'
import type { Subject } from './gateEntries'

/** Headings that the pages of the site set themselves, below the text of an editor. */
const TEMPLATE_HEADINGS = ['Kontakt', 'Auf einen Blick']
const PAGES = ['news', 'projects', 'pages', 'municipalities'] as const

/** What is the same for all documents: titles of public pages, words that the county explains, its own host. */
export interface Surroundings {
  titles: readonly { key: string; title: string }[]
  knownAbbreviations: readonly string[]
  ownHosts: readonly string[]
}

/** Reads what the checks need to know beside a document. */
export async function readSurroundings(req: PayloadRequest): Promise<Surroundings> {
  const { docs } = await req.payload.find({
    collection: 'glossary',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
  })
  const { serverURL } = req.payload.config
  return {
    titles: await titlesOfPages(req),
    knownAbbreviations: docs.flatMap(({ forms, word }) => [word, ...(forms ?? [])]),
    ownHosts: URL.canParse(serverURL) ? [new URL(serverURL).host] : [],
  }
}

/** What one document needs of it. An easy text has the same title as others where it may. */
export function contextFor(
  { titles, ...same }: Surroundings,
  subject: Subject,
): Partial<GateContext> {
  if (!isContentCollection(subject.collection)) return same
  const own = subjectKey(subject)
  return {
    ...same,
    otherTitles: titles.filter(({ key }) => key !== own).map(({ title }) => title),
    templateHeadings: TEMPLATE_HEADINGS,
  }
}

async function titlesOfPages(req: PayloadRequest): Promise<Surroundings['titles']> {
  const lists: { key: string; title: string }[] = []
  // One after the other: they may run in one transaction.
  for (const collection of PAGES) {
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      overrideAccess: true,
      pagination: false,
      req,
      select: { title: true, name: true },
      where: { _status: { equals: 'published' } },
    })
    for (const { id, name, title } of docs as Titled[])
      lists.push({ key: subjectKey({ collection, id }), title: title ?? name ?? '' })
  }
  return lists
}

interface Titled {
  id: string
  title?: string | null
  name?: string | null
}
