import type { ContentDocument } from '../content/documents'
import { FilterCounts, fits, traitsOf } from './searchFilter'
import type { Traits } from './searchFilter'
import type { ChoiceCounts, SearchFilter } from './siteSearch'

/**
 * Traits of numbered documents. Thousands of documents share some dozens of them: a filter is asked of those, and what a query finds is
 * counted by them, without a look at the documents.
 */
export class TraitsTable {
  readonly #known: Traits[] = []
  readonly #places = new Map<string, number>()
  /** By the number of the document: the place of its traits. */
  readonly #placeOf: number[] = []

  put(number: number, document: ContentDocument): void {
    const traits = traitsOf(document)
    const key = JSON.stringify(traits)
    const place = this.#places.get(key) ?? this.#known.length
    if (place === this.#known.length) {
      this.#known.push(traits)
      this.#places.set(key, place)
    }
    this.#placeOf[number] = place
  }

  /** Whether a filter accepts a document. */
  accepting(filter: SearchFilter): (number: number) => boolean {
    const accepted = this.#known.map((traits) => fits(traits, filter))
    return (number) => accepted[this.#placeOf[number] ?? -1] === true
  }

  /** Counts documents that `each` names under the choices of a filter. */
  count(filter: SearchFilter, each: (visit: (number: number) => void) => void): ChoiceCounts {
    const times = new Uint32Array(this.#known.length)
    each((number) => {
      const place = this.#placeOf[number]
      if (place !== undefined) times[place] = (times[place] ?? 0) + 1
    })
    const counts = new FilterCounts(filter)
    for (const [place, traits] of this.#known.entries()) counts.add(traits, times[place] ?? 0)
    return counts
  }
}
