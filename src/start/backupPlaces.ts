import { join } from 'node:path'

import { SettingsError } from '../config/env'
import type { Env } from '../config/env'
import type { BackupPlaces } from '../database/backup/makeBackup'
import { fileOf } from '../database/sqliteFile'

/** Where the data and their backups are. @throws SettingsError with MongoDB, which has its own tools */
export function backupPlaces({ backup, databaseUri, mediaDir }: Env): BackupPlaces {
  if (!databaseUri.startsWith('file:')) {
    throw new SettingsError(
      'Dieser Befehl sichert SQLite. MongoDB sichern Sie mit mongodump --oplog und den Ordner der Dateien mit rsync (docs/betrieb.md).',
    )
  }
  return { databaseFile: fileOf(databaseUri), mediaDir, backupDir: backup.dir }
}

/** Where the last good state of the public pages is kept. */
export const snapshotFile = ({ dataDir }: Env): string => join(dataDir, 'letzter-stand.ndjson')
