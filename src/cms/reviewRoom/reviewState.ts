import type { Payload } from 'payload'

import { isSignature, progressOf } from '../../review/marks'
import type { Marks } from '../../review/marks'
import type { ReviewUnit } from '../../review/reviewUnits'
import type { Review } from '../payload-types'
import { rememberedText } from './rememberedText'
import { subjectOf } from './reviewedText'
import type { ReviewedText } from './reviewedText'

/** An editor's answer to a mark. */
export interface ReviewAnswer {
  isChanged: boolean
  reason: string
  by: string
  on: string
}

/** A review with the text as it is now. */
export interface ReviewState {
  review: Review
  text: ReviewedText
  units: ReviewUnit[]
  marks: Marks
  answers: Readonly<Record<string, ReviewAnswer>>
  /** Words on a question that has no verdict yet. */
  drafts: Readonly<Record<string, string>>
}

/** Reads a review and the newest saved state of its text; `undefined` where one of them is gone. */
export async function readReview(payload: Payload, id: string): Promise<ReviewState | undefined> {
  const review = await payload.findByID({
    collection: 'reviews',
    id,
    depth: 0,
    disableErrors: true,
    // Reviewers have no account in the CMS; the caller checks whose review it is.
    overrideAccess: true,
    showHiddenFields: true,
  })
  return review === null ? undefined : withText(payload, review)
}

/** A review with its text; `undefined` where the text is gone. */
export async function withText(payload: Payload, review: Review): Promise<ReviewState | undefined> {
  const subject = subjectOf(review)
  const text = subject && (await rememberedText(payload, subject))
  return text && stateOf(review, text)
}

export function stateOf(review: Review, text: ReviewedText): ReviewState {
  return {
    review,
    text,
    units: text.units,
    marks: recordOf(review.marks) as Marks,
    answers: recordOf(review.answers) as ReviewState['answers'],
    drafts: recordOf(review.drafts) as ReviewState['drafts'],
  }
}

export const seenOf = ({ seen }: Review): string[] =>
  Array.isArray(seen) ? seen.filter((key) => typeof key === 'string') : []

export const progressIn = ({ marks, review, units }: ReviewState) =>
  progressOf(units, marks, seenOf(review))

/** Only easy texts are signed: the label says that readers understand them. */
export const maySignIn = ({ marks, text, units }: ReviewState): boolean =>
  text.fingerprint !== undefined && isSignature(units, marks)

function recordOf(value: unknown): object {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {}
}
