import express from 'express'
import type { Express } from 'express'

import { RoomTasks } from '../../pages/reviewRoom/RoomTasks'
import { roomPage } from '../../pages/reviewRoom/roomFrame'
import { roomPaths } from '../../pages/reviewRoom/roomPaths'
import { ownPagesOnly } from '../ownPagesOnly'
import { serveDoor } from './door'
import { guard, pages } from './kit'
import type { RoomParts } from './kit'
import { serveReviews } from './reviews'
import { roomSession } from './session'

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
    inside(async ({ member, req, res }) => {
      const tasks = await room.tasks(member.id)
      show(
        req,
        res,
        roomPage(
          'Prüf-Raum',
          <RoomTasks member={member} tasks={tasks} isSent={req.url.includes('?fertig')} />,
        ),
      )
    }),
  )
  serveReviews(app, { room, show, form, inside })
}
