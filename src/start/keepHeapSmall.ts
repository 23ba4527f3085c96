import { statSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'

import type { Env } from '../config/env'
import { fileOf } from '../database/sqliteFile'
import { snapshotFile } from './backupPlaces'

/** Some thousand articles with their easy texts, as the last good state, and as a database with their versions. */
const LARGE_STATE = 20_000_000
const LARGE_DATABASE = 200_000_000

/**
 * With much content most of the heap is at rest. V8 would let it grow to twice of that before it looks through it again, in each thread:
 * with 10,000 articles half a gigabyte of nothing. Where there is little, looking more often only costs answers: a fifth of them
 * (measured; docs/decisions/0018-content-at-rest-is-packed.md). To be called before the content is read.
 */
export function keepHeapSmall(env: Env): void {
  if (isMuch(env)) setFlagsFromString('--heap-growing-percent=20')
}

export function isMuch(env: Env): boolean {
  const isSqlite = env.databaseUri.startsWith('file:')
  return (
    sizeOf(snapshotFile(env)) > LARGE_STATE ||
    (isSqlite && sizeOf(fileOf(env.databaseUri)) > LARGE_DATABASE)
  )
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0
