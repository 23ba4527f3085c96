import type { Payload } from 'payload'

import type { PublicCase } from '../../content/publicCase'
import { dayOf } from '../../shared/days'
import type { Gap } from '../../statement/types'
import { timesOf } from '../barriers/timesOf'
import type { BarrierReport } from '../payload-types'
import { loadOverrides } from './gateGaps'
import type { OverrideRecord } from './gateGaps'
import { isOpenGap } from './openGaps'

/** Reports of barriers without a word of those who reported: of these records alone public pages are made. */
type BarrierRecord = Pick<BarrierReport, keyof typeof PUBLIC_FIELDS | 'id' | 'createdAt'>

const PUBLIC_FIELDS = {
  number: true,
  state: true,
  isSuspect: true,
  publicPage: true,
  publicWhat: true,
  publicResult: true,
  easyWhat: true,
  easyResult: true,
  gap: true,
  receivedOn: true,
  dueOn: true,
  lastOn: true,
  interimOn: true,
  closedOn: true,
} as const

/** Whether public pages depend on a change. */
export const isBarrierScope = (scope: string): boolean =>
  scope === 'barrier-reports' || scope === 'gate-overrides'

/** What is known not to be accessible: reported, or published knowingly. */
export interface BarrierRecords {
  reports: readonly BarrierRecord[]
  overrides: readonly OverrideRecord[]
}

/** Reads both, one after the other. */
export async function loadBarriers(payload: Payload): Promise<BarrierRecords> {
  return { reports: await loadReports(payload), overrides: await loadOverrides(payload) }
}

/** All reports, newest first; what looks like advertising or was none is left out. */
async function loadReports(payload: Payload): Promise<BarrierRecord[]> {
  const { docs } = await payload.find({
    collection: 'barrier-reports',
    depth: 0,
    // Closed to visitors: only these fields leave the database here, and none of them is the reporter's.
    overrideAccess: true,
    pagination: false,
    select: { ...PUBLIC_FIELDS, createdAt: true },
    sort: '-number',
    where: { and: [{ isSuspect: { not_equals: true } }, { state: { not_equals: 'rejected' } }] },
  })
  return docs
}

/** The public list of the cases. */
export function toPublicCases(records: readonly BarrierRecord[]): PublicCase[] {
  return records.flatMap((record) => {
    const { gap, publicPage, publicResult, publicWhat, state } = record
    if (state === 'rejected') return []
    const { dueOn, lastOn } = timesOf(record)
    const day = (name: string, moment: string | null | undefined) =>
      moment ? { [name]: dayOf(moment) } : {}
    return [
      {
        number: record.number ?? '',
        state,
        what: publicWhat ?? '',
        result: publicResult ?? '',
        easyWhat: linesOf(record.easyWhat),
        easyResult: linesOf(record.easyResult),
        receivedOn: dayOf(record.receivedOn ?? record.createdAt),
        dueOn,
        lastOn,
        isConfirmed: gap?.isConfirmed === true,
        ...(publicPage ? { path: publicPage } : {}),
        ...day('interimOn', record.interimOn),
        ...(state === 'answered' ? day('answeredOn', record.closedOn) : {}),
        ...day('plannedFor', gap?.plannedFor),
        ...day('fixedOn', gap?.fixedOn),
      },
    ]
  })
}

/** Confirmed barriers that are not repaired, as gaps of the statement. */
export function reportGaps(records: readonly BarrierRecord[]): Gap[] {
  return records.filter(isOpenGap).map(({ gap }) => ({
    origin: 'report',
    part: gap?.part ?? '',
    easyPart: linesOf(gap?.easyPart),
    criterion: gap?.criterion ?? '',
    reason: gap?.reason ?? 'nonconformance',
    alternative: gap?.alternative ?? '',
    ...(gap?.plannedFor ? { plannedFor: dayOf(gap.plannedFor) } : {}),
  }))
}

/** Sentences of a text area, one a line. */
const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
