import type { Payload } from 'payload'

import { readEnv } from '../../config/env'
import { MailQueue } from '../mail/mailQueue'
import { createSender } from '../mail/transport'
import type { SendMail } from '../mail/transport'
import { ReviewDesk } from './reviewDesk'
import { Room } from './room'

export interface SharedRoom {
  payload: Payload
  room: Room
  desk: ReviewDesk
  mails: MailQueue
  /** Mail address that reviewers may ask. */
  contact(): Promise<string>
}

// On globalThis, because the CMS's endpoints and the site's pages come from two bundles of one process.
const store = globalThis as typeof globalThis & { __reviewRoom?: SharedRoom }

/** Opens the review room of this process; the site's pages and the CMS's endpoints share it, and so its order of work. */
export function openRoom(payload: Payload, send?: SendMail): SharedRoom {
  const env = readEnv()
  const mails = new MailQueue(payload, send ?? createSender(env.mail))
  const { siteUrl } = env
  const room = new Room({ payload, mails, siteUrl, secret: payload.config.secret })
  const desk = new ReviewDesk({ payload, mails })
  const contact = async () =>
    (await payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true })).mail
  store.__reviewRoom = { payload, room, desk, mails, contact }
  return store.__reviewRoom
}

/** The room of this process. */
export function room(): SharedRoom {
  if (store.__reviewRoom === undefined) throw new Error('The review room is not open yet.')
  return store.__reviewRoom
}
