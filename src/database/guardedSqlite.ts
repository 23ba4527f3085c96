import type { Client, Transaction, TransactionMode } from '@libsql/client'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { dropChanges, reportCommitted } from '../shared/commitSignals'
import { migrations } from './migrations'
import { WriteQueue } from './writeQueue'
import type { Release } from './writeQueue'

const WAIT_LIMIT_MS = 10_000

type AdapterFactory = ReturnType<typeof sqliteAdapter>
type Migrations = NonNullable<NonNullable<Parameters<SQLiteAdapter['migrate']>[0]>['migrations']>

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
    init: (args) => guard(factory.init(args)),
  }
}

function guard(adapter: SQLiteAdapter): SQLiteAdapter {
  const queue = new WriteQueue(WAIT_LIMIT_MS)
  const turns = new Map<string, Release>()
  const commits = { error: undefined as unknown }

  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (options) => {
    const isFirst = (adapter.client as Client | undefined) === undefined
    await connect?.(options)
    if (!isFirst) return
    guardClient(adapter.client, queue, commits)
    await adapter.migrate({ migrations: migrations as unknown as Migrations })
  }

  const begin = adapter.beginTransaction.bind(adapter)
  adapter.beginTransaction = async (options) => {
    const release = await queue.acquire()
    try {
      const id = await begin(options)
      if (id === null) release()
      else turns.set(String(id), release)
      return id
    } catch (error) {
      release()
      throw error instanceof Error ? error : new Error('COMMIT failed', { cause: error })
    }
  }

  const commit = adapter.commitTransaction.bind(adapter)
  adapter.commitTransaction = async (incoming) => {
    const id = String(await incoming)
    commits.error = undefined
    await commit(id)
    const { error } = commits
    turns.get(id)?.()
    const wasOpen = turns.delete(id)
    if (error === undefined) reportCommitted(id)
    else {
      dropChanges(id)
      if (wasOpen) throw asError(error)
    }
  }

  const rollback = adapter.rollbackTransaction.bind(adapter)
  adapter.rollbackTransaction = async (incoming) => {
    const id = String(await incoming)
    dropChanges(id)
    try {
      await rollback(id)
    } catch (error) {
      // The transaction is over either way; drizzle rejects with what the caller already holds.
      if (error !== undefined) throw error
    } finally {
      turns.get(id)?.()
      turns.delete(id)
    }
  }
  return adapter
}

/** Writes outside a transaction wait for their turn too; the error of a COMMIT is kept, drizzle swallows it. */
function guardClient(client: Client, queue: WriteQueue, commits: { error: unknown }): void {
  const execute = client.execute.bind(client) as (
    statement: unknown,
    args?: unknown,
  ) => Promise<never>
  client.execute = (statement: string | { sql: string }, args?: unknown) => {
    const sql = typeof statement === 'string' ? statement : statement.sql
    const run = () => execute(statement, args)
    return isRead(sql) ? run() : queue.run(run)
  }

  const batch = client.batch.bind(client)
  client.batch = (statements, mode) => queue.run(() => batch(statements, mode))

  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the overload without a mode is deprecated; both are replaced
  const transaction = client.transaction.bind(client) as (
    mode: TransactionMode,
  ) => Promise<Transaction>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the overload without a mode is deprecated; both are replaced
  client.transaction = async (mode?: TransactionMode) => {
    const opened = await transaction(mode ?? 'write')
    const commit = opened.commit.bind(opened)
    opened.commit = async () => {
      try {
        await commit()
      } catch (error) {
        commits.error = error
        throw error
      }
    }
    return opened
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('COMMIT failed', { cause: error })
}

function isRead(sql: string): boolean {
  return /^\s*(select|pragma|explain|with)\b/i.test(sql)
}
