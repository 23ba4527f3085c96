import { dayOf } from '../shared/days'

const MINUTE = 60_000

/**
 * The day on which the county is, ISO date. Asked with every request, so the calendar is asked only once a minute.
 * @param now milliseconds since 1970, for tests
 */
export function createClock(now: () => number = Date.now): { today(): string } {
  let minute = -1
  let day = ''
  return {
    today() {
      const current = Math.floor(now() / MINUTE)
      if (current !== minute) {
        minute = current
        day = dayOf(current * MINUTE)
      }
      return day
    },
  }
}
