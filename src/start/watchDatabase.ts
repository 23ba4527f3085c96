import { statSync } from 'node:fs'

import type { Payload } from 'payload'

import type { Env } from '../config/env'
import { fileOf } from '../database/sqliteFile'

const EVERY_MS = 5_000
const ANSWER_WITHIN_MS = 2_000

export interface DatabaseWatch {
  /** What the last look found. */
  isThere(): boolean
  /** Looks now. */
  look(): Promise<boolean>
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
  const look = async () => {
    const wasThere = isThere
    isThere = await answers(payload)
    const present = fileNumber(env)
    if (wasThere !== isThere)
      payload.logger.warn({
        msg: isThere ? 'The database is back.' : 'The database does not answer.',
      })
    if (isThere && (!wasThere || present !== file)) {
      file = present
      await cameBack()
    }
    return isThere
  }
  setInterval(() => void look(), EVERY_MS).unref()
  return { isThere: () => isThere, look }
}

async function answers(payload: Payload): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<false>((done) => {
    timer = setTimeout(() => done(false), ANSWER_WITHIN_MS)
  })
  const counted = payload.count({ collection: 'topics', overrideAccess: true }).then(
    () => true,
    () => false,
  )
  const isGood = await Promise.race([counted, tooLate])
  clearTimeout(timer)
  return isGood
}

function fileNumber({ databaseUri }: Env): bigint | undefined {
  if (!databaseUri.startsWith('file:')) return undefined
  return statSync(fileOf(databaseUri), { bigint: true, throwIfNoEntry: false })?.ino
}
