import { mkdir, readdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'

import type { Payload } from 'payload'

import { keepUploadReport } from '../../shared/uploadReport'
import type { UploadReport } from '../../shared/uploadReport'
import { UPLOADS, fileNamesOf, folderOf } from './uploadCollections'
import type { UploadCollection } from './uploadCollections'

/** Younger files may belong to an upload that is not stored yet. */
const SETTLED_MS = 3_600_000
/** So many files without a record mean that it is the wrong database rather than rubbish. */
const SUSPICIOUS = 20

/**
 * Compares records and files of all uploads, both ways. Files that no record knows go into quarantine, from where they can be
 * taken back; records whose file is missing are reported. Nothing is deleted.
 */
export async function reconcileUploads(
  payload: Payload,
  quarantine: string,
  now = Date.now(),
): Promise<UploadReport> {
  const report: UploadReport = { at: new Date(now).toISOString(), missing: [], moved: 0, kept: 0 }
  for (const collection of UPLOADS) {
    const folder = folderOf(payload, collection)
    // Files first: what is uploaded in between is then known to the records.
    const files = await settledFiles(folder, now)
    const known = await knownFiles(payload, collection)
    const present = new Set(await readdir(folder).catch(() => []))
    report.missing.push(
      ...known.records
        .filter(({ filename }) => !present.has(filename))
        .map(({ id, filename }) => ({ collection, id, filename })),
    )
    const orphans = files.filter((file) => !known.names.has(file))
    if (orphans.length > SUSPICIOUS && orphans.length * 2 > files.length)
      report.kept += orphans.length
    else report.moved += await putAside(orphans, folder, join(quarantine, collection))
  }
  keepUploadReport(report)
  return report
}

async function knownFiles(payload: Payload, collection: UploadCollection) {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    // Also what is in the trash: it can be taken back.
    trash: true,
    overrideAccess: true,
    pagination: false,
  })
  const records = docs.flatMap((doc) =>
    fileNamesOf(doc).map((filename) => ({ id: doc.id, filename })),
  )
  return { names: new Set(records.map(({ filename }) => filename)), records }
}

async function settledFiles(folder: string, now: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const settled: string[] = []
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const found = await stat(join(folder, entry.name)).catch(() => undefined)
    if (found !== undefined && now - found.mtimeMs > SETTLED_MS) settled.push(entry.name)
  }
  return settled
}

async function putAside(files: string[], from: string, to: string): Promise<number> {
  if (files.length > 0) await mkdir(to, { recursive: true })
  for (const file of files) await rename(join(from, file), join(to, `${Date.now()}-${file}`))
  return files.length
}
