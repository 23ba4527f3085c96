import { dirname } from 'node:path'

import type { Client } from '@libsql/client'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createLocalReq } from 'payload'

import { dropChanges, reportCommitted } from '../shared/commitSignals'
import { expectUnused } from './dataLock'
import { GuardedClient } from './guardedClient'
import type { GuardedTransaction } from './guardedTransaction'
import { indexParentFirst } from './indexParentFirst'
import { migrateOnCopy } from './migrateOnCopy'
import { migrations } from './migrations'
import { fileOf } from './sqliteFile'
import { SqliteConnections } from './sqliteConnections'
import { WriteQueue } from './writeQueue'

const WAIT_LIMIT_MS = 10_000
/** Pictures are made small inside their transaction; nothing takes longer. */
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
  guardTransactions(adapter, client)
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

/** A failed COMMIT is thrown, and changes are reported after it. */
function guardTransactions(adapter: SQLiteAdapter, client: GuardedClient): void {
  const open = new Map<string, GuardedTransaction>()

  const begin = adapter.beginTransaction.bind(adapter)
  adapter.beginTransaction = async (options) => {
    try {
      const id = await begin(options)
      // Its turn lasts until it ends, so the last one opened is this one.
      if (id !== null && client.opened) open.set(String(id), client.opened)
      return id
    } catch (error) {
      throw client.refusal ?? error
    }
  }

  const commit = adapter.commitTransaction.bind(adapter)
  adapter.commitTransaction = async (incoming) => {
    const id = String(await incoming)
    const transaction = open.get(id)
    open.delete(id)
    await commit(id)
    if (transaction?.failure === undefined) reportCommitted(id)
    else {
      dropChanges(id)
      throw transaction.failure
    }
  }

  const rollback = adapter.rollbackTransaction.bind(adapter)
  adapter.rollbackTransaction = async (incoming) => {
    const id = String(await incoming)
    open.delete(id)
    dropChanges(id)
    try {
      await rollback(id)
    } catch (error) {
      // The transaction is over either way; drizzle rejects with what the caller already holds.
      if (error !== undefined) throw error
    }
  }
}
