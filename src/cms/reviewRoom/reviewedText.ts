import type { Payload, PayloadRequest, Where } from 'payload'

import { articleUnits } from '../../review/articleUnits'
import { fingerprintOf } from '../../review/fingerprint'
import { reviewUnits } from '../../review/reviewUnits'
import type { ReviewUnit } from '../../review/reviewUnits'
import { readTextOf } from '../easyState/readTextOf'
import type { Review } from '../payload-types'
import { idOf } from '../richText/toBlocks'
import { isContentCollection } from '../store/kinds'
import type { ContentCollection } from '../store/kinds'
import { articleSections } from './articleSections'

/** What a review is about. */
export interface Subject {
  collection: ContentCollection | 'easy-texts'
  id: string
}

/** The newest saved state of a text, as its reviewers are asked about it. */
export interface ReviewedText extends Subject {
  title: string
  /** Name of this state: the time at which it was saved, as in the list of versions. */
  version: string
  units: ReviewUnit[]
  /** Of an easy text: what a signature is given under. */
  fingerprint?: string
  record: Record<string, unknown>
}

/** The text that a review is about. */
export function subjectOf({ article, easyText }: Review): Subject | undefined {
  const easy = idOf(easyText)
  if (easy !== '') return { collection: 'easy-texts', id: easy }
  const id = idOf(article?.value)
  return article && id !== '' ? { collection: article.relationTo, id } : undefined
}

/** The condition that finds all reviews of a text. */
export const reviewsOf = ({ collection, id }: Subject): Where =>
  collection === 'easy-texts' ? { easyText: { equals: id } } : { 'article.value': { equals: id } }

/** Reads a text as it was saved last, drafts too: it is reviewed before it is published. `undefined` where it is gone. */
export async function readReviewed(
  payload: Payload,
  { collection, id }: Subject,
  req?: PayloadRequest,
): Promise<ReviewedText | undefined> {
  const record = await payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    // Reviewers have no account in the CMS; the caller checks whose review it is, or that an editor asks.
    overrideAccess: true,
    ...(req && { req }),
  })
  return record === null ? undefined : toReviewed({ collection, id }, { ...record })
}

/** A record as the text that reviewers are asked about. */
export function toReviewed(subject: Subject, record: Record<string, unknown>): ReviewedText {
  const common = { ...subject, record, title: titleOf(record), version: String(record.updatedAt) }
  if (!isContentCollection(subject.collection)) {
    const text = readTextOf(record)
    return { ...common, units: reviewUnits(text), fingerprint: fingerprintOf(text) }
  }
  return { ...common, units: articleUnits(articleSections(record)) }
}

function titleOf({ name, title }: Record<string, unknown>): string {
  const found = [title, name].find((one) => typeof one === 'string' && one !== '')
  return typeof found === 'string' ? found : 'Noch ohne Titel'
}
