import type { Payload, PayloadRequest } from 'payload'

import type { Marks } from '../../review/marks'
import type { PaperPrint } from '../../review/paper'
import { seenOf } from './reviewState'
import type { ReviewState } from './reviewState'

/** What changes in a review. */
export interface Changes {
  marks?: Marks
  drafts?: ReviewState['drafts']
  answers?: ReviewState['answers']
  seen?: string[]
  state?: ReviewState['review']['state']
  sentOn?: string
  remindedOn?: string
  textName?: string
  remark?: string
  verdict?: 'good' | 'better'
  enteredBy?: string
  enteredOn?: string
  consent?: string
  prints?: PaperPrint[]
}

/**
 * Writes a change at the database itself: around each update Payload copies the whole review several times, which for 300
 * marks takes half a second. Nothing is left out by it: reviews have no hooks and no versions, and their access was checked.
 */
export async function writeReview(
  { db }: Payload,
  id: string,
  changes: Changes,
  req?: PayloadRequest,
): Promise<void> {
  const data = { ...changes, updatedAt: new Date().toISOString() }
  await db.updateOne({ collection: 'reviews', id, data, returning: false, ...(req && { req }) })
}

/** At the first mark the whole text counts as seen; what comes later is new until it is answered. */
export function seenWith({ review, units }: ReviewState, unitKey: string): string[] {
  const seen = seenOf(review)
  return seen.length === 0
    ? units.map(({ key }) => key)
    : [...seen.filter((key) => key !== unitKey), unitKey]
}

/** Drafts without one that became a mark. */
export const without = (drafts: ReviewState['drafts'], key: string): ReviewState['drafts'] =>
  Object.fromEntries(Object.entries(drafts).filter(([known]) => known !== key))
