import type { Payload, PayloadRequest, Where } from 'payload'

import type { BarrierReport } from '../payload-types'

/** Reports that say that something is not accessible, and that it is not repaired. */
const OPEN_REPORT: Where = {
  and: [{ 'gap.isConfirmed': { equals: true } }, { 'gap.fixedOn': { exists: false } }],
}

/** Entries of the gate that are not repaired. */
export const OPEN_OVERRIDE: Where = { closedOn: { exists: false } }

/** Whether a report belongs into the statement. */
export const isOpenGap = ({ gap }: Pick<BarrierReport, 'gap'>): boolean =>
  gap?.isConfirmed === true && !gap.fixedOn

/** How many gaps are open besides those that are written into the statement. */
export async function countOpenGaps(payload: Payload, req?: PayloadRequest): Promise<number> {
  const shared = { overrideAccess: true, ...(req && { req }) }
  const reports = await payload.count({
    collection: 'barrier-reports',
    where: OPEN_REPORT,
    ...shared,
    overrideAccess: true,
  })
  const overrides = await payload.count({
    collection: 'gate-overrides',
    where: OPEN_OVERRIDE,
    ...shared,
    overrideAccess: true,
  })
  return reports.totalDocs + overrides.totalDocs
}
