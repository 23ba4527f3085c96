import type { Request } from 'express'

import { RoomQuestion } from '../../pages/reviewRoom/RoomQuestion'
import type { QuestionNote } from '../../pages/reviewRoom/RoomQuestion'
import { readTextSize } from '../../pages/reviewRoom/TextSizes'
import { roomPage } from '../../pages/reviewRoom/roomFrame'
import { roomPaths } from '../../pages/reviewRoom/roomPaths'
import { NOTES } from '../../pages/reviewRoom/verdicts'
import { readVerdict } from '../../../review/marks'
import type { GivenMark } from '../../../review/marks'
import type { ReviewRoom, RoomReview, RoomUnit, TextSize } from '../../../content/reviewRoom'
import { field } from './kit'
import type { Asked, Page } from './kit'
import { idOf } from './session'

interface QuestionArgs {
  review: RoomReview
  index: number
  textSize: TextSize
  note?: QuestionNote | undefined
  typed?: GivenMark
}

/** The page of one question; its title says first what happened, because that is what a screen reader says first. */
export function questionPage({ index, note, review, textSize, typed }: QuestionArgs): Page {
  const word = review.isArticle ? 'Abschnitt' : 'Frage'
  const place = `${word} ${index + 1} von ${review.units.length}`
  const page = roomPage(
    note ? `${TITLES[note]} ${place}` : place,
    <RoomQuestion review={review} index={index} textSize={textSize} note={note} typed={typed} />,
    note ? STATUS[note] : 200,
  )
  return { ...page, frame: { ...page.frame, readsAloud: true } }
}

const TITLES: Record<QuestionNote, string> = {
  saved: 'Gespeichert.',
  missing: 'Das fehlt noch:',
  changed: 'Der Text ist anders:',
}
const STATUS: Record<QuestionNote, number> = { saved: 200, missing: 422, changed: 409 }

/** Keeps what was said of one question, and leads on: to the next, back, to the tasks, or the same page with larger letters. */
export async function keepMark(asked: Asked, review: RoomReview, room: ReviewRoom): Promise<void> {
  const { member, req } = asked
  const typed = typedIn(req)
  const index = review.units.findIndex(({ key }) => key === field(req, 'frage'))
  const unit = review.units[index]
  const size = readTextSize(field(req, 'groesse'))
  if (unit === undefined) showChanged(asked, review, typed)
  else if (size) await resize(asked, { review, index, textSize: size, typed }, room)
  else {
    await keepTyped(asked, { review, index, textSize: member.textSize, typed }, room)
  }
}

async function keepTyped(
  asked: Asked,
  page: QuestionArgs & { typed: GivenMark },
  room: ReviewRoom,
): Promise<void> {
  const { index, review, typed } = page
  const unit = review.units[index]
  const { member, req, res } = asked
  const goesOn = !['spaeter', 'zurueck'].includes(field(req, 'dann'))
  if (unit === undefined) return
  if (isAnswer(unit, typed, goesOn)) {
    const isKept = await room.mark(member.id, review.id, unit.key, typed)
    if (isKept) res.redirect(303, nextPath(req, page, true))
    else await showOther(asked, room, typed)
  } else if (goesOn) asked.show(questionPage({ ...page, note: 'missing' }))
  else {
    const hasWords = typed.remark !== ''
    if (hasWords) await room.keepDraft(member.id, review.id, unit.key, typed.remark)
    res.redirect(303, nextPath(req, page, hasWords))
  }
}

/** Whether the form answers its question. A section without words counts as read only for who goes on. */
function isAnswer(unit: RoomUnit, { notes = {}, verdict }: GivenMark, goesOn: boolean): boolean {
  const hasNotes = unit.mark !== undefined || Object.values(notes).some((words) => words !== '')
  return unit.kind === 'section' ? goesOn || hasNotes : readVerdict(unit, verdict) !== undefined
}

/** Everything that the form of a question can hold. */
function typedIn(req: Request): GivenMark {
  const notes = NOTES.map((note) => [note.verdict, field(req, note.field)])
  return {
    verdict: field(req, 'antwort'),
    remark: field(req, 'anmerkung'),
    notes: Object.fromEntries(notes) as NonNullable<GivenMark['notes']>,
  }
}

function nextPath(req: Request, { index, review }: QuestionArgs, isSaved: boolean): string {
  const { id, units } = review
  const where = field(req, 'dann')
  if (where === 'spaeter') return isSaved ? `${roomPaths.home}?gespeichert` : roomPaths.home
  if (where === 'zurueck') return roomPaths.review(id, Math.max(1, index), isSaved)
  return index + 1 >= units.length
    ? roomPaths.summary(id, isSaved)
    : roomPaths.review(id, index + 2, isSaved)
}

async function resize(asked: Asked, page: QuestionArgs, room: ReviewRoom): Promise<void> {
  await room.setTextSize(asked.member.id, page.textSize)
  asked.show(questionPage(page), page.textSize)
}

/** The words were changed while the page was open: what stands in their place now is asked, with what was typed. */
function showChanged(
  { member, req, res, show }: Asked,
  review: RoomReview,
  typed: GivenMark,
): void {
  const place = Number(field(req, 'nummer')) - 1
  const isOpen = (index: number) => review.units[index] && review.units[index].mark === undefined
  const next = review.units.findIndex(({ key }) => key === review.progress.next?.key)
  const index = isOpen(place) ? place : next
  if (review.isSent || index < 0) res.redirect(303, roomPaths.review(review.id))
  else show(questionPage({ review, index, textSize: member.textSize, typed, note: 'changed' }))
}

/** Between reading and writing somebody changed the text, or the review was sent from another device. */
async function showOther(asked: Asked, room: ReviewRoom, typed: GivenMark): Promise<void> {
  const review = await room.review(asked.member.id, idOf(asked.req))
  if (review === undefined || review.isSent) asked.res.redirect(303, roomPaths.home)
  else showChanged(asked, review, typed)
}
