import { setTimeout as pause } from 'node:timers/promises'

import type { Payload } from 'payload'

import { isShared } from './isShared'

/** A lock that its process never gave back, because it died, ends after this time. */
const LOCK_MS = 30_000
const PAUSE_MS = 40
/**
 * Clocks of servers differ by less. A claim that lasts longer than any can was made before the clock was set back, and would stop its
 * round for as long as that.
 */
const CLOCKS_DIFFER_MS = 60_000

/**
 * Takes work for this process alone, until the time is over: of all processes on one database exactly one is told `true`
 * for a key. The unique index of the collection decides.
 */
export async function claim(payload: Payload, key: string, forMs: number): Promise<boolean> {
  if (!isShared(payload)) return true
  if (await write(payload, key, forMs)) return true
  const latest = new Date(Date.now() + forMs + CLOCKS_DIFFER_MS).toISOString()
  const isOver = { or: [{ until: { less_than: now() } }, { until: { greater_than: latest } }] }
  const ended = await payload.delete({
    collection: 'claims',
    overrideAccess: true,
    where: { and: [{ key: { equals: key } }, isOver] },
  })
  return ended.docs.length > 0 && write(payload, key, forMs)
}

/** Runs the work while no other process works under the same key. @throws Error when its turn does not come in 30 seconds */
export async function withLock<T>(
  payload: Payload,
  key: string,
  work: () => Promise<T>,
): Promise<T> {
  if (!isShared(payload)) return work()
  const limit = Date.now() + LOCK_MS
  while (!(await claim(payload, key, LOCK_MS))) {
    if (Date.now() > limit) throw new Error(`The lock "${key}" was not given back.`)
    await pause(PAUSE_MS)
  }
  try {
    return await work()
  } finally {
    await giveBack(payload, [key])
  }
}

/** Ends claims before their time. */
export async function giveBack(payload: Payload, keys: string[]): Promise<void> {
  await payload.delete({
    collection: 'claims',
    overrideAccess: true,
    where: { key: { in: keys } },
  })
}

/** Claims whose time is over go. */
export async function dropOldClaims(payload: Payload): Promise<void> {
  await payload.delete({
    collection: 'claims',
    overrideAccess: true,
    where: { until: { less_than: now() } },
  })
}

async function write(payload: Payload, key: string, forMs: number): Promise<boolean> {
  const until = new Date(Date.now() + forMs).toISOString()
  try {
    await payload.create({ collection: 'claims', data: { key, until }, overrideAccess: true })
    return true
  } catch (error) {
    const { totalDocs } = await payload.count({
      collection: 'claims',
      overrideAccess: true,
      where: { key: { equals: key } },
    })
    // Anything but "somebody else has it" is the caller's to know.
    if (totalDocs === 0 && !isDuplicate(error)) throw error
    return false
  }
}

/** The other one may have given it back before we looked. */
const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'ValidationError' || error.message.includes('E11000'))

const now = () => new Date().toISOString()
