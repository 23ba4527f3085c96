import type { PayloadRequest } from 'payload'

import { isAnswered, needsAnswer, unitKeyOf } from '../../review/marks'
import type { ReviewsAnswer, ShownMark, ShownReview } from '../../shared/reviews'
import { idOf } from '../richText/toBlocks'
import { keptVersions } from './keptVersions'
import { openReviews } from './openReviews'
import { progressIn, stateOf } from './reviewState'
import type { ReviewState } from './reviewState'
import type { ReviewedText } from './reviewedText'

type Person = Pick<ShownReview, 'hasMail' | 'name'>

const GONE: Person = { name: 'gelöscht', hasMail: true }

/** Reviews of a text as editors see them, and everybody who may be invited. */
export async function shownReviews(
  req: PayloadRequest,
  text: ReviewedText,
): Promise<ReviewsAnswer> {
  const reviews = await openReviews(req, text)
  const people = await peopleIn(req)
  const versions = reviews.length === 0 ? new Map<string, string>() : await keptVersions(req, text)
  return {
    reviews: reviews.map((review) => {
      const person = people.get(idOf(review.reviewer)) ?? GONE
      return shown(stateOf(review, text), person, versions)
    }),
    reviewers: [...people].map(([id, person]) => ({ id, ...person })),
  }
}

function shown(
  state: ReviewState,
  person: Person,
  versions: ReadonlyMap<string, string>,
): ShownReview {
  const { marks, review } = state
  const { done, total } = progressIn(state)
  const { consent, dueOn, enteredBy, enteredOn, id, remark, verdict } = review
  return {
    id,
    ...person,
    state: review.state,
    dueOn,
    ...(verdict && { verdict }),
    remark: remark ?? '',
    done,
    total,
    marks: Object.keys(marks).flatMap((key) => shownMark(state, key, versions) ?? []),
    ...(enteredBy && { paper: { by: enteredBy, on: enteredOn ?? '', consent: consent ?? '' } }),
  }
}

/** A mark that editors should know of; `undefined` where all was well. */
function shownMark(
  { answers, marks, units }: ReviewState,
  key: string,
  versions: ReadonlyMap<string, string>,
): ShownMark | undefined {
  const mark = marks[key]
  if (mark === undefined || !(needsAnswer(mark) || mark.verdict === 'praise')) return undefined
  const { heading = '', remark, text, verdict, version } = mark
  const position = units.findIndex((unit) => unit.key === unitKeyOf(key))
  const unit = units[position]
  const answer = answers[key]
  const href = version && versions.get(version)
  return {
    ...{ key, text, heading, verdict, remark },
    ...(unit && { position, section: unit.section }),
    ...(version && { version: { savedOn: version, ...(href && { href }) } }),
    isOpen: needsAnswer(mark) && !isAnswered(mark, answer),
    ...(answer && { answer }),
  }
}

async function peopleIn(req: PayloadRequest): Promise<Map<string, Person>> {
  const { docs } = await req.payload.find({
    collection: 'reviewers',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    sort: 'name',
  })
  return new Map(
    docs.map(({ group, id, mail, name }) => [
      id,
      { name: `${name} (${group})`, hasMail: Boolean(mail) },
    ]),
  )
}
