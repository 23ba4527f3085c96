import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { readEnv } from '../config/env'
import { isDue, makeBackup } from '../database/backup/makeBackup'
import { readManifest } from '../database/backup/manifest'
import { backupNames, expiredBackups } from '../database/backup/retention'
import { backupPlaces } from './backupPlaces'
import { runOrExplain } from './runOrExplain'

/** `npm run backup`: one backup, also beside the running server; the server calls it with `--if-changed`. */
await runOrExplain(async () => {
  const env = readEnv()
  const places = backupPlaces(env)
  if (process.argv.includes('--if-changed') && !(await isDue(places))) {
    process.stdout.write('Seit der letzten Sicherung hat sich nichts geändert.\n')
    return
  }
  const folder = await makeBackup(places)
  const { database, files } = await readManifest(folder)
  const rows = Object.values(database.tables).reduce((sum, count) => sum + count, 0)
  const expired = expiredBackups(await backupNames(places.backupDir), env.backup.keep, new Date())
  for (const name of expired)
    await rm(join(places.backupDir, name), { recursive: true, force: true })
  process.stdout.write(
    `Gesichert in ${folder}: ${Object.keys(database.tables).length} Tabellen mit ${rows} Zeilen, ${files.length} Dateien.${expired.length > 0 ? ` Gelöscht, weil älter als vorgesehen: ${expired.length}.` : ''}\n`,
  )
})
