import type { PayloadRequest } from 'payload'

import type { ShownReview } from '../../shared/easyState'
import type { EasyStates } from '../easyState/readBoth'
import { idOf } from '../richText/toBlocks'
import { needsAnswer } from './answerMark'
import { openReviews } from './openReviews'
import { progressIn, stateOf } from './reviewState'

/** Reviews of a text, as editors see them. */
export async function shownReviews(
  req: PayloadRequest,
  { newest }: EasyStates,
): Promise<ShownReview[]> {
  const reviews = await openReviews(req, newest.id)
  const names = await namesOf(req)
  return reviews.map((review) => {
    const state = stateOf(review, newest)
    const { done, total } = progressIn(state)
    return {
      id: review.id,
      name: names.get(idOf(review.reviewer)) ?? 'gelöscht',
      state: review.state,
      dueOn: review.dueOn,
      remark: review.remark ?? '',
      done,
      total,
      marks: Object.entries(state.marks)
        .filter(([, mark]) => needsAnswer(mark))
        .map(([key, { remark, text, verdict }]) => {
          const answer = state.answers[key]
          const isThere = state.units.some((unit) => unit.key === key)
          return { key, remark, text, verdict, isThere, ...(answer && { answer }) }
        }),
    }
  })
}

/** Everybody who may be invited. */
export async function shownReviewers(req: PayloadRequest): Promise<{ id: string; name: string }[]> {
  return [...(await namesOf(req))].map(([id, name]) => ({ id, name }))
}

async function namesOf(req: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'reviewers',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    sort: 'name',
  })
  return new Map(docs.map(({ group, id, name }) => [id, `${name} (${group})`]))
}
