import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Payload } from 'payload'

export interface Cms {
  payload: Payload
  /** Folder of the database and of uploads, deleted by `stop`. */
  directory: string
  stop(): Promise<void>
}

/** The real CMS on a new SQLite file (or on `MONGODB_URI`), migrated, empty; in a folder of its own unless one is given. */
export async function startCms(
  directory = mkdtempSync(join(tmpdir(), 'kreis-inklusiv-')),
): Promise<Cms> {
  process.env.DATA_DIR = directory
  const mongo = process.env.MONGODB_URI
  // Each test file has a database of its own, as it has a file of its own with SQLite.
  if (mongo) process.env.DATABASE_URI = ownDatabase(mongo)
  process.env.DISABLE_PAYLOAD_HMR = 'true'
  // Set before the config is read, because it reads its settings once.
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../../payload.config')
  const payload = await getPayload({ config })
  payload.logger.level = 'silent'
  return {
    payload,
    directory,
    stop: async () => {
      await payload.destroy()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

function ownDatabase(server: string): string {
  const uri = new URL(server)
  uri.pathname = `/test-${randomBytes(6).toString('hex')}`
  return uri.href
}
