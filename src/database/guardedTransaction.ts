import type { InArgs, InStatement, ResultSet, Transaction } from '@libsql/client'

import { DatabaseProblem, explain } from './databaseProblem'
import { giveWay } from './giveWay'

interface Options {
  /** After this time it is rolled back: a hook that hangs must not keep all others from saving. */
  limitMs: number
  /** Called once, when it is over in whichever way; a broken connection must not be used again. */
  ended(isBroken: boolean): void
}

/** One transaction that holds the turn to write until it ends; a failed COMMIT stays known. */
export class GuardedTransaction implements Transaction {
  /** Why nothing of it was stored, if so. */
  failure: Error | undefined
  readonly #timer: NodeJS.Timeout
  #isOver = false
  #isBroken = false

  constructor(
    private readonly inner: Transaction,
    private readonly options: Options,
  ) {
    this.#timer = setTimeout(() => void this.#giveUp(), options.limitMs)
    this.#timer.unref()
  }

  /** The driver ends the process when it is asked about a connection that was closed; so it is not asked after the end. */
  get closed(): boolean {
    return this.#isOver || this.inner.closed
  }

  async execute(statement: InStatement | string, args?: InArgs): Promise<ResultSet> {
    await giveWay()
    const full =
      typeof statement === 'string' && args !== undefined ? { sql: statement, args } : statement
    return this.#run(() => this.inner.execute(full))
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    await giveWay()
    return this.#run(() => this.inner.batch(statements))
  }

  executeMultiple(sql: string): Promise<void> {
    return this.#run(() => this.inner.executeMultiple(sql))
  }

  async commit(): Promise<void> {
    try {
      await this.#run(() => this.inner.commit())
      this.#end()
    } catch (error) {
      // The caller rolls back next, and that ends it.
      this.failure ??= asError(error)
      throw error
    }
  }

  async rollback(): Promise<void> {
    try {
      if (!this.closed) await this.inner.rollback()
    } catch (error) {
      throw this.#explained(error)
    } finally {
      this.#end()
    }
  }

  close(): void {
    if (!this.closed) this.inner.close()
    this.#end()
  }

  async #run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isOver) throw this.failure ?? new DatabaseProblem('tooLong')
    try {
      return await work()
    } catch (error) {
      throw this.#explained(error)
    }
  }

  #explained(error: unknown): unknown {
    const problem = explain(error)
    this.#isBroken ||= problem instanceof DatabaseProblem
    return problem
  }

  async #giveUp(): Promise<void> {
    this.failure = new DatabaseProblem('tooLong')
    await this.rollback().catch(() => undefined)
  }

  #end(): void {
    if (this.#isOver) return
    this.#isOver = true
    clearTimeout(this.#timer)
    this.options.ended(this.#isBroken)
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('COMMIT failed', { cause: error })
}
