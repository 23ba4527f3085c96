import type { PayloadRequest } from 'payload'

import type { ShownPageCheck } from '../../shared/a11yGate'
import { hasBrowser } from '../../shared/serverBrowser'
import { subjectKey } from './gateEntries'
import type { Subject } from './gateEntries'

/** The last check of the finished page by axe, or why there is none. */
export async function pageCheckOf(req: PayloadRequest, subject: Subject): Promise<ShownPageCheck> {
  if (!hasBrowser()) return { state: 'unavailable', faults: [] }
  const { docs } = await req.payload.find({
    collection: 'page-checks',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    where: { subjectKey: { equals: subjectKey(subject) } },
  })
  const [last] = docs
  if (last === undefined) return { state: 'none', faults: [] }
  return {
    state: last.state,
    checkedOn: last.checkedOn,
    faults: Array.isArray(last.faults) ? (last.faults as unknown as ShownPageCheck['faults']) : [],
  }
}
