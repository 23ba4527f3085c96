import type { Request, RequestHandler, Response } from 'express'

import type { PageAnswer } from '../../page'
import { RoomEntrance } from '../../pages/reviewRoom/RoomEntrance'
import type { EntranceNote } from '../../pages/reviewRoom/RoomEntrance'
import { roomPage } from '../../pages/reviewRoom/roomFrame'
import type { BarrierDesk } from '../../../content/barrierDesk'
import type { PaperRoom, ReviewRoom, RoomMember, TextSize } from '../../../content/reviewRoom'
import type { HeaderList } from '../encodedBody'
import type { PageServer } from '../pageServer'
import type { RoomSession } from './session'

export interface RoomParts {
  room: ReviewRoom
  paper: PaperRoom
  /** Reports of barriers; left out where the site takes none. */
  desk?: BarrierDesk | undefined
  server: PageServer
  siteHeaders: HeaderList
  isHttps: boolean
}

export type Page = PageAnswer & { kind: 'page' }

/** A request of somebody who is in the room. */
export interface Asked {
  req: Request
  res: Response
  member: RoomMember
  /** Sends a page with the letters as large as the member wants them, or wants them from now on. */
  show(page: Page, textSize?: TextSize): void
}

export type Show = (req: Request, res: Response, page: Page) => void
export type Inside = (work: (asked: Asked) => Promise<void>) => RequestHandler

/** The door of the room, perhaps with a word about what went wrong. */
export const entrance = (note: EntranceNote | undefined, status = 200, mail = ''): Page =>
  roomPage('Prüf-Raum', <RoomEntrance {...(note && { note })} mail={mail} />, status)

/** Sends pages of one person: kept by nobody, not even by the browser. */
export function pages({ server, siteHeaders }: RoomParts): Show {
  return (req, res, page) => server.send(req, res, page, { siteHeaders, cacheControl: 'no-store' })
}

/** Lets only members in; everybody else sees the door. */
export function guard(session: RoomSession, show: Show): Inside {
  return (work) => async (req, res) => {
    const member = await session.member(req)
    if (member === undefined) show(req, res, entrance(undefined))
    else {
      const reply = (page: Page, size = member.textSize) => show(req, res, sized(page, size))
      await work({ req, res, member, show: reply })
    }
  }
}

/** A field of a form, trimmed; empty where it is missing or stands there twice. */
export function field(req: Request, name: string): string {
  const value = (req.body as Record<string, unknown> | undefined)?.[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** A page with larger letters. */
function sized(page: Page, textSize: TextSize): Page {
  return textSize === 'normal' ? page : { ...page, frame: { ...page.frame, textSize } }
}
