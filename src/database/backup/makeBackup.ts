import { copyFile, link, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { SettingsError } from '../../config/env'
import { copyDatabase, openClient } from '../copyDatabase'
import { lockData } from '../dataLock'
import { appliedMigrations, integrityProblems, rowCounts } from '../inspect'
import { expectSpace } from './diskSpace'
import {
  DATABASE_NAME,
  MANIFEST_NAME,
  MEDIA_NAME,
  filesBelow,
  hashOf,
  readManifest,
  sizeOf,
} from './manifest'
import type { BackedUpFile, Manifest } from './manifest'
import { backupNames, freeFolder } from './retention'

export interface BackupPlaces {
  /** File of the database; it may be in use. */
  databaseFile: string
  mediaDir: string
  /** Folder with one folder for each backup. */
  backupDir: string
}

const UNFINISHED = '.unfertig'

/**
 * Makes one whole backup beside the running server: the database as it is at one moment, then the uploads. Files that have not
 * changed since the last backup are taken over from it as a second name, so they need no more space. Answers its folder.
 * @throws SettingsError with one sentence
 */
export async function makeBackup(places: BackupPlaces, now = new Date()): Promise<string> {
  await mkdir(places.backupDir, { recursive: true })
  // The one by hand and the scheduled one would clear away each other's unfinished folder.
  const lock = lockData(places.backupDir, 'Sicherung')
  try {
    return await writeBackup(places, now)
  } finally {
    lock.release()
  }
}

async function writeBackup(places: BackupPlaces, now: Date): Promise<string> {
  const { backupDir, databaseFile, mediaDir } = places
  await clearUnfinished(backupDir)
  const last = await lastBackup(backupDir)
  const changed = await changedFiles(mediaDir, last)
  const needed =
    (await sizeOf(databaseFile)) + (await sizeOf(`${databaseFile}-wal`)) + changed.bytes
  await expectSpace(backupDir, needed)
  const folder = await freeFolder(backupDir, '', now)
  const unfinished = folder + UNFINISHED
  await mkdir(join(unfinished, MEDIA_NAME), { recursive: true })
  await copyDatabase(databaseFile, join(unfinished, DATABASE_NAME))
  const manifest: Manifest = {
    format: 1,
    madeAt: now.toISOString(),
    database: await describeDatabase(join(unfinished, DATABASE_NAME)),
    files: await takeFiles({ ...places, unfinished, last }),
  }
  await writeFile(join(unfinished, MANIFEST_NAME), JSON.stringify(manifest, null, 1))
  await flush(join(unfinished, MANIFEST_NAME))
  await rename(unfinished, folder)
  await flush(backupDir)
  return folder
}

/** Whether anything was saved or uploaded since the last backup. */
export async function isDue(places: BackupPlaces): Promise<boolean> {
  const last = await lastBackup(places.backupDir)
  if (last === undefined) return true
  const madeAt = Date.parse(last.manifest.madeAt)
  for (const file of [places.databaseFile, `${places.databaseFile}-wal`]) {
    if (((await stat(file).catch(() => undefined))?.mtimeMs ?? 0) > madeAt) return true
  }
  const { paths } = await changedFiles(places.mediaDir, last)
  return paths > 0
}

interface Last {
  folder: string
  manifest: Manifest
  files: Map<string, BackedUpFile>
}

async function lastBackup(backupDir: string): Promise<Last | undefined> {
  const name = (await backupNames(backupDir)).at(-1)
  if (name === undefined) return undefined
  const folder = join(backupDir, name)
  const manifest = await readManifest(folder).catch(() => undefined)
  return (
    manifest && {
      folder,
      manifest,
      files: new Map(manifest.files.map((file) => [file.path, file])),
    }
  )
}

/** What a killed backup left behind. */
async function clearUnfinished(backupDir: string): Promise<void> {
  for (const name of await readdir(backupDir)) {
    if (name.endsWith(UNFINISHED)) await rm(join(backupDir, name), { recursive: true, force: true })
  }
}

async function changedFiles(mediaDir: string, last: Last | undefined) {
  let [bytes, paths] = [0, 0]
  for (const path of await filesBelow(mediaDir)) {
    const found = await stat(join(mediaDir, path)).catch(() => undefined)
    if (found === undefined || isSame(last?.files.get(path), found)) continue
    bytes += found.size
    paths += 1
  }
  return { bytes, paths }
}

interface Taking extends BackupPlaces {
  unfinished: string
  last: Last | undefined
}

async function takeFiles({ last, mediaDir, unfinished }: Taking): Promise<BackedUpFile[]> {
  const taken: BackedUpFile[] = []
  for (const path of await filesBelow(mediaDir)) {
    const from = join(mediaDir, path)
    const to = join(unfinished, MEDIA_NAME, path)
    await mkdir(dirname(to), { recursive: true })
    const found = await stat(from).catch(() => undefined)
    // Deleted in the meantime.
    if (found === undefined) continue
    const known = last?.files.get(path)
    if (last !== undefined && known !== undefined && isSame(known, found)) {
      const before = join(last.folder, MEDIA_NAME, path)
      // Never a second name of the file in use: that one may still be written to.
      await link(before, to).catch(() => copyFile(from, to))
      taken.push(known)
    } else {
      await copyFile(from, to)
      taken.push({ path, bytes: found.size, mtimeMs: found.mtimeMs, sha256: await hashOf(to) })
    }
  }
  return taken
}

const isSame = (known: BackedUpFile | undefined, found: { size: number; mtimeMs: number }) =>
  known?.bytes === found.size && known.mtimeMs === found.mtimeMs

async function describeDatabase(file: string): Promise<Manifest['database']> {
  const client = openClient(file)
  try {
    const problems = await integrityProblems(client)
    if (problems.length > 0)
      throw new SettingsError(
        `Die Datenbank ist beschädigt: ${problems.join('; ')}. Die letzten Sicherungen bleiben, wie sie sind.`,
      )
    const tables = Object.fromEntries(await rowCounts(client))
    const migrations = await appliedMigrations(client)
    return {
      path: DATABASE_NAME,
      bytes: await sizeOf(file),
      mtimeMs: 0,
      sha256: await hashOf(file),
      tables,
      migrations,
    }
  } finally {
    client.close()
  }
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync()
  await handle.close()
}
