import type { PayloadRequest } from 'payload'

import { isAnswered, needsAnswer } from '../../review/marks'
import { answersMail } from '../../review/mails'
import { nameOf, refuse, textOf } from '../answers'
import { idOf } from '../richText/toBlocks'
import { writeReview } from './reviewChanges'
import { readReview } from './reviewState'
import type { ReviewAnswer, ReviewState } from './reviewState'
import type { Subject } from './reviewedText'
import { room } from './sharedRoom'
import { tellReviewer } from './tellReviewer'

const MAX_REASON = 500

/**
 * An editor's answer to a mark. Sent: `review`, `unit` (key of the mark), `isChanged`, `reason` (needed where nothing was
 * changed). With the last answer the reviewer is told.
 */
export async function answerMark(
  req: PayloadRequest,
  subject: Subject,
  given: Record<string, unknown>,
): Promise<void> {
  const [id, unit] = [textOf(given.review), textOf(given.unit)]
  const reason = textOf(given.reason).slice(0, MAX_REASON)
  const isChanged = given.isChanged === true
  if (!isChanged && reason === '')
    refuse('Warum ändern Sie nichts? Schreiben Sie es der Person in einfachen Worten.')
  await room().desk.inTurn(id, async () => {
    const state = await readReview(req.payload, id)
    if (state?.text.id !== subject.id || !(unit in state.marks))
      refuse('Diese Anmerkung gibt es nicht mehr. Laden Sie die Seite neu.', 404)
    const by = nameOf(req)
    const answer: ReviewAnswer = { isChanged, reason, by, on: room().desk.moment }
    const answers = { ...state.answers, [unit]: answer }
    await writeReview(req.payload, id, { answers }, req)
    const isLast = openMarks({ ...state, answers }).length === 0
    if (state.review.state === 'sent' && isLast) await tellAnswers(req, state)
  })
}

/** Marks that still need an answer. */
const openMarks = ({ answers, marks }: Pick<ReviewState, 'answers' | 'marks'>) =>
  Object.entries(marks).filter(
    ([key, mark]) => needsAnswer(mark) && !isAnswered(mark, answers[key]),
  )

async function tellAnswers(req: PayloadRequest, { review, text }: ReviewState): Promise<void> {
  const reviewer = await req.payload.findByID({
    collection: 'reviewers',
    id: idOf(review.reviewer),
    disableErrors: true,
    overrideAccess: true,
  })
  if (reviewer === null) return
  await tellReviewer(room().mails, reviewer, async () =>
    answersMail({
      name: reviewer.name,
      title: text.title,
      link: await room().room.linkFor(reviewer.id),
      isEasy: reviewer.wantsEasyMails === true,
    }),
  )
}
