import type { PayloadRequest } from 'payload'

import type { Entry } from '../../review/workflow/entry'
import type { ReviewedText } from '../../review/workflow/reviewedText'
import { nameOf } from '../answers'
import type { WorkflowStep } from '../payload-types'

/** Name of a document in the log. */
export const keyOf = (collection: string, id: string): string => `${collection}:${id}`

/** Key of the account that asks; absent for scheduled work and imports. */
export const accountOf = ({ user }: PayloadRequest): string | undefined =>
  user ? `${user.collection}:${user.id}` : undefined

/** The log of a document, the oldest entry first. */
export async function logOf(req: PayloadRequest, document: string): Promise<WorkflowStep[]> {
  const { docs } = await req.payload.find({
    collection: 'workflow-steps',
    depth: 0,
    // Written and read by the CMS itself; its callers have checked who asks.
    overrideAccess: true,
    pagination: false,
    req,
    showHiddenFields: true,
    sort: 'position',
    where: { document: { equals: document } },
  })
  return docs
}

/** An entry as the rules read it. */
export const toEntry = ({
  by,
  dueOn,
  fingerprint,
  kind,
  on,
  reason,
  way,
}: WorkflowStep): Entry => ({
  kind,
  on,
  fingerprint,
  reason: reason ?? '',
  ...(by && { by }),
  ...(dueOn && { dueOn }),
  ...(way && { way }),
})

interface NewEntry extends Pick<Entry, 'kind' | 'fingerprint' | 'dueOn' | 'way'> {
  document: string
  title: string
  reason?: string
  /** What was released, to hold later corrections against it. */
  text?: ReviewedText
}

/** Writes down what has just happened, behind what is there already. */
export async function writeDown(
  req: PayloadRequest,
  entry: NewEntry,
  known?: readonly WorkflowStep[],
): Promise<void> {
  const log = known ?? (await logOf(req, entry.document))
  const { reason = '', text, ...more } = entry
  const by = accountOf(req)
  await req.payload.create({
    collection: 'workflow-steps',
    data: {
      ...more,
      ...(by && { by }),
      ...(text && { text: text as unknown as Record<string, unknown> }),
      reason,
      name: nameOf(req),
      on: new Date().toISOString(),
      position: (log.at(-1)?.position ?? 0) + 1,
      version: (await newestVersion(req, entry.document)) ?? '',
    },
    overrideAccess: true,
    req,
  })
}

/** Comments and states belong to the version that they were about. */
async function newestVersion(req: PayloadRequest, document: string): Promise<string | undefined> {
  const [collection, id] = document.split(':')
  const { docs } = await req.payload.findVersions({
    collection: collection as 'news',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    select: {},
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  return docs[0]?.id
}
