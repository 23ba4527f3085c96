import type { ContentView, Reuse } from './contentView'
import { keyOfDocument } from './dependencies'
import { ownerOf } from './ownerOf'
import type { Records } from './records'

/** Ids of what has to be made again, by collection. */
export type Stale = ReadonlyMap<string, ReadonlySet<string>>

/**
 * What changed records went into: their own documents, and whatever else was made of them. A document changes with its easy text,
 * whose title and label it shows; an easy text changes with its document, which it names.
 */
export function staleOf(records: Records, { changed, previous }: Reuse): Stale {
  const stale = new Map<string, Set<string>>()
  const add = (key: string) => {
    const at = key.indexOf(':')
    const [collection, id] = [key.slice(0, at), key.slice(at + 1)]
    const known = stale.get(collection)
    if (known === undefined) stale.set(collection, new Set([id]))
    else known.add(id)
  }
  for (const { scope, id } of changed) {
    add(`${scope}:${id}`)
    for (const document of previous.dependents.of(`${scope}:${id}`)) add(document)
    if (scope === 'easy-texts') for (const source of sourcesOf(id, records, previous)) add(source)
  }
  for (const [collection, ids] of [...stale]) {
    for (const id of ids) {
      const easyText = previous.easy.idOf(collection, id)
      if (easyText !== undefined) add(`easy-texts:${easyText}`)
    }
  }
  return stale
}

/** The documents of an easy text, now and before: it may be withdrawn, or may have been given to another one. */
function sourcesOf(id: string, records: Records, previous: ContentView): string[] {
  const record = records['easy-texts'].get(id)
  const now = record && ownerOf(record)
  const before = previous.easyById.get(id)?.source
  return [
    ...(now === undefined ? [] : [`${now.collection}:${now.id}`]),
    ...(before === undefined ? [] : [keyOfDocument(before)]),
  ]
}
