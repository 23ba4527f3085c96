/** Finds things by a key. */
export interface Finder<Value> {
  get(key: string): Value | undefined
}

/** What is to be taken out and put in; first out, then in. */
export interface Exchange<Value> {
  out: Iterable<readonly [key: string, value: Value]>
  entries: Iterable<readonly [key: string, value: Value]>
}

/** With more changes than this a map is made anew, which takes milliseconds with 10,000 things. */
const MOST_CHANGES = 200

/**
 * A map that never changes in place, and of which the next state costs what has changed and not what is there: the large map stays, and
 * changes lie above it.
 */
export class LayeredMap<Value> implements Finder<Value> {
  readonly #base: ReadonlyMap<string, Value>
  /** Newer than what lies below; `undefined` for what is gone. */
  readonly #changes: ReadonlyMap<string, Value | undefined>

  constructor(
    base: Iterable<readonly [string, Value]>,
    changes: ReadonlyMap<string, Value | undefined> = new Map(),
  ) {
    this.#base = base instanceof Map ? (base as ReadonlyMap<string, Value>) : new Map(base)
    this.#changes = changes
  }

  get(key: string): Value | undefined {
    return this.#changes.has(key) ? this.#changes.get(key) : this.#base.get(key)
  }

  /** The next state. A thing is taken out only where it is that very one: another one may have its place already. */
  exchanged({ entries, out }: Exchange<Value>): LayeredMap<Value> {
    const changes = new Map(this.#changes)
    const next = new LayeredMap(this.#base, changes)
    for (const [key, value] of out) if (next.get(key) === value) changes.set(key, undefined)
    for (const [key, value] of entries) changes.set(key, value)
    return changes.size > MOST_CHANGES ? next.#madeAnew() : next
  }

  #madeAnew(): LayeredMap<Value> {
    const base = new Map(this.#base)
    for (const [key, value] of this.#changes)
      if (value === undefined) base.delete(key)
      else base.set(key, value)
    return new LayeredMap(base)
  }
}
