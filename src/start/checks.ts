import { constants } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'

import { SettingsError } from '../config/env'
import type { Env } from '../config/env'

const OLDEST_NODE: readonly [number, number] = [20, 18]

/** Refuses a Node that is too old. @throws SettingsError */
export function checkNode(version = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  throw new SettingsError(
    `Node ${version} ist zu alt. Gebraucht wird Node ${OLDEST_NODE.join('.')} oder neuer, am besten die aktuelle LTS-Version von https://nodejs.org.`,
  )
}

/** Makes sure that the folders of database and uploads are there and can be written. @throws SettingsError */
export async function checkFolders({ dataDir, mediaDir, databaseUri }: Env): Promise<void> {
  const needed = databaseUri.startsWith('file:') ? [dataDir, mediaDir] : [mediaDir]
  for (const folder of needed) {
    try {
      await mkdir(folder, { recursive: true })
      await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    } catch {
      throw new SettingsError(
        `Der Ordner ${folder} kann nicht gelesen und beschrieben werden. Geben Sie dem Konto, unter dem der Server läuft, Rechte daran oder nennen Sie mit DATA_DIR einen anderen.`,
      )
    }
  }
}

/** Refuses MongoDB without a replica set in production: it has no transactions then. @throws SettingsError */
export function checkDatabase({ allowsNoTransactions, databaseUri, isProduction }: Env): void {
  if (!isProduction || !databaseUri.startsWith('mongodb') || databaseUri.includes('replicaSet='))
    return
  if (allowsNoTransactions) return
  throw new SettingsError(
    'DATABASE_URI nennt kein replicaSet. Ohne Replikatsatz hat MongoDB keine Transaktionen, und halbe Texte könnten gespeichert werden. Ergänzen Sie ?replicaSet=… in der Adresse.',
  )
}

/** One sentence for an error of listening; everything else is passed on. */
export function listenProblem(error: unknown, { host, port }: Env): Error {
  const { code } = error as { code?: string }
  if (code === 'EADDRINUSE') {
    return new SettingsError(
      `Port ${port} ist schon belegt. Beenden Sie das andere Programm oder nennen Sie mit PORT einen anderen, zum Beispiel PORT=${port + 1}.`,
    )
  }
  if (code === 'EACCES')
    return new SettingsError(
      `Port ${port} darf dieses Konto nicht öffnen. Nehmen Sie einen ab 1024, zum Beispiel PORT=3000.`,
    )
  if (code === 'EADDRNOTAVAIL')
    return new SettingsError(
      `Die Adresse ${host} gehört nicht zu diesem Rechner. Setzen Sie HOST auf 127.0.0.1 oder 0.0.0.0.`,
    )
  return error instanceof Error ? error : new Error(String(error))
}
