import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

import { SettingsError } from '../../config/env'

/** What a backup holds, so that it can be checked before anybody relies on it. */
export interface Manifest {
  format: 1
  /** ISO time. */
  madeAt: string
  database: BackedUpFile & { tables: Record<string, number>; migrations: string[] }
  /** Uploads, by their path in the folder of uploads. */
  files: BackedUpFile[]
}

export interface BackedUpFile {
  path: string
  bytes: number
  sha256: string
  /** When the original was last changed. */
  mtimeMs: number
}

export const DATABASE_NAME = 'kreis.sqlite'
export const MEDIA_NAME = 'media'
export const MANIFEST_NAME = 'inhalt.json'

/** Reads what a backup says of itself. @throws SettingsError where that cannot be read */
export async function readManifest(backup: string): Promise<Manifest> {
  try {
    return JSON.parse(await readFile(join(backup, MANIFEST_NAME), 'utf8')) as Manifest
  } catch {
    throw new SettingsError(
      `In ${backup} liegt keine vollständige Sicherung: Die Datei ${MANIFEST_NAME} fehlt oder ist beschädigt.`,
    )
  }
}

/** Reads every file of a backup and compares. @throws SettingsError that names what is damaged */
export async function verifyBackup(backup: string, manifest: Manifest): Promise<void> {
  const { database, files } = manifest
  const all = [
    { ...database, path: DATABASE_NAME },
    ...files.map((file) => ({ ...file, path: join(MEDIA_NAME, file.path) })),
  ]
  const damaged: string[] = []
  for (const { path, sha256 } of all) {
    const found = await hashOf(join(backup, path)).catch(() => undefined)
    if (found !== sha256) damaged.push(found === undefined ? `${path} (fehlt)` : path)
  }
  if (damaged.length === 0) return
  throw new SettingsError(
    `Die Sicherung in ${backup} ist beschädigt und wird nicht verwendet: ${damaged.slice(0, 5).join(', ')}. Nehmen Sie eine andere; „npm run restore“ zählt alle auf.`,
  )
}

export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** Paths of all files below a folder, relative to it. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

export async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => undefined))?.size ?? 0
}
