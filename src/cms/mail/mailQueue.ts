import type { Payload, PayloadRequest } from 'payload'

import { claim } from '../cluster/claims'
import type { OutgoingMail, SendMail } from './transport'

/** After each failure longer: 1, 5, 30 minutes, 2, 6 and 24 hours. */
const WAITS_MIN = [1, 5, 30, 120, 360, 1440] as const
const AT_ONCE = 20
const CLAIM_MS = 10 * 60_000
const KEPT_MS = 30 * 86_400_000

/** Mails are written down first and sent after: a mail server that is away for a day loses none. */
export class MailQueue {
  #work: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly payload: Payload,
    /** Absent where no mail server is set; mails then wait. */
    private readonly send: SendMail | undefined,
    private readonly now: () => number = Date.now,
  ) {}

  /** Whether mails leave the house at all. */
  get isOpen(): boolean {
    return this.send !== undefined
  }

  /**
   * Writes a mail down; it is sent soon. With the request of a running transaction the mail belongs to it: it is only
   * there once that is committed, and the next round of the queue sends it.
   */
  async add({ subject, text, to }: OutgoingMail, req?: PayloadRequest): Promise<void> {
    const nextTryOn = new Date(this.now()).toISOString()
    await this.payload.create({
      collection: 'mails',
      data: { to, subject, text, state: 'queued', tries: 0, nextTryOn },
      // Nobody may write mails but the CMS itself.
      overrideAccess: true,
      ...(req && { req }),
    })
    // Inside a transaction it would wait for the database that this very transaction holds.
    if (req === undefined) void this.work()
  }

  /** Addresses of mails that are through, one way or the other, go after a month. */
  async forget(): Promise<void> {
    const before = new Date(this.now() - KEPT_MS).toISOString()
    await this.payload.delete({
      collection: 'mails',
      overrideAccess: true,
      where: { and: [{ state: { not_equals: 'queued' } }, { createdAt: { less_than: before } }] },
    })
  }

  /** Sends what is due, one after the other. Never rejects. */
  work(): Promise<void> {
    const work = this.#work.then(() => this.#sendDue())
    this.#work = work.catch((error: unknown) =>
      this.payload.logger.error({ err: error, msg: 'The mail queue could not be read.' }),
    )
    return this.#work as Promise<void>
  }

  async #sendDue(): Promise<void> {
    const { send } = this
    if (send === undefined) return
    const { docs } = await this.payload.find({
      collection: 'mails',
      depth: 0,
      limit: AT_ONCE,
      overrideAccess: true,
      showHiddenFields: true,
      sort: 'createdAt',
      where: {
        and: [
          { state: { equals: 'queued' } },
          { nextTryOn: { less_than_equal: new Date(this.now()).toISOString() } },
        ],
      },
    })
    for (const { id, subject, text, to, tries } of docs) {
      // Another process may have read the same list. One that dies before it writes "sent" lets go after a while.
      if (!(await claim(this.payload, `mail:${id}:${tries}`, CLAIM_MS))) continue
      const problem = await send({ to, subject, text: text ?? '' }).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      )
      await this.payload.update({
        collection: 'mails',
        id,
        data: problem === undefined ? SENT : this.#failed(problem, tries),
        overrideAccess: true,
      })
    }
  }

  #failed(problem: string, tries: number) {
    const wait = WAITS_MIN[tries]
    return {
      tries: tries + 1,
      problem: problem.slice(0, 300),
      ...(wait === undefined
        ? { state: 'failed' as const, text: '' }
        : { nextTryOn: new Date(this.now() + wait * 60_000).toISOString() }),
    }
  }
}

/** Links in a mail open the review room, so its words are not kept. */
const SENT = { state: 'sent' as const, text: '', problem: '' }
