import { existsSync } from 'node:fs'
import { copyFile, link, open, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'

import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import type { Client } from '@libsql/client'

import { SettingsError } from '../config/env'
import { copyDatabase, openClient } from './copyDatabase'
import { appliedMigrations, findLosses, hasTable, integrityProblems, rowCounts } from './inspect'

interface Migration {
  name: string
  up(args: MigrateUpArgs): Promise<void>
}

interface Parts {
  /** The database file; it is made when it is not there yet. */
  path: string
  migrations: readonly Migration[]
  /** Lets what migrations are handed work on this client. */
  connect(client: Client): Promise<MigrateUpArgs>
  /** Told of each step before it is taken. */
  say(step: string): void
  /** Asked before anything is written: throws where another process uses the database. */
  mayStart?(): void
}

/**
 * Runs what is due on a copy, compares, and puts the copy in the place of the file in one step. Inside a transaction a table that
 * is rebuilt loses the rows of its child tables silently (https://github.com/drizzle-team/drizzle-orm/issues/5782), so there is
 * none; what makes it all or nothing is the copy. The file as it was is kept beside it.
 */
export async function migrateOnCopy(parts: Parts): Promise<void> {
  const { path, migrations, say } = parts
  const done = existsSync(path) ? await appliedIn(path) : []
  refuseNewer(path, done, migrations)
  const due = migrations.filter(({ name }) => !done.includes(name))
  if (due.length === 0) return
  parts.mayStart?.()
  const copy = `${path}.neu`
  await removeFiles(copy)
  if (existsSync(path)) {
    say('copy')
    await copyDatabase(path, copy)
  } else await writeFile(copy, '')
  await migrateCopy(copy, due, parts)
  await putInPlace({ path, copy, kept: keptName(path, due.at(-1)?.name ?? ''), say })
}

/** An old program would read and write tables that it does not know as they are. */
function refuseNewer(path: string, done: readonly string[], known: readonly Migration[]): void {
  const unknown = done.filter((name) => known.every((migration) => migration.name !== name))
  const newest = unknown.sort().at(-1)
  if (newest === undefined) return
  const kept = keptName(path, newest)
  const before = existsSync(kept)
    ? `Der Stand von davor liegt daneben: ${basename(kept)}. Legen Sie ihn an die Stelle von ${basename(path)}, oder nehmen Sie eine Sicherung (npm run restore).`
    : 'Den Stand von davor holen Sie aus einer Sicherung (npm run restore).'
  throw new SettingsError(
    `${basename(path)} gehört zu einem neueren Programm: Es hat darin „${newest}“ getan, was dieses nicht kennt. Starten Sie das neuere Programm. ${before} Was seitdem geändert wurde, steht dort nicht.`,
  )
}

/** The file as it was before these migrations. */
const keptName = (path: string, newest: string) => `${path}.vor-${newest}`

async function migrateCopy(copy: string, due: Migration[], parts: Parts): Promise<void> {
  const client = openClient(copy)
  try {
    // The copy is thrown away after a crash, so nothing is lost by being quick.
    await client.executeMultiple('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF')
    const before = await rowCounts(client)
    const args = await parts.connect(client)
    const batch = await nextBatch(client)
    for (const migration of due) {
      parts.say(migration.name)
      await migration.up(args)
      await recordMigration(client, migration.name, batch)
    }
    parts.say('compare')
    const problems = [
      ...findLosses(before, await rowCounts(client), due),
      ...(await integrityProblems(client)),
    ]
    if (problems.length > 0)
      throw new SettingsError(`Die Datenbank bleibt, wie sie war: ${problems.join('; ')}.`)
  } finally {
    client.close()
  }
}

interface Swap {
  path: string
  copy: string
  kept: string
  say(step: string): void
}

/** At every moment there is one whole file under the name: the old one or the new one. */
async function putInPlace({ path, copy, kept, say }: Swap): Promise<void> {
  await flush(copy)
  if (existsSync(path)) {
    say('close')
    await emptyWal(path)
    say('keep')
    await rm(kept, { force: true })
    // Some file systems know no second name for a file.
    await link(path, kept).catch(() => copyFile(path, kept))
  }
  say('swap')
  await rename(copy, path)
  await flush(dirname(path))
  say('done')
}

/** What is still in the WAL belongs to the old file, and must not be laid over the new one. */
async function emptyWal(path: string): Promise<void> {
  const client = openClient(path)
  await client.executeMultiple('PRAGMA wal_checkpoint(TRUNCATE)')
  client.close()
  const wal = await stat(`${path}-wal`).catch(() => undefined)
  if (wal !== undefined && wal.size > 0)
    throw new SettingsError(
      `${basename(path)} wird noch von einem anderen Programm benutzt. Beenden Sie es und starten Sie noch einmal.`,
    )
  await rm(`${path}-wal`, { force: true })
  await rm(`${path}-shm`, { force: true })
}

async function appliedIn(path: string): Promise<string[]> {
  const client = openClient(path)
  try {
    return await appliedMigrations(client)
  } finally {
    client.close()
  }
}

async function nextBatch(client: Client): Promise<number> {
  if (!(await hasTable(client, 'payload_migrations'))) return 1
  const { rows } = await client.execute('SELECT max(batch) AS batch FROM payload_migrations')
  return Number(rows[0]?.batch ?? 0) + 1
}

async function recordMigration(client: Client, name: string, batch: number): Promise<void> {
  await client.execute({
    sql: 'INSERT INTO payload_migrations (id, name, batch) VALUES (?, ?, ?)',
    args: [crypto.randomUUID(), name, batch],
  })
}

async function removeFiles(path: string): Promise<void> {
  for (const end of ['', '-wal', '-shm', '-journal']) await rm(path + end, { force: true })
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync()
  await handle.close()
}
