import { KIND_OF, isContentCollection } from './kinds'
import type { Lookups } from './toDocuments'

/** `collection:id` of each record that a document was made of, beside its own. */
const madeOf = new WeakMap<object, ReadonlySet<string>>()

/** Makes a document and remembers what it looked up, also where it found nothing: that may be published later. */
export function noting<Made extends object>(
  lookups: Lookups,
  make: (lookups: Lookups) => Made,
): Made {
  const used = new Set<string>()
  const made = make(watched(lookups, used))
  madeOf.set(made, used)
  return made
}

/** Whether one of the changed records went into a document. */
export function dependsOn(made: object, changed: ReadonlySet<string>): boolean {
  const used = madeOf.get(made)
  // Nothing is known of it, so anything may have.
  if (used === undefined) return true
  for (const key of changed) if (used.has(key)) return true
  return false
}

function watched(lookups: Lookups, used: Set<string>): Lookups {
  return {
    ...lookups,
    topic: (id) => lookups.topic(noted(used, 'topics', id)),
    picture: (id) => lookups.picture(noted(used, 'media', id)),
    download: (id) => lookups.download(noted(used, 'documents', id)),
    projectSlug: (id) => lookups.projectSlug(noted(used, 'projects', id)),
    film: (id) => {
      const film = lookups.film(noted(used, 'films', id))
      if (film?.poster !== undefined) noted(used, 'media', film.poster.id)
      return film
    },
    contact: (id) => {
      const contact = lookups.contact(noted(used, 'contacts', id))
      for (const topic of contact?.topics ?? []) noted(used, 'topics', topic.id)
      return contact
    },
    documentPath: (collection, id) => {
      if (isContentCollection(collection)) noted(used, collection, id)
      return lookups.documentPath(collection, id)
    },
  }
}

function noted(used: Set<string>, collection: string, id: string): string {
  used.add(`${collection}:${id}`)
  return id
}

/** `collection:id` of a document of the site. */
export const keyOfDocument = ({
  id,
  kind,
}: {
  id: string
  kind: Parameters<typeof KIND_OF.collection>[0]
}) => `${KIND_OF.collection(kind)}:${id}`
