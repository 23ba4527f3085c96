import { createHash, randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import { readToken, signToken } from '../../shared/signedToken'
import type { Reviewer } from '../payload-types'
import { idOf } from '../richText/toBlocks'

const DAY_MS = 86_400_000
/** A link that was never used ends after this time. */
const KEY_LIFETIME_MS = 30 * DAY_MS
/** A device stays in the room this long. */
const SESSION_LIFETIME_MS = 30 * DAY_MS

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex')

/** A new key for a reviewer; keys in other mails still work. Only its hash is kept. */
export async function newKey(payload: Payload, reviewer: string, now: number): Promise<string> {
  const key = randomBytes(32).toString('base64url')
  await payload.create({
    collection: 'room-keys',
    data: {
      hash: hashOf(key),
      reviewer,
      expiresOn: new Date(now + KEY_LIFETIME_MS).toISOString(),
    },
    overrideAccess: true,
  })
  return key
}

/** The reviewer whose key this is; the key is used up by it. `undefined` for every other key, whatever is wrong with it. */
export async function useUpKey(
  payload: Payload,
  key: string,
  now: number,
): Promise<Reviewer | undefined> {
  if (!/^[\w-]{43}$/.test(key)) return undefined
  // Deleted and read in one step: of two at the same moment one gets in.
  const { docs } = await payload.delete({
    collection: 'room-keys',
    depth: 0,
    // The key is the right to enter; nobody may read its hash.
    overrideAccess: true,
    where: { hash: { equals: hashOf(key) } },
  })
  const [found] = docs
  if (found === undefined || Date.parse(found.expiresOn) <= now) return undefined
  return seen(payload, idOf(found.reviewer), now)
}

/** Takes away keys that nobody used in time. */
export async function dropOldKeys(payload: Payload, now: number): Promise<void> {
  await payload.delete({
    collection: 'room-keys',
    overrideAccess: true,
    where: { expiresOn: { less_than: new Date(now).toISOString() } },
  })
}

/** Ends all sessions and all unused keys of a reviewer. */
export async function revokeAll(payload: Payload, { epoch, id }: Reviewer): Promise<void> {
  await payload.delete({
    collection: 'room-keys',
    overrideAccess: true,
    where: { reviewer: { equals: id } },
  })
  await payload.update({
    collection: 'reviewers',
    id,
    data: { epoch: (epoch ?? 0) + 1 },
    overrideAccess: true,
  })
}

async function seen(payload: Payload, id: string, now: number): Promise<Reviewer | undefined> {
  const { docs } = await payload.update({
    collection: 'reviewers',
    data: { lastSeenOn: new Date(now).toISOString() },
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    where: { id: { equals: id } },
  })
  return docs[0]
}

/** What the browser of a reviewer keeps. */
export function sessionFor(
  { epoch, id }: Pick<Reviewer, 'epoch' | 'id'>,
  now: number,
  secret: string,
): string {
  return signToken(`${id}:${epoch ?? 0}`, now + SESSION_LIFETIME_MS, `room:${secret}`)
}

/** The reviewer whose session this is, if it still holds. */
export async function reviewerOf(
  payload: Payload,
  session: string,
  { now, secret }: { now: number; secret: string },
): Promise<Reviewer | undefined> {
  const [id = '', epoch] = readToken(session, now, `room:${secret}`)?.split(':') ?? []
  if (id === '') return undefined
  const found = await payload.findByID({
    collection: 'reviewers',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    showHiddenFields: true,
  })
  return found !== null && String(found.epoch ?? 0) === epoch ? found : undefined
}
