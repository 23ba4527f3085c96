import type { Payload } from 'payload'

import { Attempts } from '../logIn/attempts'
import { claim, giveBack } from './claims'
import { isShared } from './isShared'

/**
 * Counts what happens under a name within a time, over all processes on one database: a try takes one of as many places, each for the
 * whole time, and the unique index of `claims` lets no two have the same. One process alone counts in its memory.
 */
export class SharedAttempts {
  readonly #here: Attempts

  /** @param purpose tells this count from others in the database */
  constructor(
    private readonly purpose: string,
    private readonly limit: number,
    private readonly windowMs: number,
  ) {
    this.#here = new Attempts(limit, windowMs)
  }

  /** Counts one more; `false` where there are too many. */
  async add(payload: Payload, name: string): Promise<boolean> {
    if (!isShared(payload)) return this.#here.add(name)
    for (const place of this.#places(name))
      if (await claim(payload, place, this.windowMs)) return true
    return false
  }

  /** Starts anew, after a success. */
  async forget(payload: Payload, name: string): Promise<void> {
    if (isShared(payload)) await giveBack(payload, this.#places(name))
    else this.#here.forget(name)
  }

  #places(name: string): string[] {
    return Array.from({ length: this.limit }, (_, at) => `${this.purpose} ${name} ${at + 1}`)
  }
}
