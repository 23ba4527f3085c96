import { statSync } from 'node:fs'

import type { Payload } from 'payload'

import type { Env } from '../config/env'
import { fileOf } from '../database/sqliteFile'

const EVERY_MS = 5_000
/** A busy process is not a database that is gone. */
const GIVE_UP_MS = 10_000
const MONITOR_WAITS_MS = 2_000

export interface DatabaseWatch {
  /** What the last look found. */
  isThere(): boolean
  /** Looks now; for the operator's monitor, who gets an answer in any case. */
  isReady(): Promise<boolean>
}

/**
 * Asks the database every five seconds. When it comes back, or when another file stands in its place, `cameBack` is called, for
 * its content may be another one.
 */
export function watchDatabase(
  payload: Payload,
  env: Env,
  cameBack: () => Promise<void>,
): DatabaseWatch {
  let isThere = true
  let file = fileNumber(env)
  let looking: Promise<boolean> | undefined
  const follow = async (answered: boolean): Promise<boolean> => {
    const present = fileNumber(env)
    if (!answered || (isThere && present === file)) return answered
    try {
      await cameBack()
      file = present
      return true
    } catch (error) {
      // Gone again: the next look finds out.
      payload.logger.error({ err: error, msg: 'Content could not be read again.' })
      return false
    }
  }
  const look = async () => {
    const found = await follow(await answers(payload))
    const words = found ? 'The database is back.' : 'The database does not answer.'
    if (found !== isThere) payload.logger.warn({ msg: words })
    isThere = found
    looking = undefined
    return found
  }
  const lookOnce = () => (looking ??= look())
  setInterval(() => void lookOnce(), EVERY_MS).unref()
  return { isThere: () => isThere, isReady: () => within(MONITOR_WAITS_MS, lookOnce()) }
}

const answers = (payload: Payload): Promise<boolean> =>
  within(
    GIVE_UP_MS,
    payload.count({ collection: 'topics', overrideAccess: true }).then(
      () => true,
      () => false,
    ),
  )

async function within(milliseconds: number, answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>((done) => {
    timer = setTimeout(() => done(false), milliseconds)
  })
  try {
    return await Promise.race([answer, tooLate])
  } finally {
    clearTimeout(timer)
  }
}

function fileNumber({ databaseUri }: Env): bigint | undefined {
  if (!databaseUri.startsWith('file:')) return undefined
  return statSync(fileOf(databaseUri), { bigint: true, throwIfNoEntry: false })?.ino
}
