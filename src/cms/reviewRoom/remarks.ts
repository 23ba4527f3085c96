import { APIError } from 'payload'
import type { PayloadRequest } from 'payload'

import { inviteMail, answersMail } from '../../review/mails'
import type { ShownReview } from '../../shared/easyState'
import type { EasyStates } from '../easyState/readBoth'
import type { Review, Reviewer } from '../payload-types'
import { idOf } from '../richText/toBlocks'
import { progressIn, readReview, stateOf } from './reviewState'
import type { ReviewAnswer, ReviewState } from './reviewState'
import { room } from './sharedRoom'

const DAY_MS = 86_400_000
/** Seconds that a question takes; an assumption, so mails say "etwa". */
const SECONDS_EACH = 20
const MAX_REASON = 500

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
  const ids = Array.isArray(given.reviewers) ? given.reviewers.filter(isText) : []
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
      invitedBy: (req.user as { name?: string } | null)?.name ?? 'Einrichtung',
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
      due: dayOf(dueOn),
      link: await room().room.linkFor(reviewer.id),
      duration: `etwa ${minutesFor(stateOf(review, text).units.length)} Minuten`,
      contact: await contact(),
      isEasy: reviewer.wantsEasyMails === true,
    }),
  })
}

/**
 * An editor's answer to a mark. Sent: `review`, `unit` (key of the mark), `isChanged`, `reason` (needed where nothing was
 * changed). With the last answer the reviewer is told.
 */
export async function answerMark(
  req: PayloadRequest,
  { newest }: EasyStates,
  given: Record<string, unknown>,
): Promise<void> {
  const [id, unit] = [textOf(given.review), textOf(given.unit)]
  const reason = textOf(given.reason).slice(0, MAX_REASON)
  const isChanged = given.isChanged === true
  if (!isChanged && reason === '')
    refuse('Warum ändern Sie den Satz nicht? Schreiben Sie es der Person in einfachen Worten.')
  await room().room.inTurn(id, async () => {
    const state = await readReview(req.payload, id)
    if (state === undefined || idOf(state.review.easyText) !== newest.id || !(unit in state.marks))
      refuse('Diese Anmerkung gibt es nicht mehr. Laden Sie die Seite neu.', 404)
    const by = (req.user as { name?: string } | null)?.name ?? 'Redaktion'
    const answer: ReviewAnswer = { isChanged, reason, by, on: new Date().toISOString() }
    const answers = { ...state.answers, [unit]: answer }
    await req.payload.update({
      collection: 'reviews',
      id,
      data: { answers },
      overrideAccess: true,
    })
    const isLast = openMarks({ ...state, answers }).length === 0
    if (state.review.state === 'sent' && isLast) await tellAnswers(req, state)
  })
}

/** Marks that need an answer: not understood, wrong, a picture that does not fit, or a remark. */
const openMarks = ({ answers, marks }: Pick<ReviewState, 'answers' | 'marks'>) =>
  Object.entries(marks).filter(([key, mark]) => needsAnswer(mark) && !(key in answers))

export const needsAnswer = ({ remark, verdict }: ReviewState['marks'][string]): boolean =>
  remark !== '' || (verdict !== 'understood' && verdict !== 'fits')

async function tellAnswers(req: PayloadRequest, { review, text }: ReviewState): Promise<void> {
  const reviewer = await req.payload.findByID({
    collection: 'reviewers',
    id: idOf(review.reviewer),
    disableErrors: true,
    overrideAccess: true,
  })
  if (reviewer === null) return
  await room().mails.add({
    to: reviewer.mail,
    ...answersMail({
      name: reviewer.name,
      title: text.title,
      link: await room().room.linkFor(reviewer.id),
      isEasy: reviewer.wantsEasyMails === true,
    }),
  })
}

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

async function openReviews(req: PayloadRequest, easyText: string): Promise<Review[]> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    sort: 'createdAt',
    where: { and: [{ easyText: { equals: easyText } }, { state: { not_equals: 'withdrawn' } }] },
  })
  return docs
}

const dayOf = (iso: string): string =>
  new Date(iso).toLocaleDateString('de-DE', { dateStyle: 'long', timeZone: 'Europe/Berlin' })

const isText = (value: unknown): value is string => typeof value === 'string'
const textOf = (value: unknown): string => (isText(value) ? value.trim() : '')

function refuse(message: string, status = 400): never {
  throw new APIError(message, status, null, true)
}
