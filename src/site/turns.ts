/** So long others wait at most for a turn. */
const TURN_MS = 5

/** Works until this moment (`performance.now()`); `true` where something is left to do. */
export type Step = (end: number) => boolean

/** Long work, done a turn at a time: one in each round of the event loop, however many have something to do. */
export class Turns {
  readonly #waiting: Step[] = []
  #isGoing = false

  add(step: Step): void {
    this.#waiting.push(step)
    if (this.#isGoing) return
    this.#isGoing = true
    setImmediate(this.#next)
  }

  readonly #next = (): void => {
    const step = this.#waiting.shift()
    if (step?.(performance.now() + TURN_MS) === true) this.#waiting.push(step)
    this.#isGoing = this.#waiting.length > 0
    if (this.#isGoing) setImmediate(this.#next)
  }
}
