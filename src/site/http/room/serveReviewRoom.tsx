import express from 'express'
import type { Express } from 'express'

import { RoomBypasses } from '../../pages/reviewRoom/RoomBypasses'
import { RoomTasks } from '../../pages/reviewRoom/RoomTasks'
import type { TasksNote } from '../../pages/reviewRoom/RoomTasks'
import { readTextSize } from '../../pages/reviewRoom/TextSizes'
import { roomPage } from '../../pages/reviewRoom/roomFrame'
import { roomPaths } from '../../pages/reviewRoom/roomPaths'
import { ownPagesOnly } from '../ownPagesOnly'
import { serveRoomBarriers } from './barriers'
import { serveDoor } from './door'
import { field, guard, pages } from './kit'
import type { RoomParts } from './kit'
import { servePaper } from './paper'
import { serveReviews } from './reviews'
import { roomSession } from './session'
import { roomTrouble } from './trouble'

/**
 * The review room: pages of one person, kept nowhere, complete without JavaScript. Whatever is wrong with a key, a session
 * or an address, the answer is the door of the room.
 */
export function serveReviewRoom(app: Express, parts: RoomParts): void {
  const { room } = parts
  const session = roomSession(room, parts.isHttps)
  const form = [ownPagesOnly, express.urlencoded({ extended: false, limit: '64kb' })]
  const show = pages(parts)
  const inside = guard(session, show)

  app.use(roomPaths.home, (_req, res, next) => {
    res.setHeader('X-Robots-Tag', 'noindex, nofollow')
    next()
  })
  serveDoor(app, { room, session, show, form })
  app.get(
    roomPaths.home,
    inside(async ({ member, req, show: reply }) => {
      const [note, tasks] = [noteIn(req.url), await room.tasks(member.id)]
      const title = note ? TITLES[note] : 'Prüf-Raum'
      reply(roomPage(title, <RoomTasks member={member} tasks={tasks} note={note} />))
    }),
  )
  app.post(
    roomPaths.textSize,
    form,
    inside(async ({ member, req, res }) => {
      const size = readTextSize(field(req, 'groesse'))
      if (size) await room.setTextSize(member.id, size)
      res.redirect(303, roomPaths.home)
    }),
  )
  app.get(
    roomPaths.bypasses,
    inside(async ({ show: reply }) => {
      reply(roomPage('Texte ohne Prüfung', <RoomBypasses bypasses={await room.bypasses()} />))
    }),
  )
  if (parts.desk) serveRoomBarriers(app, { desk: parts.desk, inside })
  serveReviews(app, { room, paper: parts.paper, form, inside })
  servePaper(app, { paper: parts.paper, show })
  const { context, log } = parts.server.parts
  app.use(roomPaths.home, roomTrouble({ show, site: () => context().content.site(), log }))
}

/** The title is the first that a screen reader says of a page. */
const TITLES: Record<TasksNote, string> = { sent: 'Danke', saved: 'Gespeichert. Ihre Aufgaben' }

function noteIn(url: string): TasksNote | undefined {
  if (url.includes('?fertig')) return 'sent'
  return url.includes('?gespeichert') ? 'saved' : undefined
}
