import { isDeepStrictEqual } from 'node:util'

import type { ContentSource } from '../content/contentSource'

export type Ask<Answer = unknown> = (content: ContentSource) => Answer

/** One question to the content, which can be asked again. */
export interface Read {
  /** Whether it is answered as it was when the page was made. */
  holds(content: ContentSource): boolean
}

/**
 * What was read from the content while something was made of it. As long as all of it is answered the same,
 * the same would be made again.
 */
export class ContentReads {
  /** Of the content before the first read. */
  readonly revision: number
  readonly #source: ContentSource
  readonly #reads = new Map<string, Read>()
  #isOfRevision = false

  constructor(source: ContentSource) {
    this.#source = source
    this.revision = source.revision
  }

  /** Notes a read; the content does not change while a page is made, so the first of the same reads stands for all. */
  note(key: string, read: () => Read): void {
    if (!this.#isOfRevision && !this.#reads.has(key)) this.#reads.set(key, read())
  }

  /** Notes that something was used of which only the revision tells whether it is the same. */
  needRevision(): void {
    this.#isOfRevision = true
    this.#reads.clear()
  }

  /** Whether the present content answers all as it did then. */
  hold(): boolean {
    if (this.#isOfRevision) return false
    for (const read of this.#reads.values()) if (!read.holds(this.#source)) return false
    return true
  }
}

/** The very same object, or nothing again: the content keeps the objects that no change has touched. */
export class SameObject implements Read {
  readonly #mark: unknown

  constructor(
    private readonly ask: Ask,
    answer: unknown,
  ) {
    this.#mark = markOf(answer)
  }

  holds(content: ContentSource): boolean {
    return markOf(this.ask(content)) === this.#mark
  }
}

/** Something with the same fields, for answers that are made anew each time. */
export class SameFields implements Read {
  constructor(
    private readonly ask: Ask,
    private readonly answer: unknown,
  ) {}

  holds(content: ContentSource): boolean {
    return isDeepStrictEqual(this.ask(content), this.answer)
  }
}

const marks = new WeakMap<object, symbol>()

/** Stands for one object without keeping it: a page that nobody asks for must not hold on to last year's lists. */
function markOf(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) return answer
  const known = marks.get(answer)
  if (known !== undefined) return known
  const mark = Symbol('content')
  marks.set(answer, mark)
  return mark
}
