import { createHmac } from 'node:crypto'

import type { Payload } from 'payload'

import { Attempts } from '../logIn/attempts'
import { claim, giveBack } from './claims'
import { isShared } from './isShared'

/**
 * Counts what happens under a name within a time, over all processes on one database: a try takes one of as many places, each for the
 * whole time, and the unique index of `claims` lets no two have the same. One process alone counts in its memory.
 * Names may be mail addresses of anybody: the database gets what cannot be turned back into them (docs/security.md, H4).
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
    for (const place of this.#places(payload, name))
      if (await claim(payload, place, this.windowMs)) return true
    return false
  }

  /** Starts anew, after a success. */
  async forget(payload: Payload, name: string): Promise<void> {
    if (isShared(payload)) await giveBack(payload, this.#places(payload, name))
    else this.#here.forget(name)
  }

  #places({ secret }: Payload, name: string): string[] {
    const hidden = createHmac('sha256', secret).update(name.trim().toLowerCase()).digest('hex')
    return Array.from({ length: this.limit }, (_, at) => `${this.purpose} ${hidden} ${at + 1}`)
  }
}
