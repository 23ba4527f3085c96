import { daysAfter } from '../shared/days'

/** BITVNRW § 5: an answer in two weeks; where that is not possible an interim notice, and six weeks at most. */
const DUE_DAYS = 14
const LAST_DAYS = 42
/** Editors are reminded this long before each of the two. */
const SOON_DAYS = { due: 3, last: 7 } as const

/** The two deadlines of a report that came on a day; ISO dates. */
export const deadlinesFrom = (receivedOn: string): { dueOn: string; lastOn: string } => ({
  dueOn: daysAfter(receivedOn, DUE_DAYS),
  lastOn: daysAfter(receivedOn, LAST_DAYS),
})

export interface CaseTimes {
  isClosed: boolean
  /** ISO dates. */
  dueOn: string
  lastOn: string
  /** Day of the last interim notice. */
  interimOn?: string
}

/** How a case stands to its deadlines. */
export type Stage =
  | 'closed'
  /** There is time. */
  | 'open'
  /** The next deadline is near. */
  | 'soon'
  /** Two weeks are over, and the person knows nothing. */
  | 'late'
  /** Six weeks are over. */
  | 'overdue'

/** Stage of a case on a day, and the deadline that counts now; a deadline lasts to the end of its day. */
export function stageOf(times: CaseTimes, today: string): { stage: Stage; until: string } {
  const { dueOn, interimOn, isClosed, lastOn } = times
  const isTold = interimOn !== undefined
  const until = isTold || today > dueOn ? lastOn : dueOn
  if (isClosed) return { stage: 'closed', until }
  if (today > lastOn) return { stage: 'overdue', until: lastOn }
  if (!isTold && today > dueOn) return { stage: 'late', until: dueOn }
  const soonFrom = daysAfter(until, isTold ? -SOON_DAYS.last : -SOON_DAYS.due)
  return { stage: today >= soonFrom ? 'soon' : 'open', until }
}
