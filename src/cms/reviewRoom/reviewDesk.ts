import type { Payload } from 'payload'

import type { RoomSummary } from '../../content/reviewRoom'
import { MAX_REMARK, markUnit } from '../../review/marks'
import type { GivenMark } from '../../review/marks'
import { receiptMail } from '../../review/mails'
import { nameOfText } from '../../review/workflow/reviewedText'
import { withLock } from '../cluster/claims'
import type { MailQueue } from '../mail/mailQueue'
import type { Reviewer } from '../payload-types'
import { idOf } from '../richText/toBlocks'
import { reviewedTextOf } from '../workflow/reviewedTextOf'
import { countsText } from './reviewWords'
import { seenWith, without, writeReview } from './reviewChanges'
import type { Changes } from './reviewChanges'
import { maySignIn, progressIn, readReview, withText } from './reviewState'
import type { ReviewState } from './reviewState'
import { tellReviewer } from './tellReviewer'
import { Turns } from './turns'

export interface DeskParts {
  payload: Payload
  mails: MailQueue
  now?: () => number
}

/** Where reviews are written. Reviewers have no account in the CMS: each method checks whose review it is. */
export class ReviewDesk {
  readonly #turns: Turns
  readonly #now: () => number

  constructor(private readonly parts: DeskParts) {
    this.#now = parts.now ?? Date.now
    this.#turns = new Turns((name, work) => withLock(parts.payload, `review:${name}`, work))
  }

  get payload(): Payload {
    return this.parts.payload
  }

  /** ISO date and time. */
  get moment(): string {
    return new Date(this.#now()).toISOString()
  }

  /** All reviews of a member that were not withdrawn, the most urgent first. */
  async reviews(member: string): Promise<ReviewState[]> {
    const { docs } = await this.payload.find({
      collection: 'reviews',
      depth: 0,
      overrideAccess: true,
      pagination: false,
      showHiddenFields: true,
      sort: 'dueOn',
      where: { and: [{ reviewer: { equals: member } }, { state: { not_equals: 'withdrawn' } }] },
    })
    const states = await Promise.all(docs.map((review) => withText(this.payload, review)))
    return states.filter((state) => state !== undefined)
  }

  /** A review of this member; `undefined` for somebody else's. */
  async review(member: string, id: string): Promise<ReviewState | undefined> {
    const state = await readReview(this.payload, id)
    const isOwn = state !== undefined && idOf(state.review.reviewer) === member
    return isOwn && state.review.state !== 'withdrawn' ? state : undefined
  }

  /** Keeps what was said of a unit; `undefined` where its words are no longer in the text, or the review was sent. */
  mark(
    member: string,
    id: string,
    unitKey: string,
    given: GivenMark,
  ): Promise<ReviewState | undefined> {
    return this.#open(member, id, async (state) => {
      const unit = state.units.find(({ key }) => key === unitKey)
      const facts = { on: this.moment, version: state.text.version }
      const marks = unit && markUnit(state.marks, unit, given, facts)
      if (marks === undefined) return undefined
      return this.save(state, {
        marks,
        drafts: without(state.drafts, unitKey),
        seen: seenWith(state, unitKey),
        state: 'started',
      })
    })
  }

  /** Keeps words on a question that has no verdict yet. */
  keepDraft(
    member: string,
    id: string,
    unitKey: string,
    remark: string,
  ): Promise<ReviewState | undefined> {
    return this.#open(member, id, (state) => {
      if (!state.units.some(({ key }) => key === unitKey)) return Promise.resolve(undefined)
      const drafts = { ...state.drafts, [unitKey]: remark.slice(0, MAX_REMARK) }
      return this.save(state, { drafts, state: 'started' })
    })
  }

  /** Ends a review whose every unit is marked; it signs an easy text where each was understood and the reviewer says so. */
  send(member: string, id: string, summary: RoomSummary): Promise<ReviewState | undefined> {
    return this.inTurn(id, async () => {
      const state = await this.review(member, id)
      if (state === undefined || progressIn(state).next !== undefined) return undefined
      return state.review.state === 'sent' ? state : this.finish(state, summary, 'Prüfraum')
    })
  }

  /** One after the other for each review, so that a member and an editor at the same moment lose nothing. */
  inTurn<T>(review: string, work: () => Promise<T>): Promise<T> {
    return this.#turns.take(review, work)
  }

  /** Writes the end of a review, its signature and its receipt. The caller holds the turn. */
  async finish(state: ReviewState, summary: RoomSummary, recordedBy: string): Promise<ReviewState> {
    const remark = summary.remark.trim().slice(0, MAX_REMARK)
    const verdict = summary.isGood ? 'good' : 'better'
    const textName = nameOfText(reviewedTextOf(state.text.record))
    const sentOn = this.moment
    const sent = await this.save(state, { state: 'sent', sentOn, remark, verdict, textName })
    const reviewer = await this.payload.findByID({
      collection: 'reviewers',
      id: idOf(state.review.reviewer),
      overrideAccess: true,
    })
    if (summary.isGood && maySignIn(sent)) await this.#sign(sent, reviewer, { summary, recordedBy })
    await tellReviewer(this.parts.mails, reviewer, () =>
      receiptMail({
        name: reviewer.name,
        title: sent.text.title,
        isEasy: reviewer.wantsEasyMails === true,
        counts: countsText(sent),
      }),
    )
    return sent
  }

  /** Writes a change; the caller holds the turn. */
  async save(state: ReviewState, data: Changes): Promise<ReviewState> {
    await writeReview(this.payload, state.review.id, data)
    const { drafts = state.drafts, marks = state.marks } = data
    const review = { ...state.review, ...(data as Partial<ReviewState['review']>) }
    return { ...state, review, marks, drafts }
  }

  #open(
    member: string,
    id: string,
    work: (state: ReviewState) => Promise<ReviewState | undefined>,
  ): Promise<ReviewState | undefined> {
    return this.inTurn(id, async () => {
      const state = await this.review(member, id)
      return state === undefined || state.review.state === 'sent' ? undefined : work(state)
    })
  }

  async #sign(
    { text }: ReviewState,
    { group, name }: Reviewer,
    { recordedBy, summary }: { summary: RoomSummary; recordedBy: string },
  ): Promise<void> {
    if (text.fingerprint === undefined) return
    const { isNamed } = summary
    await this.payload.create({
      collection: 'reader-checks',
      data: {
        ...{ easyText: text.id, fingerprint: text.fingerprint, on: this.moment },
        ...{ name, group, isNamed, recordedBy },
      },
      overrideAccess: true,
    })
  }
}
