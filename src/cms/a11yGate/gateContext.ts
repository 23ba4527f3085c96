import type { PayloadRequest } from 'payload'

import type { GateContext } from '../../a11yGate/context'
import { isContentCollection } from '../store/kinds'

/** Headings that the pages of the site set themselves, below the text of an editor. */
const TEMPLATE_HEADINGS = ['Kontakt', 'Auf einen Blick']
const PAGES = ['news', 'projects', 'pages', 'municipalities'] as const

/** What the checks need to know beside the document: other titles, words that the county explains, its own host. */
export async function gateContext(
  req: PayloadRequest,
  { collection, id }: { collection: string; id?: string | undefined },
): Promise<Partial<GateContext>> {
  const { docs } = await req.payload.find({
    collection: 'glossary',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
  })
  const host = URL.canParse(req.payload.config.serverURL)
    ? [new URL(req.payload.config.serverURL).host]
    : []
  return {
    otherTitles: isContentCollection(collection) ? await otherTitles(req, collection, id) : [],
    templateHeadings: isContentCollection(collection) ? TEMPLATE_HEADINGS : [],
    knownAbbreviations: docs.flatMap(({ forms, word }) => [word, ...(forms ?? [])]),
    ownHosts: host,
  }
}

/** Titles of other public pages. */
async function otherTitles(
  req: PayloadRequest,
  collection: string,
  id: string | undefined,
): Promise<string[]> {
  const lists: string[][] = []
  // One after the other: they may run in one transaction.
  for (const slug of PAGES) {
    const { docs } = await req.payload.find({
      collection: slug,
      depth: 0,
      overrideAccess: true,
      pagination: false,
      req,
      select: { title: true, name: true },
      where: { _status: { equals: 'published' } },
    })
    const others = (docs as { id: string; title?: string; name?: string }[]).filter(
      (one) => slug !== collection || one.id !== id,
    )
    lists.push(others.map(({ name, title }) => title ?? name ?? ''))
  }
  return lists.flat()
}
