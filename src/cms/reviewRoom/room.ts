import type { Payload } from 'payload'

import { linkMail } from '../../review/mails'
import type { TextSize } from '../../content/reviewRoom'
import type { MailQueue } from '../mail/mailQueue'
import type { Reviewer } from '../payload-types'
import { newKey, reviewerOf, sessionFor, useUpKey } from './keys'
import { tellReviewer } from './tellReviewer'

export interface RoomParts {
  payload: Payload
  mails: MailQueue
  siteUrl: string
  secret: string
  now?: () => number
}

/** The door of the review room: who comes in, and how. Reviewers need no account in the CMS. */
export class Room {
  readonly #now: () => number

  constructor(private readonly parts: RoomParts) {
    this.#now = parts.now ?? Date.now
  }

  async enter(key: string): Promise<string | undefined> {
    const found = await useUpKey(this.parts.payload, key, this.#now())
    return found && sessionFor(found, this.#now(), this.parts.secret)
  }

  async logIn(mail: string, password: string): Promise<string | undefined> {
    const { payload } = this.parts
    const login = await payload
      .login({ collection: 'users', data: { email: mail, password }, overrideAccess: true })
      .catch(refusedOnly)
    const user = login?.user
    if (user?.role !== 'board') return undefined
    const found = await this.#byMail(user.email)
    return found && sessionFor(found, this.#now(), this.parts.secret)
  }

  async requestLink(mail: string): Promise<void> {
    const found = await this.#byMail(mail)
    if (found === undefined) return
    const link = await this.linkFor(found.id)
    await tellReviewer(this.parts.mails, found, () =>
      linkMail({ isEasy: found.wantsEasyMails === true, link, name: found.name }),
    )
  }

  /** A new way into the room for a reviewer; the ones before still work. */
  async linkFor(reviewer: string): Promise<string> {
    const key = await newKey(this.parts.payload, reviewer, this.#now())
    return `${this.parts.siteUrl}/pruefraum/link/${key}`
  }

  member(session: string): Promise<Reviewer | undefined> {
    const { payload, secret } = this.parts
    return reviewerOf(payload, session, { now: this.#now(), secret })
  }

  /** Keeps how large a member wants the letters, for all devices. */
  async setTextSize(member: string, textSize: TextSize): Promise<void> {
    await this.parts.payload.update({
      collection: 'reviewers',
      id: member,
      data: { textSize },
      overrideAccess: true,
    })
  }

  async #byMail(mail: string): Promise<Reviewer | undefined> {
    if (mail.trim() === '') return undefined
    const { docs } = await this.parts.payload.find({
      collection: 'reviewers',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      showHiddenFields: true,
      where: { mail: { equals: mail.trim().toLowerCase() } },
    })
    return docs[0]
  }
}

/** A wrong password is an answer; a database that is gone is not. */
function refusedOnly(error: unknown): undefined {
  const { status } = error as { status?: number }
  if (status === undefined || status >= 500) throw error
  return undefined
}
