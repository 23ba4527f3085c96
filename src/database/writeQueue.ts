/** Nobody got their turn to write in time; the caller should try again in a moment. */
export class WriteQueueTimeout extends Error {
  override name = 'WriteQueueTimeout'
  readonly status = 503
  readonly isPublic = true

  constructor(waitedMs: number) {
    super(
      `Gerade wird viel gespeichert. Nach ${Math.round(waitedMs / 1000)} Sekunden war noch kein Platz. Bitte speichern Sie noch einmal.`,
    )
  }
}

/** Gives the turn to the next writer; calling it twice does nothing. */
export type Release = () => void

/**
 * First in, first out: one writer at a time, because SQLite has one writer and the driver fails at once
 * instead of waiting (https://github.com/tursodatabase/libsql-client-ts/issues/288).
 */
export class WriteQueue {
  readonly #waiting: (() => void)[] = []
  #isBusy = false

  constructor(private readonly waitLimitMs: number) {}

  /** Resolves when it is the caller's turn. Rejects with `WriteQueueTimeout` after the wait limit. */
  async acquire(): Promise<Release> {
    if (this.#isBusy) await this.#wait()
    this.#isBusy = true
    let isReleased = false
    return () => {
      if (isReleased) return
      isReleased = true
      this.#isBusy = false
      this.#waiting.shift()?.()
    }
  }

  /** Runs one piece of work in its turn. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const release = await this.acquire()
    try {
      return await work()
    } finally {
      release()
    }
  }

  #wait(): Promise<void> {
    return new Promise((resolve, reject) => {
      const turn = () => {
        clearTimeout(timer)
        // Taken here and not by the waiter, so that nobody slips in between.
        this.#isBusy = true
        resolve()
      }
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(turn), 1)
        reject(new WriteQueueTimeout(this.waitLimitMs))
      }, this.waitLimitMs)
      this.#waiting.push(turn)
    })
  }
}
