/** More names than this are an attack with made-up ones; the oldest are forgotten. */
const MAX_NAMES = 10_000

/** Counts what happens under a name within a time, in memory only; the names are forgotten with the time. */
export class Attempts {
  readonly #times = new Map<string, number[]>()

  constructor(
    private readonly limit: number,
    private readonly windowMs: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Counts one more; `false` where there are too many. */
  add(name: string): boolean {
    const key = name.trim().toLowerCase()
    const since = this.now() - this.windowMs
    const recent = (this.#times.get(key) ?? []).filter((time) => time > since)
    this.#times.delete(key)
    if (this.#times.size >= MAX_NAMES) {
      const [oldest] = this.#times.keys()
      if (oldest !== undefined) this.#times.delete(oldest)
    }
    const isAllowed = recent.length < this.limit
    this.#times.set(key, isAllowed ? [...recent, this.now()] : recent)
    return isAllowed
  }

  /** Starts anew, after a success. */
  forget(name: string): void {
    this.#times.delete(name.trim().toLowerCase())
  }
}
