import type { PayloadRequest } from 'payload'

import { inviteMail } from '../../review/mails'
import { germanDay } from '../../shared/germanDay'
import { nameOf, refuse } from '../answers'
import type { EasyStates } from '../easyState/readBoth'
import type { Reviewer } from '../payload-types'
import { idOf } from '../richText/toBlocks'
import { openReviews } from './openReviews'
import { stateOf } from './reviewState'
import { room } from './sharedRoom'

const DAY_MS = 86_400_000
/** Seconds that a question takes; an assumption, so mails say "etwa". */
const SECONDS_EACH = 20

/** "etwa 10 Minuten" for a number of questions. */
export const minutesFor = (questions: number): number =>
  Math.max(5, Math.ceil((questions * SECONDS_EACH) / 300) * 5)

/**
 * Invites reviewers to a text. Sent: `reviewers` (ids), `dueOn` (YYYY-MM-DD). Who is invited already is not invited twice.
 * @throws APIError 400 with a sentence for what is missing.
 */
export async function inviteReviewers(
  req: PayloadRequest,
  { newest }: EasyStates,
  given: Record<string, unknown>,
): Promise<void> {
  const ids = Array.isArray(given.reviewers)
    ? given.reviewers.filter((id) => typeof id === 'string')
    : []
  const due = typeof given.dueOn === 'string' ? Date.parse(`${given.dueOn}T00:00:00.000Z`) : NaN
  if (ids.length === 0) refuse('Wer soll prüfen? Wählen Sie mindestens eine Person.')
  if (Number.isNaN(due) || due < Date.now() - DAY_MS)
    refuse('Bis wann soll geprüft sein? Wählen Sie einen Tag, der noch kommt.')
  const { docs } = await req.payload.find({
    collection: 'reviewers',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    where: { id: { in: ids } },
  })
  const known = new Set((await openReviews(req, newest.id)).map(({ reviewer }) => idOf(reviewer)))
  for (const reviewer of docs.filter(({ id }) => !known.has(id)))
    await invite(req, { reviewer, text: newest, dueOn: new Date(due).toISOString() })
}

interface Invitation {
  reviewer: Reviewer
  text: EasyStates['newest']
  dueOn: string
}

async function invite(req: PayloadRequest, { dueOn, reviewer, text }: Invitation): Promise<void> {
  const review = await req.payload.create({
    collection: 'reviews',
    data: {
      title: text.title,
      reviewer: reviewer.id,
      easyText: text.id,
      state: 'open',
      dueOn,
      invitedBy: nameOf(req),
    },
    // Nobody may write reviews but the CMS itself; the endpoint has checked who asks.
    overrideAccess: true,
    req,
  })
  const { mails, contact } = room()
  await mails.add({
    to: reviewer.mail,
    ...inviteMail({
      name: reviewer.name,
      title: text.title,
      due: germanDay(dueOn),
      link: await room().room.linkFor(reviewer.id),
      duration: `etwa ${minutesFor(stateOf(review, text).units.length)} Minuten`,
      contact: await contact(),
      isEasy: reviewer.wantsEasyMails === true,
    }),
  })
}
