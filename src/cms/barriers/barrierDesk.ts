import { createHash, randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import type { BarrierDesk as Desk, NewReport, ReportCase } from '../../content/barrierDesk'
import { germanDay } from '../../shared/germanDay'
import type { MailQueue } from '../mail/mailQueue'
import type { BarrierReport } from '../payload-types'

const DAY_MS = 86_400_000
/** BITVNRW § 5: an answer in two weeks; where that is not possible an interim notice, and six weeks at most. */
const DUE_DAYS = 14
const LAST_DAYS = 42
/** Personal data goes this long after a case is closed. */
const FORGET_DAYS = 183
const FORGOTTEN = 'Gelöscht.'

interface DeskParts {
  payload: Payload
  mails: MailQueue
  /** A demonstration writes to no office. */
  isDemo?: boolean
  now?: () => number
}

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex')

/** Takes reports of barriers, shows them to whoever has their key, and forgets personal data in time. */
export class BarrierDesk implements Desk {
  #work: Promise<unknown> = Promise.resolve()
  readonly #now: () => number

  constructor(private readonly parts: DeskParts) {
    this.#now = parts.now ?? Date.now
  }

  /** Stores a report; one after the other, so that no number is given twice. */
  add(report: NewReport): Promise<{ number: string; key: string }> {
    const work = this.#work.then(() => this.#store(report))
    this.#work = work.catch(() => undefined)
    return work
  }

  /** The case of a key, without personal data; `undefined` for every other key. */
  async find(key: string): Promise<ReportCase | undefined> {
    const { docs } = await this.parts.payload.find({
      collection: 'barrier-reports',
      depth: 0,
      limit: 1,
      // The key is the right to see the case; its hash is a hidden field.
      overrideAccess: true,
      where: { keyHash: { equals: hashOf(key) } },
    })
    return docs[0] && toCase(docs[0])
  }

  /** Takes contact and words out of cases that were closed half a year ago. */
  async forget(): Promise<number> {
    const before = new Date(this.#now() - FORGET_DAYS * DAY_MS).toISOString()
    const { docs } = await this.parts.payload.update({
      collection: 'barrier-reports',
      data: { contact: '', description: FORGOTTEN },
      depth: 0,
      overrideAccess: true,
      where: {
        and: [{ closedOn: { less_than: before } }, { description: { not_equals: FORGOTTEN } }],
      },
    })
    return docs.length
  }

  async #store({ isSuspect, ...report }: NewReport): Promise<{ number: string; key: string }> {
    const { isDemo = false, mails, payload } = this.parts
    const now = this.#now()
    const year = new Date(now).getUTCFullYear()
    const number = `B-${year}-${String((await this.#count(year)) + 1).padStart(4, '0')}`
    const key = randomBytes(24).toString('base64url')
    const day = (days: number) => new Date(now + days * DAY_MS).toISOString()
    await payload.create({
      collection: 'barrier-reports',
      data: {
        ...report,
        isSuspect,
        number,
        state: 'new',
        receivedOn: day(0),
        dueOn: day(DUE_DAYS),
        lastOn: day(LAST_DAYS),
        keyHash: hashOf(key),
      },
      // Nobody may make reports but this form.
      overrideAccess: true,
    })
    const settings = await payload.findGlobal({ slug: 'site-settings', depth: 0 })
    if (!isSuspect && !isDemo)
      await mails.add({
        to: settings.mail,
        subject: `Neue Meldung einer Barriere: ${number}`,
        text: `Eine Barriere wurde gemeldet: ${number}\nAntwort bis ${germanDay(day(DUE_DAYS))}.\nSie steht im CMS unter „Gemeldete Barrieren“.\n`,
      })
    return { number, key }
  }

  /** The highest number of a year; deleted reports keep theirs. */
  async #count(year: number): Promise<number> {
    const { docs } = await this.parts.payload.find({
      collection: 'barrier-reports',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      sort: '-number',
      where: { number: { like: `B-${year}-` } },
    })
    return Number(docs[0]?.number?.split('-').at(-1) ?? 0)
  }
}

const toCase = (report: BarrierReport): ReportCase => ({
  number: report.number ?? '',
  state: report.state,
  receivedOn: (report.receivedOn ?? report.createdAt).slice(0, 10),
  dueOn: (report.dueOn ?? '').slice(0, 10),
  lastOn: (report.lastOn ?? '').slice(0, 10),
  interim: report.interim ?? '',
  answer: report.state === 'answered' ? (report.answer ?? '') : '',
})
