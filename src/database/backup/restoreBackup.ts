import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { lockData } from '../dataLock'
import { expectSpace } from './diskSpace'
import { DATABASE_NAME, MEDIA_NAME, readManifest, verifyBackup } from './manifest'
import type { Manifest } from './manifest'
import { freeFolder } from './retention'

interface Places {
  databaseFile: string
  mediaDir: string
  /** Files that speak of the old state and must not stay beside the new one. */
  leftovers: readonly string[]
}

export interface Restored {
  manifest: Manifest
  /** Where the data went that stood there before. */
  movedTo?: string
}

/**
 * Puts a backup in the place of the data. First everything is checked and copied beside; what stood there before is moved away,
 * never deleted. @throws SettingsError where a server runs on the data, the backup is damaged, or there is too little space
 */
export async function restoreBackup(
  backup: string,
  places: Places,
  now = new Date(),
): Promise<Restored> {
  const { databaseFile, leftovers, mediaDir } = places
  const dataDir = dirname(databaseFile)
  await mkdir(dataDir, { recursive: true })
  const lock = lockData(dataDir, 'Wiederherstellung')
  try {
    const manifest = await readManifest(backup)
    await verifyBackup(backup, manifest)
    const bytes = [manifest.database, ...manifest.files].reduce((sum, file) => sum + file.bytes, 0)
    await expectSpace(dataDir, bytes)
    const fresh = {
      database: `${databaseFile}.wiederhergestellt`,
      media: `${mediaDir}.wiederhergestellt`,
    }
    await copyBackup(backup, manifest, fresh)
    const movedTo = await moveAway(
      [databaseFile, `${databaseFile}-wal`, `${databaseFile}-shm`, mediaDir, ...leftovers],
      await freeFolder(dataDir, 'vor-wiederherstellung-', now),
    )
    await rename(fresh.media, mediaDir)
    // The database comes last: with it the data are whole.
    await rename(fresh.database, databaseFile)
    return { manifest, ...(movedTo !== undefined && { movedTo }) }
  } finally {
    lock.release()
  }
}

async function copyBackup(
  backup: string,
  { files }: Manifest,
  fresh: { database: string; media: string },
): Promise<void> {
  await rm(fresh.media, { recursive: true, force: true })
  await mkdir(fresh.media, { recursive: true })
  for (const { path } of files) {
    await mkdir(dirname(join(fresh.media, path)), { recursive: true })
    await copyFile(join(backup, MEDIA_NAME, path), join(fresh.media, path))
  }
  await copyFile(join(backup, DATABASE_NAME), fresh.database)
}

async function moveAway(paths: string[], folder: string): Promise<string | undefined> {
  const present = paths.filter((path) => existsSync(path))
  if (present.length === 0) return undefined
  await mkdir(folder)
  for (const path of present) await rename(path, join(folder, basename(path)))
  return folder
}
