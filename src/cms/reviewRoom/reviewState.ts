import type { Payload } from 'payload'

import { isSignature, progressOf } from '../../review/marks'
import type { Marks } from '../../review/marks'
import { fingerprintOf } from '../../review/fingerprint'
import { reviewUnits } from '../../review/reviewUnits'
import type { ReviewUnit } from '../../review/reviewUnits'
import { readTextOf } from '../easyState/readTextOf'
import type { EasyText, Review } from '../payload-types'
import { idOf } from '../richText/toBlocks'

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
  text: EasyText
  units: ReviewUnit[]
  marks: Marks
  answers: Readonly<Record<string, ReviewAnswer>>
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
  if (review === null) return undefined
  const text = await readText(payload, idOf(review.easyText))
  return text && stateOf(review, text)
}

/** The newest saved state of an easy text, drafts too: it is reviewed before it is published. */
async function readText(payload: Payload, id: string): Promise<EasyText | undefined> {
  if (id === '') return undefined
  const text = await payload.findByID({
    collection: 'easy-texts',
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true,
  })
  return text ?? undefined
}

export function stateOf(review: Review, text: EasyText): ReviewState {
  return {
    review,
    text,
    units: reviewUnits(readTextOf(text)),
    marks: recordOf(review.marks) as Marks,
    answers: recordOf(review.answers) as ReviewState['answers'],
  }
}

const seenOf = ({ seen }: Review): string[] =>
  Array.isArray(seen) ? seen.filter((key) => typeof key === 'string') : []

export const progressIn = ({ marks, review, units }: ReviewState) =>
  progressOf(units, marks, seenOf(review))

export const maySignIn = ({ marks, units }: ReviewState): boolean => isSignature(units, marks)

export const fingerprintIn = ({ text }: ReviewState): string => fingerprintOf(readTextOf(text))

function recordOf(value: unknown): object {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {}
}
