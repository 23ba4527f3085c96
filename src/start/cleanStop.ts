import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'

import type { Env } from '../config/env'
import { fileOf } from '../database/sqliteFile'
import { snapshotFile } from './backupPlaces'
import { buildHash } from './buildHash'

/**
 * A mark beside the last good state, left by a server that stopped in good order: this state is what the database holds. The next
 * start may show it before the database is open, if the same program finds the database files exactly as they were left. After a
 * crash there is no mark, and readers wait for the database: what was withdrawn a moment before must not be shown again.
 */
const markFile = (env: Env): string => `${snapshotFile(env)}.sauber`

/** To be called when the last good state is written and the database is closed. */
export function markCleanStop(env: Env, dist: string): void {
  const mark = markOf(env, dist)
  if (mark !== undefined) writeFileSync(markFile(env), mark)
}

/** The mark, where the last good state is that of the database. Asked once: the mark is taken away. */
export function takeCleanStop(env: Env, dist: string): string | undefined {
  try {
    const mark = readFileSync(markFile(env), 'utf8')
    rmSync(markFile(env))
    return mark === markOf(env, dist) ? mark : undefined
  } catch {
    return undefined
  }
}

/**
 * Leaves the mark as it was found, where a server is stopped before it could take a change. What may have been written all the same
 * while the database was being opened has changed its files, so that the mark does not fit them any more.
 */
export function putCleanStopBack(env: Env, mark: string | undefined): void {
  if (mark !== undefined) writeFileSync(markFile(env), mark)
}

/** MongoDB has no mark: other processes may have written meanwhile. */
function markOf(env: Env, dist: string): string | undefined {
  if (!env.databaseUri.startsWith('file:')) return undefined
  const file = fileOf(env.databaseUri)
  const files = [file, `${file}-wal`, snapshotFile(env)].map((name) => {
    const stat = statSync(name, { bigint: true, throwIfNoEntry: false })
    return stat && [stat.ino, stat.size, stat.mtimeNs].join(' ')
  })
  return JSON.stringify([buildHash(dist), ...files])
}
