import type { PayloadRequest } from 'payload'

import { inviteMail } from '../../review/mails'
import { germanDay } from '../../shared/germanDay'
import { nameOf, refuse } from '../answers'
import type { Review, Reviewer } from '../payload-types'
import { idOf } from '../richText/toBlocks'
import { carriedMarks, isAboutText } from './carriedMarks'
import { openReviews } from './openReviews'
import type { ReviewedText } from './reviewedText'
import { minutesFor } from './reviewWords'
import { room } from './sharedRoom'
import { tellReviewer } from './tellReviewer'

const DAY_MS = 86_400_000

/**
 * Invites reviewers to a text. Sent: `reviewers` (ids), `dueOn` (YYYY-MM-DD). Who is invited already, or has answered to
 * exactly this text, is not invited twice; who has answered to an older one is asked about what has changed.
 * @throws APIError 400 with a sentence for what is missing.
 */
export async function inviteReviewers(
  req: PayloadRequest,
  text: ReviewedText,
  given: Record<string, unknown>,
): Promise<void> {
  const ids = Array.isArray(given.reviewers)
    ? given.reviewers.filter((id) => typeof id === 'string')
    : []
  const due = typeof given.dueOn === 'string' ? Date.parse(`${given.dueOn}T00:00:00.000Z`) : NaN
  if (ids.length === 0) refuse('Wer soll prüfen? Wählen Sie mindestens eine Person.')
  if (Number.isNaN(due) || due < Date.now() - DAY_MS)
    refuse('Bis wann soll geprüft sein? Wählen Sie einen Tag, der noch kommt.')
  if (text.units.length === 0)
    refuse('Der Text ist noch leer. Schreiben und speichern Sie ihn erst.')
  const { docs } = await req.payload.find({
    collection: 'reviewers',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    where: { id: { in: ids } },
  })
  const reviews = await openReviews(req, text)
  for (const reviewer of docs) {
    const own = reviews.filter((review) => idOf(review.reviewer) === reviewer.id)
    if (own.some((review) => isAboutText(review, text))) continue
    await invite(req, { reviewer, text, dueOn: new Date(due).toISOString(), last: own.at(-1) })
  }
}

interface Invitation {
  reviewer: Reviewer
  text: ReviewedText
  dueOn: string
  /** Their review of an older text. */
  last: Review | undefined
}

async function invite(
  req: PayloadRequest,
  { dueOn, last, reviewer, text }: Invitation,
): Promise<void> {
  const marks = last ? carriedMarks(last, text) : {}
  const seen = Object.keys(marks)
  await req.payload.create({
    collection: 'reviews',
    data: {
      title: text.title,
      reviewer: reviewer.id,
      ...(text.collection === 'easy-texts'
        ? { easyText: text.id }
        : { article: { relationTo: text.collection, value: text.id } }),
      ...(seen.length === 0 ? { state: 'open' } : { state: 'started', marks, seen }),
      dueOn,
      invitedBy: nameOf(req),
    },
    // Nobody may write reviews but the CMS itself; the endpoint has checked who asks.
    overrideAccess: true,
    req,
  })
  const { mails, contact } = room()
  await tellReviewer(mails, reviewer, async () =>
    inviteMail({
      name: reviewer.name,
      title: text.title,
      due: germanDay(dueOn),
      link: await room().room.linkFor(reviewer.id),
      duration: `etwa ${minutesFor(text.units)} Minuten`,
      contact: await contact(),
      isEasy: reviewer.wantsEasyMails === true,
      isArticle: text.collection !== 'easy-texts',
    }),
  )
}
