import type { Payload } from 'payload'

import type { RoomSummary } from '../../content/reviewRoom'
import type { Mark } from '../../review/marks'
import { readVerdict } from '../../review/marks'
import { linkMail, receiptMail } from '../../review/mails'
import { withLock } from '../cluster/claims'
import type { MailQueue } from '../mail/mailQueue'
import type { Reviewer } from '../payload-types'
import { idOf } from '../richText/toBlocks'
import { newKey, reviewerOf, sessionFor, useUpKey } from './keys'
import { fingerprintIn, maySignIn, progressIn, readReview } from './reviewState'
import type { ReviewState } from './reviewState'
import { Turns } from './turns'

export interface RoomParts {
  payload: Payload
  mails: MailQueue
  siteUrl: string
  secret: string
  now?: () => number
}

/** Longest remark; longer ones are cut, and the form says so before. */
const MAX_REMARK = 2000

/** The review room over the CMS. Reviewers have no account there: each method checks whose review it is. */
export class Room {
  readonly #turns: Turns
  readonly #now: () => number

  constructor(private readonly parts: RoomParts) {
    this.#now = parts.now ?? Date.now
    this.#turns = new Turns((name, work) => withLock(parts.payload, `review:${name}`, work))
  }

  async enter(key: string): Promise<string | undefined> {
    const found = await useUpKey(this.parts.payload, key, this.#now())
    return found && sessionFor(found, this.#now(), this.parts.secret)
  }

  async logIn(mail: string, password: string): Promise<string | undefined> {
    const { payload } = this.parts
    const login = await payload
      .login({ collection: 'users', data: { email: mail, password } })
      .catch(() => undefined)
    const user = login?.user
    if (user?.role !== 'board') return undefined
    const found = await this.#byMail(user.email)
    return found && sessionFor(found, this.#now(), this.parts.secret)
  }

  async requestLink(mail: string): Promise<void> {
    const found = await this.#byMail(mail)
    if (found === undefined) return
    const link = await this.linkFor(found.id)
    await this.parts.mails.add({
      to: found.mail,
      ...linkMail({ isEasy: found.wantsEasyMails === true, link, name: found.name }),
    })
  }

  /** A new way into the room for a reviewer; the one before it ends. */
  async linkFor(reviewer: string): Promise<string> {
    const key = await newKey(this.parts.payload, reviewer, this.#now())
    return `${this.parts.siteUrl}/pruefraum/link/${key}`
  }

  member(session: string): Promise<Reviewer | undefined> {
    const { payload, secret } = this.parts
    return reviewerOf(payload, session, { now: this.#now(), secret })
  }

  /** All reviews of a member that were not withdrawn, the most urgent first. */
  async reviews(member: string): Promise<ReviewState[]> {
    const { docs } = await this.parts.payload.find({
      collection: 'reviews',
      depth: 0,
      overrideAccess: true,
      pagination: false,
      sort: 'dueOn',
      where: { and: [{ reviewer: { equals: member } }, { state: { not_equals: 'withdrawn' } }] },
    })
    const states = await Promise.all(docs.map(({ id }) => readReview(this.parts.payload, id)))
    return states.filter((state) => state !== undefined)
  }

  /** A review of this member; `undefined` for somebody else's. */
  async review(member: string, id: string): Promise<ReviewState | undefined> {
    const state = await readReview(this.parts.payload, id)
    const isOwn = state !== undefined && idOf(state.review.reviewer) === member
    return isOwn && state.review.state !== 'withdrawn' ? state : undefined
  }

  /** Keeps a mark; `undefined` where the sentence is no longer in the text, or the review was sent. */
  mark(
    member: string,
    id: string,
    unitKey: string,
    given: { verdict: unknown; remark: string },
  ): Promise<ReviewState | undefined> {
    return this.#turns.take(id, async () => {
      const state = await this.review(member, id)
      const unit = state?.units.find(({ key }) => key === unitKey)
      const verdict = unit && readVerdict(unit, given.verdict)
      if (state === undefined || unit === undefined || verdict === undefined) return undefined
      if (state.review.state === 'sent') return undefined
      const on = new Date(this.#now()).toISOString()
      const remark = given.remark.trim().slice(0, MAX_REMARK)
      const mark: Mark = { verdict, remark, on, text: unit.text }
      await this.#save(id, {
        marks: { ...state.marks, [unitKey]: mark },
        seen: state.units.map(({ key }) => key),
        state: 'started',
      })
      return this.review(member, id)
    })
  }

  /** Ends a review whose every sentence is marked; it signs the text where each was understood and the reviewer says so. */
  send(member: string, id: string, summary: RoomSummary): Promise<ReviewState | undefined> {
    return this.#turns.take(id, async () => {
      const state = await this.review(member, id)
      if (state === undefined || progressIn(state).next !== undefined) return undefined
      if (state.review.state === 'sent') return state
      const sentOn = new Date(this.#now()).toISOString()
      const remark = summary.remark.trim().slice(0, MAX_REMARK)
      await this.#save(id, { state: 'sent', sentOn, remark })
      const reviewer = await this.#byId(member)
      if (summary.isGood && maySignIn(state)) await this.#sign(state, reviewer, summary.isNamed)
      await this.#thank(state, reviewer)
      return this.review(member, id)
    })
  }

  /** One after the other for each review, so that a member and an editor at the same moment lose nothing. */
  inTurn<T>(review: string, work: () => Promise<T>): Promise<T> {
    return this.#turns.take(review, work)
  }

  async #sign(state: ReviewState, reviewer: Reviewer, isNamed: boolean): Promise<void> {
    await this.parts.payload.create({
      collection: 'reader-checks',
      data: {
        easyText: state.text.id,
        fingerprint: fingerprintIn(state),
        name: reviewer.name,
        group: reviewer.group,
        isNamed,
        on: new Date(this.#now()).toISOString(),
        recordedBy: 'Prüfraum',
      },
      overrideAccess: true,
    })
  }

  async #thank(state: ReviewState, reviewer: Reviewer): Promise<void> {
    const { counts } = progressIn(state)
    const unclear = counts.notUnderstood + counts.wrong + counts.doesNotFit
    await this.parts.mails.add({
      to: reviewer.mail,
      ...receiptMail({
        name: reviewer.name,
        title: state.text.title,
        isEasy: reviewer.wantsEasyMails === true,
        counts: `Verstanden: ${counts.understood}. Nicht gut: ${unclear}.`,
      }),
    })
  }

  async #save(id: string, data: object): Promise<void> {
    await this.parts.payload.update({ collection: 'reviews', id, data, overrideAccess: true })
  }

  async #byId(id: string): Promise<Reviewer> {
    return this.parts.payload.findByID({ collection: 'reviewers', id, overrideAccess: true })
  }

  async #byMail(mail: string): Promise<Reviewer | undefined> {
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
