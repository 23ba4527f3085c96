import type { Express, Request, RequestHandler, Response } from 'express'

import { RoomDoor } from '../../pages/reviewRoom/RoomEntrance'
import { roomPage } from '../../pages/reviewRoom/roomFrame'
import { roomPaths } from '../../pages/reviewRoom/roomPaths'
import type { ReviewRoom } from '../../../content/reviewRoom'
import { param } from '../param'
import { entrance, field } from './kit'
import type { Show } from './kit'
import { limitAsks, slowDown } from './limits'
import type { RoomSession } from './session'

interface DoorParts {
  room: ReviewRoom
  session: RoomSession
  show: Show
  form: RequestHandler[]
}

/** Coming in and going out. */
export function serveDoor(app: Express, { form, room, session, show }: DoorParts): void {
  const limit = slowDown(show)
  app.get(roomPaths.key(':key'), (req, res) => {
    show(req, res, roomPage('Willkommen im Prüf-Raum', <RoomDoor linkKey={param(req, 'key')} />))
  })
  app.post(roomPaths.open, form, limit, async (req: Request, res: Response) => {
    const found = await room.enter(field(req, 'schluessel'))
    if (found === undefined) show(req, res, entrance('linkEnded', 404))
    else {
      session.start(res, found)
      res.redirect(303, roomPaths.home)
    }
  })
  app.post(roomPaths.logIn, form, limit, async (req: Request, res: Response) => {
    const mail = field(req, 'mail')
    const found = await room.logIn(mail, field(req, 'passwort'))
    if (found === undefined) show(req, res, entrance('notKnown', 404, mail))
    else {
      session.start(res, found)
      res.redirect(303, roomPaths.home)
    }
  })
  app.post(roomPaths.newLink, form, limitAsks(show), (req: Request, res: Response) => {
    const mail = field(req, 'mail')
    if (!/^\S+@\S+\.\S+$/.test(mail)) {
      show(req, res, entrance('mailMissing', 422, mail))
      return
    }
    // Not waited for: the time that it takes would tell whether the address is known.
    void room.requestLink(mail).catch(() => undefined)
    show(req, res, entrance('linkSent', 200))
  })
  app.post(roomPaths.leave, form, (_req: Request, res: Response) => {
    session.end(res)
    res.redirect(303, roomPaths.home)
  })
}
