import { dirname } from 'node:path'

import type { Client } from '@libsql/client'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createLocalReq } from 'payload'

import { expectUnused } from './dataLock'
import { GuardedClient } from './guardedClient'
import { indexParentFirst } from './indexParentFirst'
import { LateTransactions } from './lateTransactions'
import { migrateOnCopy } from './migrateOnCopy'
import { migrations } from './migrations'
import { fileOf } from './sqliteFile'
import { SqliteConnections } from './sqliteConnections'
import { WriteQueue } from './writeQueue'

const WAIT_LIMIT_MS = 10_000
/** A picture that is cut anew is made small inside its transaction; nothing takes longer. */
const TRANSACTION_LIMIT_MS = 60_000

type AdapterFactory = ReturnType<typeof sqliteAdapter>

/**
 * Payload's SQLite adapter with the guard around it (docs/decisions/0002-sqlite-write-guard.md):
 * one writer at a time, a failed COMMIT is an error to the caller, changes are reported after the commit.
 */
export function guardedSqlite(url: string): AdapterFactory {
  const factory = sqliteAdapter({
    client: { url },
    busyTimeout: 0,
    idType: 'uuid',
    migrationDir: 'src/database/migrations',
    push: false,
    transactionOptions: {},
    wal: { synchronous: 'FULL' },
  })
  return {
    ...factory,
    init: (args) => guard(factory.init(args), fileOf(url)),
  }
}

function guard(adapter: SQLiteAdapter, path: string): SQLiteAdapter {
  const client = new GuardedClient(new SqliteConnections(path), new WriteQueue(WAIT_LIMIT_MS), {
    waitMs: WAIT_LIMIT_MS,
    transactionMs: TRANSACTION_LIMIT_MS,
  })
  indexParentFirst(adapter)
  guardConnection(adapter, client, path)
  new LateTransactions(adapter, client).install()
  return adapter
}

/** Brings the file up to date before the adapter sees it, and hands the guarded client to the adapter. */
function guardConnection(adapter: SQLiteAdapter, client: GuardedClient, path: string): void {
  const connect = adapter.connect?.bind(adapter)
  const connectWith = async (own: Client) => {
    adapter.client = own
    await connect?.()
  }
  adapter.connect = async () => {
    const { payload } = adapter
    await migrateOnCopy({
      path,
      migrations: migrations,
      connect: async (copy) => {
        await connectWith(copy)
        const req = await createLocalReq({}, payload)
        return { db: adapter.drizzle, payload, req }
      },
      mayStart: () => expectUnused(dirname(path)),
      say: (step) => payload.logger.info({ msg: `Database: ${step}` }),
    })
    await client.executeMultiple('PRAGMA journal_mode = WAL')
    await connectWith(client)
  }
  const destroy = adapter.destroy?.bind(adapter)
  adapter.destroy = async () => {
    await destroy?.()
    await client.emptyWal()
    client.close()
  }
}
