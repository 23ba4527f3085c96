import { existsSync, readdirSync } from 'node:fs'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

import type { StoreNews } from '../../cms/store/delta'
import type { Env } from '../../config/env'
import { listenProblem } from '../checks'
import type { FromReaders, ReadersData, ToReaders } from './messages'

/** The readers' thread as the CMS's thread sees it. */
export class ReadersThread {
  readonly #worker: Worker
  readonly #env: Env
  /** Resolves when the first page can be read, if that needs no database; else at once. */
  readonly begun: Promise<unknown>

  constructor(dist: string, data: ReadersData) {
    this.#env = data.env
    const file = join(dist, 'readers.main.js')
    if (!existsSync(file)) throw new Error(`${file} is missing. Run "npm run build".`)
    const others = threadsNow()
    this.#worker = new Worker(file, { workerData: data })
    stepBack(others)
    // Without readers there is no reason to go on; whoever watches the process starts it again.
    this.#worker.on('error', (error) => {
      process.stderr.write(`The readers' thread has failed: ${error.stack ?? error.message}\n`)
      process.exit(1)
    })
    this.begun = data.isKeptCurrent ? this.#hear('begun') : Promise.resolve()
  }

  /** Hands content over; resolves when readers are answered with some. @throws SettingsError where the port cannot be had */
  async show(news: StoreNews): Promise<void> {
    const shown = this.#hear('shown', 'cannot-listen')
    this.#say({ kind: 'content', news })
    this.#judge(await shown)
  }

  /** Hands a change over. */
  tell(news: StoreNews): void {
    this.#say({ kind: 'content', news })
  }

  /** Shows the last good state; `false` where there is none. */
  async showKept(): Promise<boolean> {
    const heard = this.#hear('shown', 'cannot-listen', 'nothing-kept')
    this.#say({ kind: 'show-kept' })
    const answer = await heard
    this.#judge(answer)
    return answer.kind === 'shown'
  }

  /** From now on the CMS answers on this socket. */
  openCms(socketPath: string): void {
    this.#say({ kind: 'cms', socketPath })
  }

  /** Closes the port; resolves when the last reader has their answer. */
  async stop(): Promise<void> {
    const stopped = this.#hear('stopped')
    this.#say({ kind: 'stop' })
    await stopped
  }

  #say(message: ToReaders): void {
    this.#worker.postMessage(message)
  }

  #judge(answer: FromReaders): void {
    if (answer.kind !== 'cannot-listen') return
    throw listenProblem(Object.assign(new Error(answer.message), { code: answer.code }), this.#env)
  }

  #hear(...kinds: FromReaders['kind'][]): Promise<FromReaders> {
    return new Promise((done) => {
      const listen = (message: FromReaders) => {
        if (!kinds.includes(message.kind)) return
        this.#worker.off('message', listen)
        done(message)
      }
      this.#worker.on('message', listen)
    })
  }
}

/** Steps of `nice`: a third of what a reader's turn weighs. More would let other programs on the machine hold the CMS up. */
const STEPS_BACK = 5

/** Numbers of this process's threads. Linux alone keeps a priority for each (setpriority(2), "C library/kernel differences"). */
const threadsNow = (): number[] =>
  process.platform === 'linux' ? readdirSync('/proc/self/task').map(Number) : []

/**
 * On few cores the system shares the time among the threads: while the CMS starts or saves, a reader would wait for its turns and those
 * of V8's helpers, 20 ms each (measured: docs/decisions/0016). What these begin later stands back with them.
 */
function stepBack(threads: readonly number[]): void {
  for (const thread of threads) {
    try {
      setPriority(thread, STEPS_BACK)
    } catch {
      // It has ended, or the system lets nobody do so: readers then wait longer, and nothing else.
    }
  }
}
