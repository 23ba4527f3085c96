import type { PayloadRequest } from 'payload'

import { inviteMail } from '../../review/mails'
import { germanDay } from '../../shared/germanDay'
import { nameOf, refuse } from '../answers'
import type { Reviewer } from '../payload-types'
import { idOf } from '../richText/toBlocks'
import { openReviews } from './openReviews'
import type { ReviewedText } from './reviewedText'
import { minutesFor } from './reviewWords'
import { room } from './sharedRoom'

const DAY_MS = 86_400_000

/**
 * Invites reviewers to a text. Sent: `reviewers` (ids), `dueOn` (YYYY-MM-DD). Who is invited already is not invited twice.
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
  const known = new Set((await openReviews(req, text)).map(({ reviewer }) => idOf(reviewer)))
  for (const reviewer of docs.filter(({ id }) => !known.has(id)))
    await invite(req, { reviewer, text, dueOn: new Date(due).toISOString() })
}

interface Invitation {
  reviewer: Reviewer
  text: ReviewedText
  dueOn: string
}

async function invite(req: PayloadRequest, { dueOn, reviewer, text }: Invitation): Promise<void> {
  await req.payload.create({
    collection: 'reviews',
    data: {
      title: text.title,
      reviewer: reviewer.id,
      ...(text.collection === 'easy-texts'
        ? { easyText: text.id }
        : { article: { relationTo: text.collection, value: text.id } }),
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
      duration: `etwa ${minutesFor(text.units)} Minuten`,
      contact: await contact(),
      isEasy: reviewer.wantsEasyMails === true,
      isArticle: text.collection !== 'easy-texts',
    }),
  })
}
