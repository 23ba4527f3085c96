import { ValidationError } from 'payload'
import type { Payload } from 'payload'

import type {
  BarrierDesk as Desk,
  NewReport,
  OverdueCase,
  ReportCase,
} from '../../content/barrierDesk'
import { tidyCaseNumber } from '../../barriers/caseKey'
import { stageOf } from '../../barriers/deadline'
import { dayOf, daysAfter, noonOf } from '../../shared/days'
import type { BarrierReport } from '../payload-types'
import { hashOfKey, randomCaseKey } from './keyHash'
import { timesOf } from './timesOf'

/** Personal data goes this long after a case is closed. */
const FORGET_DAYS = 183
const TRIES = 3
const FORGOTTEN = 'Gelöscht.'

interface DeskParts {
  payload: Payload
  now?: () => number
}

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

  /** The case of a key, without personal data; `undefined` for every other key. With a number both must be of one case. */
  async find(key: string, number?: string): Promise<ReportCase | undefined> {
    const { docs } = await this.parts.payload.find({
      collection: 'barrier-reports',
      depth: 0,
      limit: 1,
      // The key is the right to see the case; its hash is a hidden field.
      overrideAccess: true,
      where: {
        and: [
          { keyHash: { equals: hashOfKey(key) } },
          ...(number === undefined ? [] : [{ number: { equals: tidyCaseNumber(number) } }]),
        ],
      },
    })
    return docs[0] && toCase(docs[0])
  }

  /** Cases whose time is over, the oldest first: for the board, without personal data. */
  async overdue(): Promise<OverdueCase[]> {
    const today = dayOf(this.#now())
    const { docs } = await this.parts.payload.find({
      collection: 'barrier-reports',
      depth: 0,
      // Only what the board may know leaves this method.
      overrideAccess: true,
      pagination: false,
      sort: 'receivedOn',
      where: {
        and: [
          { state: { in: ['new', 'working'] } },
          { isSuspect: { not_equals: true } },
          { dueOn: { less_than: noonOf(today) } },
        ],
      },
    })
    return docs.flatMap((report) => {
      const times = timesOf(report)
      const { stage, until } = stageOf(times, today)
      if (stage !== 'late' && stage !== 'overdue') return []
      const { number, publicWhat } = report
      const receivedOn = dayOf(report.receivedOn ?? report.createdAt)
      return [
        {
          number: number ?? '',
          what: publicWhat ?? '',
          receivedOn,
          until,
          isLast: stage === 'overdue',
        },
      ]
    })
  }

  /** Takes everything about a person out of cases that were closed half a year ago; what is public stays. */
  async forget(): Promise<number> {
    const before = noonOf(daysAfter(dayOf(this.#now()), -FORGET_DAYS))
    const { docs } = await this.parts.payload.update({
      collection: 'barrier-reports',
      // Answers may name the person, and addresses may carry what was typed into a form.
      data: { contact: '', description: FORGOTTEN, page: '', interim: '', answer: FORGOTTEN },
      depth: 0,
      overrideAccess: true,
      where: {
        and: [{ closedOn: { less_than: before } }, { description: { not_equals: FORGOTTEN } }],
      },
    })
    return docs.length
  }

  async #store(report: NewReport, tries = TRIES): Promise<{ number: string; key: string }> {
    try {
      return await this.#storeOnce(report)
    } catch (error) {
      // Another process on the same database may have taken the number at this very moment.
      if (tries <= 1 || !(error instanceof ValidationError)) throw error
      return this.#store(report, tries - 1)
    }
  }

  async #storeOnce(report: NewReport): Promise<{ number: string; key: string }> {
    const key = randomCaseKey()
    const { number } = await this.parts.payload.create({
      collection: 'barrier-reports',
      data: { ...report, channel: 'form', state: 'new', receivedOn: noonOf(dayOf(this.#now())) },
      context: { caseKey: key },
      // Readers may make reports by this form alone.
      overrideAccess: true,
    })
    return { number: number ?? '', key }
  }
}

const toCase = (report: BarrierReport): ReportCase => {
  const { dueOn, lastOn } = timesOf(report)
  const isForgotten = report.description === FORGOTTEN
  const isAnswered = report.state === 'answered' && !isForgotten
  return {
    number: report.number ?? '',
    state: report.state,
    receivedOn: dayOf(report.receivedOn ?? report.createdAt),
    dueOn,
    lastOn,
    interim: report.interim ?? '',
    answer: isAnswered ? (report.answer ?? '') : '',
    isForgotten,
  }
}
