import type { PayloadRequest } from 'payload'

import { personOf } from '../../review/earnedLabel'
import { fingerprintOf } from '../../review/fingerprint'
import type { BoardReview } from '../../review/workflow/decide'
import { readTextOf } from '../easyState/readTextOf'
import type { EasyText } from '../payload-types'
import { idOf } from '../richText/toBlocks'
import type { WorkflowCollection } from './collections'

/** How the review room signs for a member who sent the answers. */
const ROOM = 'Prüfraum'

interface Text {
  collection: WorkflowCollection
  id: string
  /** The text that is asked about. */
  fingerprint: string
  record: object
}

/** What the board says of exactly this text. An easy text is good for whoever has signed it. */
export async function boardReviewsOf(req: PayloadRequest, text: Text): Promise<BoardReview[]> {
  return text.collection === 'easy-texts' ? signaturesUnder(req, text) : verdictsOn(req, text)
}

async function signaturesUnder(
  req: PayloadRequest,
  { fingerprint, id, record }: Text,
): Promise<BoardReview[]> {
  const { docs } = await req.payload.find({
    collection: 'reader-checks',
    depth: 0,
    // The CMS itself asks, also for planned work without a user.
    overrideAccess: true,
    pagination: false,
    req,
    where: {
      easyText: { equals: id },
      fingerprint: { equals: fingerprintOf(readTextOf(record as Partial<EasyText>)) },
    },
  })
  return docs.map((check) => ({
    person: personOf(check),
    isGood: true,
    fingerprint,
    isFirstHand: check.recordedBy === ROOM,
  }))
}

/** Reviews of an article in the review room, each under the name of the text that it was about. */
async function verdictsOn(req: PayloadRequest, { collection, id }: Text): Promise<BoardReview[]> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    showHiddenFields: true,
    where: { and: [{ 'article.value': { equals: id } }, { state: { equals: 'sent' } }] },
  })
  return docs
    .filter(({ article }) => article?.relationTo === collection)
    .map(({ enteredBy, reviewer, textName, verdict }) => ({
      person: idOf(reviewer),
      isGood: verdict === 'good',
      fingerprint: textName ?? '',
      isFirstHand: !enteredBy,
    }))
}
