import type { Payload, PayloadRequest, Where } from 'payload'

import type { BarrierReport } from '../payload-types'
import { idOf } from '../richText/toBlocks'

/** Reports that say that something is not accessible, and that it is not repaired. */
const OPEN_REPORT: Where = {
  and: [{ 'gap.isConfirmed': { equals: true } }, { 'gap.fixedOn': { exists: false } }],
}

/** Entries of the gate that are not repaired. */
export const OPEN_OVERRIDE: Where = { closedOn: { exists: false } }

/** Whether a report belongs into the statement. */
export const isOpenGap = ({ gap }: Pick<BarrierReport, 'gap'>): boolean =>
  gap?.isConfirmed === true && !gap.fixedOn

/** How many gaps are open besides those that are written into the statement; those of the gate while their text is public. */
export async function countOpenGaps(payload: Payload, req?: PayloadRequest): Promise<number> {
  const shared = { ...(req && { req }) }
  const reports = await payload.count({
    collection: 'barrier-reports',
    where: OPEN_REPORT,
    ...shared,
    overrideAccess: true,
  })
  const { docs } = await payload.find({
    collection: 'gate-overrides',
    depth: 0,
    pagination: false,
    select: { subject: true },
    where: OPEN_OVERRIDE,
    ...shared,
    overrideAccess: true,
  })
  let overrides = 0
  for (const { subject } of docs) {
    // The database empties a relation to what was deleted for good.
    if (!(subject as typeof subject | null)?.value) continue
    const { totalDocs } = await payload.count({
      collection: subject.relationTo,
      where: {
        and: [{ id: { equals: idOf(subject.value) } }, { _status: { equals: 'published' } }],
      },
      ...shared,
      overrideAccess: true,
    })
    overrides += totalDocs
  }
  return reports.totalDocs + overrides
}
