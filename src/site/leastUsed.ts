interface Bounds {
  maxEntries: number
  /** Bytes of all values together. */
  maxBytes: number
}

/** Values by key in a bounded memory: when it is full, what was not asked for the longest time goes first. */
export class LeastUsed<Value> {
  readonly #entries = new Map<string, { value: Value; size: number }>()
  #bytes = 0

  constructor(private readonly bounds: Bounds) {}

  get size(): number {
    return this.#entries.size
  }

  /** The value, without counting this as use. */
  peek(key: string): Value | undefined {
    return this.#entries.get(key)?.value
  }

  /** Marks a value as just used. */
  touch(key: string): void {
    const entry = this.#entries.get(key)
    if (entry === undefined) return
    // A Map keeps the order of insertion: the least used entry stays at its front.
    this.#entries.delete(key)
    this.#entries.set(key, entry)
  }

  put(key: string, value: Value, size: number): void {
    this.forget(key)
    this.#entries.set(key, { value, size })
    this.#bytes += size
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.bounds.maxEntries && this.#bytes <= this.bounds.maxBytes)
        return
      this.forget(oldest)
    }
  }

  forget(key: string): void {
    const entry = this.#entries.get(key)
    if (entry === undefined) return
    this.#bytes -= entry.size
    this.#entries.delete(key)
  }
}
