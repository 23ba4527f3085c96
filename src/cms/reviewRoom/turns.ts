/** Work on one thing is done one after the other; on different things side by side. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>()

  /** @param alone keeps other processes out while the work runs */
  constructor(
    private readonly alone: <T>(name: string, work: () => Promise<T>) => Promise<T> = (_, work) =>
      work(),
  ) {}

  take<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(name) ?? Promise.resolve()
    const mine = before.then(() => this.alone(name, work))
    // A failed turn must not stop the next; whoever took it is told.
    const settled = mine.catch(() => undefined)
    this.#last.set(name, settled)
    void settled.then(() => {
      if (this.#last.get(name) === settled) this.#last.delete(name)
    })
    return mine
  }
}
