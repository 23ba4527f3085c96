import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { SettingsError, readEnv } from '../config/env'
import { restoreBackup } from '../database/backup/restoreBackup'
import { backupNames } from '../database/backup/retention'
import { backupPlaces, snapshotFile } from './backupPlaces'
import { runOrExplain } from './runOrExplain'

/** `npm run restore -- <backup>`: puts a backup in the place of the data; without a name it lists what there is. */
await runOrExplain(async () => {
  const env = readEnv()
  const places = backupPlaces(env)
  const folder = await chosen(places.backupDir, process.argv[2])
  const { manifest, movedTo } = await restoreBackup(folder, {
    ...places,
    leftovers: [snapshotFile(env)],
  })
  process.stdout.write(
    `Wiederhergestellt ist der Stand vom ${new Date(manifest.madeAt).toLocaleString('de-DE')}: ${manifest.files.length} Dateien und die Datenbank.\n`,
  )
  if (movedTo !== undefined)
    process.stdout.write(
      `Was vorher da war, liegt in ${movedTo}. Löschen Sie es, wenn alles stimmt.\n`,
    )
  process.stdout.write('Starten Sie jetzt den Server.\n')
})

async function chosen(backupDir: string, asked: string | undefined): Promise<string> {
  const names = await backupNames(backupDir)
  const newest = names.at(-1)
  if (asked === 'neueste' && newest !== undefined) return join(backupDir, newest)
  if (asked !== undefined && names.includes(asked)) return join(backupDir, asked)
  if (asked !== undefined && existsSync(asked)) return asked
  throw new SettingsError(
    newest === undefined
      ? `In ${backupDir} liegt keine Sicherung. Nennen Sie mit BACKUP_DIR einen anderen Ordner, oder geben Sie den Ordner der Sicherung an: npm run restore -- /pfad/2026-11-28T14-30-00Z`
      : `So geht es: npm run restore -- neueste\nOder mit einem dieser Namen:\n${names.slice(-40).join('\n')}`,
  )
}
