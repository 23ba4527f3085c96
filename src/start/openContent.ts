import { existsSync } from 'node:fs'

import type { Payload } from 'payload'
import type { Logger } from 'pino'

import { ContentStore } from '../cms/store/contentStore'
import type { Env } from '../config/env'
import { SettingsError } from '../config/env'
import { fileOf } from '../database/sqliteFile'
import { snapshotFile } from './backupPlaces'

const RETRY_MS = 5_000

interface Parts {
  env: Env
  connect(): Promise<Payload>
  /** Called once when the database cannot be opened: shows the last good state; `false` where there is none. */
  meanwhile(): Promise<boolean>
  log: Logger
}

/**
 * The CMS and its content. Where the database cannot be opened and there is a last good state, that is shown meanwhile, and the
 * database is tried again until it is there. Without one the error goes on to the operator.
 */
export async function openContent(
  parts: Parts,
): Promise<{ payload: Payload; content: ContentStore }> {
  const { env } = parts
  for (let attempt = 0; ; attempt += 1) {
    try {
      expectFile(env)
      const payload = await parts.connect()
      return { payload, content: await ContentStore.load(payload, { isDemo: env.isDemo }) }
    } catch (error) {
      // What the operator has to repair does not get better by waiting.
      if (error instanceof SettingsError) throw error
      if (attempt === 0) {
        if (!(await parts.meanwhile())) throw error
        parts.log.error(
          { err: error },
          'The database cannot be opened. The last good state is shown until it can.',
        )
      }
      await new Promise((done) => setTimeout(done, RETRY_MS))
    }
  }
}

/** An empty database in the place of a deleted one would show an empty site. */
function expectFile(env: Env): void {
  const { databaseUri } = env
  if (!databaseUri.startsWith('file:') || existsSync(fileOf(databaseUri))) return
  if (!existsSync(snapshotFile(env))) return
  throw new Error(
    `${fileOf(databaseUri)} is missing. Bring it back (npm run restore), or delete the snapshot beside it to begin with an empty database.`,
  )
}
