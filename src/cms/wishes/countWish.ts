import type { Payload } from 'payload'

import type { Wish, WishBox } from '../../content/wishBox'
import { KIND_OF } from '../store/kinds'

/** Counts wishes for missing variants, one after the other, so that none of two at the same moment is lost. */
export class WishCounter implements WishBox {
  #work: Promise<unknown> = Promise.resolve()

  constructor(private readonly payload: Payload) {}

  /** Resolves once the wish is stored. */
  add(wish: Wish): Promise<void> {
    const work = this.#work.then(() => this.#count(wish))
    // A failed one must not stop the next; whoever wished is told.
    this.#work = work.catch(() => undefined)
    return work
  }

  async #count({ id, kind, title, variant }: Wish): Promise<void> {
    const collection = KIND_OF.collection(kind)
    const wishKey = `${collection}:${id}:${variant}`
    const lastOn = new Date().toISOString()
    const { docs } = await this.payload.find({
      collection: 'variant-wishes',
      depth: 0,
      limit: 1,
      // Visitors may neither read nor write wishes; this adds one to a number.
      overrideAccess: true,
      where: { wishKey: { equals: wishKey } },
    })
    const [known] = docs
    if (known === undefined) {
      const document = { relationTo: collection, value: id }
      await this.payload.create({
        collection: 'variant-wishes',
        data: { title, variant, count: 1, lastOn, document, wishKey },
        overrideAccess: true,
      })
    } else {
      await this.payload.update({
        collection: 'variant-wishes',
        id: known.id,
        data: { title, count: known.count + 1, lastOn },
        overrideAccess: true,
      })
    }
  }
}
