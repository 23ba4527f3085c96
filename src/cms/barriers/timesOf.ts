import type { CaseTimes } from '../../barriers/deadline'
import { dayOf } from '../../shared/days'
import type { BarrierReport } from '../payload-types'

type Record = Pick<BarrierReport, 'state' | 'dueOn' | 'lastOn' | 'interimOn' | 'createdAt'>

/** The days of a report, as the rules for deadlines need them. */
export function timesOf({ createdAt, dueOn, interimOn, lastOn, state }: Record): CaseTimes {
  return {
    isClosed: state === 'answered' || state === 'rejected',
    dueOn: dayOf(dueOn ?? createdAt),
    lastOn: dayOf(lastOn ?? createdAt),
    ...(interimOn ? { interimOn: dayOf(interimOn) } : {}),
  }
}
