import type { Client, InArgs, InStatement, ResultSet, Transaction } from '@libsql/client'

import { DatabaseProblem, explain } from './databaseProblem'
import { giveWay } from './giveWay'
import { GuardedTransaction } from './guardedTransaction'
import type { SqliteConnections } from './sqliteConnections'
import type { WriteQueue } from './writeQueue'

/** Pause before asking again for a lock that another process holds. */
const RETRY_MS = 50

interface Limits {
  /** How long a writer waits, for its turn and for other processes together. */
  waitMs: number
  /** How long a transaction may stay open before it is rolled back. */
  transactionMs: number
}

/**
 * What drizzle takes for the driver's client: reading goes straight through; writes and transactions come one at a time and wait
 * for other processes without stopping the event loop.
 */
export class GuardedClient implements Client {
  readonly protocol = 'file'
  closed = false
  /** The transaction that was opened last. */
  opened: GuardedTransaction | undefined
  /** Why the last transaction could not be opened; Payload passes on only the words of it. */
  refusal: unknown

  constructor(
    private readonly connections: SqliteConnections,
    private readonly queue: WriteQueue,
    private readonly limits: Limits,
  ) {}

  async execute(statement: InStatement | string, args?: InArgs): Promise<ResultSet> {
    const sql = typeof statement === 'string' ? statement : statement.sql
    const full = typeof statement === 'string' && args !== undefined ? { sql, args } : statement
    await giveWay()
    if (!isRead(sql)) return this.#write((client) => client.execute(full))
    try {
      return await this.connections.client('reader').execute(full)
    } catch (error) {
      throw this.#failed('reader', error)
    }
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#write((client) => client.batch(statements, 'write'))
  }

  async migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#write((client) => client.migrate(statements))
  }

  async executeMultiple(sql: string): Promise<void> {
    return this.#write((client) => client.executeMultiple(sql))
  }

  async transaction(): Promise<Transaction> {
    const deadline = Date.now() + this.limits.waitMs
    this.refusal = undefined
    try {
      const release = await this.queue.acquire()
      try {
        const begun = await this.#patiently(deadline, (client) => client.transaction('write'))
        this.opened = new GuardedTransaction(begun, {
          limitMs: this.limits.transactionMs,
          ended: (isBroken) => {
            if (isBroken) this.connections.drop('writer')
            release()
          },
        })
        return this.opened
      } catch (error) {
        release()
        throw error
      }
    } catch (error) {
      this.refusal = error
      throw error
    }
  }

  sync(): Promise<undefined> {
    return Promise.resolve(undefined)
  }

  /** Brings everything into the one file, as far as nobody else is reading. */
  async emptyWal(): Promise<void> {
    try {
      await this.executeMultiple('PRAGMA wal_checkpoint(TRUNCATE)')
    } catch {
      // What is in the WAL is safe there too.
    }
  }

  close(): void {
    this.closed = true
    this.opened?.close()
    this.connections.close()
  }

  async #write<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const deadline = Date.now() + this.limits.waitMs
    return this.queue.run(() => this.#patiently(deadline, work))
  }

  /** Tries again while another process holds the lock. */
  async #patiently<T>(deadline: number, work: (client: Client) => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await work(this.connections.client('writer'))
      } catch (error) {
        const problem = this.#failed('writer', error)
        const isLocked = problem instanceof DatabaseProblem && problem.kind === 'locked'
        if (!isLocked || Date.now() + RETRY_MS > deadline) throw problem
        await new Promise((done) => setTimeout(done, RETRY_MS))
      }
    }
  }

  /** After a failure of the database the connection is not trusted again (libsql-client-ts #352). */
  #failed(use: 'reader' | 'writer', error: unknown): unknown {
    const problem = explain(error)
    if (problem instanceof DatabaseProblem) this.connections.drop(use)
    return problem
  }
}

/** A pragma that sets something has to reach the connection that writes. */
function isRead(sql: string): boolean {
  if (/^\s*with\b/i.test(sql)) return !/\b(insert|update|delete|replace)\b/i.test(sql)
  return /^\s*(select|explain)\b/i.test(sql) || /^\s*pragma[^=]*$/i.test(sql)
}
