import { randomUUID } from 'node:crypto'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'

import { dropChanges, reportCommitted } from '../shared/commitSignals'
import type { GuardedClient } from './guardedClient'
import type { GuardedTransaction } from './guardedTransaction'

/** All that Payload asks of a database within a transaction. */
const OPERATIONS = [
  ...['count', 'countGlobalVersions', 'countVersions', 'create', 'createGlobal'],
  ...['createGlobalVersion', 'createVersion', 'deleteMany', 'deleteOne', 'deleteVersions', 'find'],
  ...['findDistinct', 'findGlobal', 'findGlobalVersions', 'findOne', 'findVersions', 'queryDrafts'],
  ...['updateGlobal', 'updateGlobalVersion', 'updateJobs', 'updateMany', 'updateOne'],
  ...['updateVersion', 'upsert'],
] as const

/** A request, as far as it says of which transaction it is part. */
type Asking = Partial<Pick<PayloadRequest, 'transactionID'>> | undefined
type Operation = (args: { req?: Asking }) => Promise<unknown>
type Session = SQLiteAdapter['sessions'][string]
type Options = Parameters<SQLiteAdapter['beginTransaction']>[0]

interface Late {
  options: Options
  /** From the first operation on. */
  begun?: Promise<GuardedTransaction | undefined>
}

/** An operation that is missing above would run outside its transaction. */
const NOT_BEGUN = {
  get db(): never {
    throw new Error('A transaction was used before it had begun (src/database/lateTransactions).')
  },
} as unknown as Session

/**
 * Transactions that begin with their first operation. Payload opens one before it calls any hook, and SQLite has one writer: what is
 * done before the database is asked (pictures made small, seconds) would keep everybody from saving, and would wait for its own turn
 * only to begin. Ends are as strict as before: a failed BEGIN or COMMIT is thrown, and changes are reported after the commit.
 */
export class LateTransactions {
  readonly #open = new Map<string, Late>()
  readonly #begin: SQLiteAdapter['beginTransaction']
  readonly #commit: SQLiteAdapter['commitTransaction']
  readonly #rollback: SQLiteAdapter['rollbackTransaction']

  constructor(
    private readonly adapter: SQLiteAdapter,
    private readonly client: GuardedClient,
  ) {
    this.#begin = adapter.beginTransaction.bind(adapter)
    this.#commit = adapter.commitTransaction.bind(adapter)
    this.#rollback = adapter.rollbackTransaction.bind(adapter)
  }

  /** Takes the place of the adapter's own. */
  install(): void {
    const { adapter } = this
    adapter.beginTransaction = (options) => Promise.resolve(this.#note(options))
    adapter.commitTransaction = async (incoming) => this.#end(String(await incoming))
    adapter.rollbackTransaction = async (incoming) => this.#giveUp(String(await incoming))
    const operations = adapter as unknown as Record<string, Operation>
    for (const name of OPERATIONS) {
      const own = operations[name]?.bind(adapter)
      if (own === undefined) throw new Error(`Payload's database has no "${name}" any more.`)
      operations[name] = async (args) => {
        await this.#beginFor(args.req)
        return own(args)
      }
    }
  }

  #note(options: Options): string {
    const id = randomUUID()
    this.#open.set(id, { options })
    this.adapter.sessions[id] = NOT_BEGUN
    return id
  }

  async #beginFor(req: Asking): Promise<void> {
    if (req?.transactionID === undefined) return
    const id = String(await req.transactionID)
    const late = this.#open.get(id)
    if (late !== undefined) await (late.begun ??= this.#takeTurn(id, late.options))
  }

  /** @throws why it could not begin: Payload itself passes on only the words of it */
  async #takeTurn(id: string, options: Options): Promise<GuardedTransaction | undefined> {
    const { sessions } = this.adapter
    const own = await this.#begin(options).catch((error: unknown) => {
      throw this.client.refusal ?? error
    })
    // The turn lasts until the end, so the last one opened is this one.
    const { opened } = this.client
    const session = sessions[String(own)]
    if (session !== undefined) sessions[id] = session
    Reflect.deleteProperty(sessions, String(own))
    return opened
  }

  async #end(id: string): Promise<void> {
    const late = this.#open.get(id)
    this.#open.delete(id)
    try {
      const transaction = await late?.begun
      if (late?.begun === undefined) this.#forget(id)
      else await this.#commit(id)
      if (transaction?.failure !== undefined) throw transaction.failure
    } catch (error) {
      this.#forget(id)
      dropChanges(id)
      throw error
    }
    reportCommitted(id)
  }

  #forget(id: string): void {
    Reflect.deleteProperty(this.adapter.sessions, id)
  }

  async #giveUp(id: string): Promise<void> {
    const late = this.#open.get(id)
    this.#open.delete(id)
    dropChanges(id)
    const hasBegun =
      late?.begun !== undefined &&
      (await late.begun.then(
        () => true,
        () => false,
      ))
    if (!hasBegun) {
      this.#forget(id)
      return
    }
    try {
      await this.#rollback(id)
    } catch (error) {
      // The transaction is over either way; drizzle rejects with what the caller already holds.
      if (error !== undefined) throw error
    }
  }
}
