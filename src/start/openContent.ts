import { existsSync } from 'node:fs'

import type { Payload } from 'payload'
import type { Logger } from 'pino'

import { ContentStore } from '../cms/store/contentStore'
import type { Saved } from '../cms/store/snapshot'
import type { Env } from '../config/env'
import { SettingsError } from '../config/env'
import { fileOf } from '../database/sqliteFile'

const RETRY_MS = 5_000

interface Parts {
  env: Env
  /** The last good state, if there is one. */
  saved: Saved | undefined
  connect(): Promise<Payload>
  /** Called once when the database cannot be opened: shows the last good state. */
  meanwhile(content: ContentStore): Promise<void>
  log: Logger
}

/**
 * The CMS and its content. Where the database cannot be opened and there is a last good state, that is shown meanwhile, and the
 * database is tried again until it is there. Without one the error goes on to the operator.
 */
export async function openContent(
  parts: Parts,
): Promise<{ payload: Payload; content: ContentStore }> {
  const { env, saved } = parts
  for (let attempt = 0; ; attempt += 1) {
    try {
      if (saved !== undefined) expectFile(env)
      const payload = await parts.connect()
      return { payload, content: await ContentStore.load(payload, { isDemo: env.isDemo }) }
    } catch (error) {
      // What the operator has to repair does not get better by waiting.
      if (saved === undefined || error instanceof SettingsError) throw error
      if (attempt === 0) {
        parts.log.error(
          { err: error },
          'The database cannot be opened. The last good state is shown until it can.',
        )
        await parts.meanwhile(ContentStore.restore(saved, { isDemo: env.isDemo }))
      }
      await new Promise((done) => setTimeout(done, RETRY_MS))
    }
  }
}

/** An empty database in the place of a deleted one would show an empty site. */
function expectFile({ databaseUri }: Env): void {
  if (!databaseUri.startsWith('file:') || existsSync(fileOf(databaseUri))) return
  throw new Error(
    `${fileOf(databaseUri)} is missing. Bring it back (npm run restore), or delete the snapshot beside it to begin with an empty database.`,
  )
}
