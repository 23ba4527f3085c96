import type { Express, Request, RequestHandler } from 'express'

import { RoomSummaryPage } from '../../pages/reviewRoom/RoomSummary'
import { roomPage } from '../../pages/reviewRoom/roomFrame'
import { roomPaths } from '../../pages/reviewRoom/roomPaths'
import type { PaperRoom, ReviewRoom, RoomReview } from '../../../content/reviewRoom'
import { keepMark, questionPage } from './keepMark'
import { field } from './kit'
import type { Asked, Inside } from './kit'
import { printPage } from './paper'
import { idOf } from './session'

interface ReviewParts {
  room: ReviewRoom
  paper: PaperRoom
  form: RequestHandler[]
  inside: Inside
}

/** Questions, summary and print version of one review. */
export function serveReviews(app: Express, { form, inside, paper, room }: ReviewParts): void {
  const withReview = (work: (asked: Asked, review: RoomReview) => void | Promise<void>) =>
    inside(async (asked) => {
      const review = await room.review(asked.member.id, idOf(asked.req))
      if (review === undefined) asked.res.redirect(303, roomPaths.home)
      else await work(asked, review)
    })
  app.get(roomPaths.review(':id'), withReview(showQuestion))
  app.post(
    roomPaths.review(':id'),
    form,
    withReview((asked, review) => keepMark(asked, review, room)),
  )
  app.get(
    roomPaths.summary(':id'),
    withReview(({ req, show }, review) => {
      const isSaved = req.url.endsWith('?gespeichert')
      const title = isSaved ? 'Gespeichert. Ihre Antworten' : 'Ihre Antworten'
      show(roomPage(title, <RoomSummaryPage review={review} isSaved={isSaved} />))
    }),
  )
  app.post(
    roomPaths.summary(':id'),
    form,
    withReview((asked, review) => sendReview(asked, review, room)),
  )
  app.get(
    roomPaths.page(':id'),
    inside(async ({ member, req, res }) => {
      res.redirect(303, (await room.pageLink(member.id, idOf(req))) ?? roomPaths.home)
    }),
  )
  app.get(
    roomPaths.print(':id'),
    inside(async ({ member, req, res, show }) => {
      const print = await paper.printOwn(member.id, idOf(req))
      if (print === undefined) res.redirect(303, roomPaths.home)
      else show(printPage(print, roomPaths.home))
    }),
  )
}

function showQuestion({ member, req, res, show }: Asked, review: RoomReview): void {
  const index = questionIndex(req, review)
  if (review.isSent) res.redirect(303, roomPaths.home)
  else if (index === undefined) res.redirect(303, roomPaths.summary(review.id))
  else {
    const note = req.url.includes('&gespeichert') ? 'saved' : undefined
    show(questionPage({ review, index, textSize: member.textSize, note }))
  }
}

async function sendReview(
  { member, req, res, show }: Asked,
  review: RoomReview,
  room: ReviewRoom,
): Promise<void> {
  const [whole, remark] = [field(req, 'ganz'), field(req, 'anmerkung')]
  if (whole !== 'ja' && whole !== 'nein') {
    const page = <RoomSummaryPage review={review} isMissing remark={remark} />
    show(roomPage('Das fehlt noch', page, 422))
    return
  }
  const isNamed = field(req, 'nennen') === 'ja'
  const isSent = await room.send(member.id, review.id, { remark, isNamed, isGood: whole === 'ja' })
  res.redirect(303, isSent ? `${roomPaths.home}?fertig` : roomPaths.review(review.id))
}

/** The question that an address names, else the first open one; `undefined` where all are answered. */
function questionIndex(req: Request, { progress, units }: RoomReview): number | undefined {
  const asked = /[?&]frage=(\d{1,4})\b/.exec(req.url)?.[1]
  const index =
    asked === undefined
      ? units.findIndex(({ key }) => key === progress.next?.key)
      : Number(asked) - 1
  return units[index] === undefined ? undefined : index
}
