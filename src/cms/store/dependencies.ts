import { isDeepStrictEqual } from 'node:util'

import { KIND_OF } from './kinds'
import type { PartLookups } from './toDocuments'

/**
 * Which documents were made of which records. Only ever added to: a document that does not need a record any more is made once more
 * than necessary. Records and documents are named `collection:id`.
 */
export class Dependents {
  readonly #byRecord = new Map<string, Set<string>>()

  note(record: string, document: string): void {
    const known = this.#byRecord.get(record)
    if (known === undefined) this.#byRecord.set(record, new Set([document]))
    else known.add(document)
  }

  of(record: string): Iterable<string> {
    return this.#byRecord.get(record) ?? []
  }
}

/**
 * Makes a document and notes what it looks up, also where it finds nothing: that may be published later. What parts are answered that
 * are made only when they are read is remembered: made again, they say what they said the first time.
 */
export function noting<Made>(
  lookups: PartLookups,
  document: string,
  dependents: Dependents,
  make: (lookups: PartLookups) => Made,
): Made {
  const noted = new NotingLookups(lookups, document, dependents)
  const made = make(noted)
  noted.beginToRemember()
  return made
}

/** Made again with the same result: the old one stays. */
export function keepMade<Made extends object>(old: Made | undefined, made: Made): Made {
  return old !== undefined && isDeepStrictEqual(old, made) ? old : made
}

class NotingLookups implements PartLookups {
  #remembers = false
  /** Thousands of texts have nothing to remember. */
  #answers: Map<string, unknown> | undefined

  constructor(
    private readonly lookups: PartLookups,
    private readonly document: string,
    private readonly dependents: Dependents,
  ) {}

  topic(id: string) {
    return this.#once('topics', id, () => this.lookups.topic(id))
  }
  picture(id: string) {
    return this.#once('media', id, () => this.lookups.picture(id))
  }
  download(id: string) {
    return this.#once('documents', id, () => this.lookups.download(id))
  }
  film(id: string) {
    const film = this.#once('films', id, () => this.lookups.film(id))
    if (film?.poster !== undefined) this.#note('media', film.poster.id)
    return film
  }
  contact(id: string) {
    const contact = this.#once('contacts', id, () => this.lookups.contact(id))
    for (const topic of contact?.topics ?? []) this.#note('topics', topic.id)
    return contact
  }
  projectSlug(id: string) {
    return this.#once('projects', id, () => this.lookups.projectSlug(id), 'slug')
  }
  documentPath(collection: string, id: string) {
    return this.#once(collection, id, () => this.lookups.documentPath(collection, id), 'path')
  }

  #note(collection: string, id: string): void {
    this.dependents.note(`${collection}:${id}`, this.document)
  }

  beginToRemember(): void {
    this.#remembers = true
  }

  #once<Answer>(collection: string, id: string, ask: () => Answer, what = 'it'): Answer {
    const question = `${what} ${collection}:${id}`
    if (this.#answers?.has(question) === true) return this.#answers.get(question) as Answer
    this.#note(collection, id)
    const answer = ask()
    if (this.#remembers) (this.#answers ??= new Map()).set(question, answer)
    return answer
  }
}

/** `collection:id` of a document of the site. */
export const keyOfDocument = ({
  id,
  kind,
}: {
  id: string
  kind: Parameters<typeof KIND_OF.collection>[0]
}) => `${KIND_OF.collection(kind)}:${id}`
