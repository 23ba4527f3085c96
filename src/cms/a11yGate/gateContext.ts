import type { PayloadRequest } from 'payload'

import type { GateContext } from '../../a11yGate/context'
import { isContentCollection } from '../store/kinds'
import { subjectKey } from './gateEntries'
import type { Subject } from './gateEntries'
import type { PublicTitle } from './publicTitles'

/** Headings that the pages of the site set themselves, below the text of an editor. */
const TEMPLATE_HEADINGS = ['Kontakt', 'Auf einen Blick']

/** What is the same for all documents: titles of public pages, words that the county explains, its own host. */
export interface Surroundings {
  titles: readonly PublicTitle[]
  knownAbbreviations: readonly string[]
  ownHosts: readonly string[]
}

/** Reads what the checks need to know beside a document and the titles of others. */
export async function readSurroundings(
  req: PayloadRequest,
  titles: Surroundings['titles'],
): Promise<Surroundings> {
  const { docs } = await req.payload.find({
    collection: 'glossary',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
  })
  const { serverURL } = req.payload.config
  return {
    titles,
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
