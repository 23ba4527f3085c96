import { dayOf } from '../../shared/days'

const DAY_MS = 86_400_000
const SUNDAY = 0
const SATURDAY = 6

/**
 * Last day on which reviewers may answer: so many working days (Monday to Friday) after the day of submission. Days of
 * the calendar are counted, not hours, so summer time changes nothing. `undefined` for none: nobody has to be waited for.
 */
export function dueDay(submittedOn: string, workingDays: number): string | undefined {
  if (workingDays <= 0) return undefined
  let day = Date.parse(`${dayOf(submittedOn)}T00:00:00.000Z`)
  for (let left = Math.floor(workingDays); left > 0;) {
    day += DAY_MS
    const weekday = new Date(day).getUTCDay()
    if (weekday !== SATURDAY && weekday !== SUNDAY) left -= 1
  }
  return new Date(day).toISOString().slice(0, 10)
}

/** Whether the last day is over in Germany; a submission without a day is over at once. */
export const isOver = (dueOn: string | undefined, now: string): boolean =>
  dueOn === undefined || dayOf(now) > dueOn
