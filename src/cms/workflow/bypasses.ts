import type { Payload, Where } from 'payload'

import type { RoomBypass } from '../../content/reviewRoom'
import { dayOf } from '../../shared/days'

const YEAR_MS = 365 * 86_400_000

/** Texts that went public without a review in the last twelve months. */
const bypassed = (now: number): Where => ({
  kind: { equals: 'publish' },
  way: { equals: 'bypass' },
  on: { greater_than: new Date(now - YEAR_MS).toISOString() },
})

export async function countBypasses(payload: Payload, now = Date.now()): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'workflow-steps',
    // The CMS itself asks; its callers show it to editors and the board.
    overrideAccess: true,
    where: bypassed(now),
  })
  return totalDocs
}

/** The same with title, day and reason, the newest first; not who it was. */
export async function readBypasses(payload: Payload, now = Date.now()): Promise<RoomBypass[]> {
  const { docs } = await payload.find({
    collection: 'workflow-steps',
    depth: 0,
    // Members of the board have no account in the CMS; the room has checked who asks.
    overrideAccess: true,
    pagination: false,
    select: { title: true, on: true, reason: true },
    sort: '-on',
    where: bypassed(now),
  })
  return docs.map(({ on, reason, title }) => ({
    title: title ?? '',
    on: dayOf(on),
    reason: reason ?? '',
  }))
}
