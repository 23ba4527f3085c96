import type { Request, Response } from 'express'

import { param } from '../param'
import type { ReviewRoom, RoomMember } from '../../../content/reviewRoom'

const DAYS_MS = 30 * 86_400_000

/** The session of the review room: a cookie of this site alone, unreadable for scripts. */
export interface RoomSession {
  start(res: Response, session: string): void
  end(res: Response): void
  /** Who is in the room; `undefined` without a session that holds. */
  member(req: Request): Promise<RoomMember | undefined>
}

export function roomSession(room: ReviewRoom, isHttps: boolean): RoomSession {
  // Browsers take the prefix only over TLS (RFC 6265bis § 4.1.3.2).
  const name = isHttps ? '__Host-pruefraum' : 'pruefraum'
  const options = { httpOnly: true, sameSite: 'lax', secure: isHttps, path: '/' } as const
  return {
    start: (res, session) => res.cookie(name, session, { ...options, maxAge: DAYS_MS }),
    end: (res) => res.clearCookie(name, options),
    member: async (req) => {
      const session = cookieOf(req, name)
      return session === undefined ? undefined : room.member(session)
    },
  }
}

function cookieOf(req: Request, name: string): string | undefined {
  const pairs = (req.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  const value = pairs.find(([key]) => key === name)?.[1]
  try {
    return value === undefined ? undefined : decodeURIComponent(value)
  } catch {
    return undefined
  }
}

/** The parameter of an address. */
export const idOf = (req: Request): string => param(req, 'id')
