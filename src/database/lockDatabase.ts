import { dirname } from 'node:path'

import type { Env } from '../config/env'
import { lockData } from './dataLock'
import { fileOf } from './sqliteFile'

/** Takes the folder of the database file for this process. MongoDB serves several at once. @throws SettingsError */
export function lockDatabase({ databaseUri }: Env, purpose: string) {
  return databaseUri.startsWith('file:')
    ? lockData(dirname(fileOf(databaseUri)), purpose)
    : undefined
}
