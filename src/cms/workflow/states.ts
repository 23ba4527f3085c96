import type { PayloadRequest } from 'payload'

import type { BoardReview } from '../../review/workflow/decide'
import { nameOfText } from '../../review/workflow/reviewedText'
import type { ReviewedText } from '../../review/workflow/reviewedText'
import type { Rule } from '../../review/workflow/rules'
import { situationOf } from '../../review/workflow/situation'
import type { Situation } from '../../review/workflow/situation'
import type { WorkflowStep } from '../payload-types'
import { boardReviewsOf } from './boardReviews'
import type { WorkflowCollection } from './collections'
import { keyOf, logOf, toEntry } from './journal'
import { reviewedTextOf } from './reviewedTextOf'
import { readRule } from './rules'

export type StoredText = Record<string, unknown> & { id: string }

/** Everything that the rules need to know of a text. */
export interface Standing {
  collection: WorkflowCollection
  /** Its name in the log. */
  document: string
  title: string
  text: ReviewedText
  /** What readers see; absent while it is not public. */
  publicText?: ReviewedText
  log: WorkflowStep[]
  situation: Situation
  rule: Rule
  reviews: BoardReview[]
}

interface Ref {
  collection: WorkflowCollection
  id: string
}

/** Where a stored text stands; `undefined` where there is none. */
export async function readStanding(req: PayloadRequest, ref: Ref): Promise<Standing | undefined> {
  const newest = await readStored(req, ref, true)
  return (
    newest && standingOf(req, { ...ref, record: newest, kept: await readStored(req, ref, false) })
  )
}

/** Where a text stands that is just being saved. `kept`: the record that readers might see. */
export async function standingOf(
  req: PayloadRequest,
  { collection, id, kept, record }: Ref & { record: object; kept?: StoredText | undefined },
): Promise<Standing> {
  const text = reviewedTextOf(record)
  const publicText = kept && isPublic(kept) ? reviewedTextOf(kept) : undefined
  const fingerprint = nameOfText(text)
  const document = keyOf(collection, id)
  const log = id === '' ? [] : await logOf(req, document)
  const { topics } = record as { topics?: unknown }
  return {
    collection,
    document,
    title: titleIn(record),
    text,
    ...(publicText && { publicText }),
    log,
    situation: situationOf(log.map(toEntry), {
      fingerprint,
      isPublic: publicText !== undefined && nameOfText(publicText) === fingerprint,
    }),
    rule: await readRule(req, collection, topics),
    reviews: id === '' ? [] : await boardReviewsOf(req, { collection, id, fingerprint, record }),
  }
}

/** A document as it was saved last (`draft`), or as it stands behind the public page; also from the trash. */
export async function readStored(
  req: PayloadRequest,
  { collection, id, parts = 'all' }: Ref & { parts?: 'all' | 'state' },
  draft: boolean,
): Promise<StoredText | undefined> {
  const found = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft,
    // The rules hold for everybody; the callers have checked who asks.
    overrideAccess: true,
    req,
    ...(parts === 'state' && { select: { _status: true, deletedAt: true } }),
    trash: true,
  })
  return (found as unknown as StoredText | null) ?? undefined
}

export const isPublic = ({ _status, deletedAt }: Record<string, unknown>): boolean =>
  _status === 'published' && !deletedAt

/** Whether readers would notice no difference. */
export const sameText = (one: object, other: object): boolean =>
  nameOfText(reviewedTextOf(one)) === nameOfText(reviewedTextOf(other))

/** Title of a document; drafts may lack it. */
export function titleIn(record: object): string {
  const { name, title } = record as { name?: unknown; title?: unknown }
  const found = [title, name].find((one) => typeof one === 'string' && one !== '')
  return typeof found === 'string' ? found : 'Noch ohne Titel'
}
