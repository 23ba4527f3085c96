import type { Express, Request, RequestHandler } from 'express'

import { readVerdict } from '../../../review/marks'
import { RoomPrint } from '../../pages/reviewRoom/RoomPrint'
import { RoomQuestion } from '../../pages/reviewRoom/RoomQuestion'
import { RoomSummaryPage } from '../../pages/reviewRoom/RoomSummary'
import { roomPage } from '../../pages/reviewRoom/roomFrame'
import { roomPaths } from '../../pages/reviewRoom/roomPaths'
import type { ReviewRoom, RoomReview } from '../../../content/reviewRoom'
import { field } from './kit'
import type { Asked, Inside, Page, Show } from './kit'
import { idOf } from './session'

interface ReviewParts {
  room: ReviewRoom
  show: Show
  form: RequestHandler[]
  inside: Inside
}

/** Questions, summary and print version of one review. */
export function serveReviews(app: Express, { form, inside, room, show }: ReviewParts): void {
  const withReview = (work: (asked: Asked, review: RoomReview) => void | Promise<void>) =>
    inside(async (asked) => {
      const review = await room.review(asked.member.id, idOf(asked.req))
      if (review === undefined) asked.res.redirect(303, roomPaths.home)
      else await work(asked, review)
    })
  app.get(
    roomPaths.review(':id'),
    withReview(({ req, res }, review) => {
      const index = questionIndex(req, review)
      if (index === undefined) res.redirect(303, roomPaths.summary(review.id))
      else show(req, res, question(review, index))
    }),
  )
  app.post(
    roomPaths.review(':id'),
    form,
    withReview((asked, review) => keepMark(asked, review, { room, show })),
  )
  app.get(
    roomPaths.summary(':id'),
    withReview(({ req, res }, review) => {
      show(req, res, roomPage('Ihre Antworten', <RoomSummaryPage review={review} />))
    }),
  )
  app.post(
    roomPaths.summary(':id'),
    form,
    withReview((asked, review) => sendReview(asked, review, { room, show })),
  )
  app.get(
    roomPaths.print(':id'),
    withReview(({ req, res }, review) => {
      show(req, res, roomPage(review.title, <RoomPrint review={review} />))
    }),
  )
}

async function keepMark(
  { member, req, res }: Asked,
  review: RoomReview,
  { room, show }: Pick<ReviewParts, 'room' | 'show'>,
): Promise<void> {
  const index = review.units.findIndex(({ key }) => key === field(req, 'frage'))
  const unit = review.units[index]
  const remark = field(req, 'anmerkung')
  // The sentence was changed while the page was open: the next open question comes, and the list says what is new.
  if (unit === undefined) {
    res.redirect(303, roomPaths.review(review.id))
    return
  }
  const verdict = readVerdict(unit, field(req, 'antwort'))
  const isLater = field(req, 'dann') === 'spaeter'
  if (verdict === undefined && !(isLater && remark === '')) {
    show(req, res, question(review, index, { remark }))
    return
  }
  if (verdict !== undefined) await room.mark(member.id, review.id, unit.key, { verdict, remark })
  const isLast = index + 1 >= review.units.length
  const next = isLast ? roomPaths.summary(review.id) : roomPaths.review(review.id, index + 2)
  res.redirect(303, isLater ? roomPaths.home : next)
}

async function sendReview(
  { member, req, res }: Asked,
  review: RoomReview,
  { room, show }: Pick<ReviewParts, 'room' | 'show'>,
): Promise<void> {
  const [whole, remark] = [field(req, 'ganz'), field(req, 'anmerkung')]
  if (whole !== 'ja' && whole !== 'nein') {
    show(
      req,
      res,
      roomPage(
        'Das fehlt noch',
        <RoomSummaryPage review={review} isMissing remark={remark} />,
        422,
      ),
    )
    return
  }
  const isNamed = field(req, 'nennen') === 'ja'
  const sent = await room.send(member.id, review.id, { remark, isNamed, isGood: whole === 'ja' })
  res.redirect(303, sent === undefined ? roomPaths.review(review.id) : `${roomPaths.home}?fertig`)
}

const question = (review: RoomReview, index: number, missing?: { remark: string }): Page =>
  roomPage(
    missing ? 'Das fehlt noch' : `Frage ${index + 1} von ${review.units.length}`,
    <RoomQuestion review={review} index={index} {...(missing && { missing })} />,
    missing ? 422 : 200,
  )

/** The question that an address names, else the first open one; `undefined` where all are answered. */
function questionIndex(req: Request, { progress, units }: RoomReview): number | undefined {
  const asked = /[?&]frage=(\d{1,4})\b/.exec(req.url)?.[1]
  const index =
    asked === undefined
      ? units.findIndex(({ key }) => key === progress.next?.key)
      : Number(asked) - 1
  return units[index] === undefined ? undefined : index
}
