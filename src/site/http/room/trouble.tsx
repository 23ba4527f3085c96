import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'

import type { SiteInfo } from '../../../content/site'
import { RoomTrouble } from '../../pages/reviewRoom/RoomTrouble'
import { roomPage } from '../../pages/reviewRoom/roomFrame'
import type { Show } from './kit'

interface TroubleParts {
  show: Show
  site(): SiteInfo
  log: Logger
}

/** Words that are never shown again. */
const SECRET = /passwor|schluessel/i

/** When the room cannot work (the database is gone), nobody loses what they have written. */
export function roomTrouble({ log, show, site }: TroubleParts): ErrorRequestHandler {
  return (error, req, res, next) => {
    if (res.headersSent || isOursToAnswer(error)) {
      next(error)
      return
    }
    log.error({ err: error as unknown, id: req.id }, 'review room failed')
    res.setHeader('Retry-After', '60')
    const again = req.method === 'POST' ? formAgain(req.originalUrl, req.body) : undefined
    const body = <RoomTrouble site={site()} {...(again && { again })} />
    show(req, res, roomPage('Das geht gerade nicht', body, 503))
  }
}

/** What was sent, to be sent again; not where a password was among it: that is typed anew. */
function formAgain(action: string, body: unknown) {
  const all = Object.entries((body ?? {}) as Record<string, unknown>)
  if (all.some(([name]) => SECRET.test(name))) return undefined
  const words = all.flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  const { anmerkung = '', ...fields } = Object.fromEntries(words) as Record<string, string>
  return { action, fields, remark: anmerkung }
}

/** Too large or unreadable: that is not our failure. */
const isOursToAnswer = (error: unknown): boolean => {
  const { status } = error as { status?: unknown }
  return error instanceof URIError || (typeof status === 'number' && status < 500)
}
