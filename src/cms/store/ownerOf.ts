import { idOf } from '../richText/toBlocks'

/** A document, by where it is kept. */
export interface Target {
  collection: string
  id: string
}

/** The document that an easy text renders; nothing where the database has none any more, because it was deleted for good. */
export function ownerOf(record: { source?: unknown }): Target | undefined {
  const source = record.source as { relationTo?: string; value?: unknown } | null | undefined
  const id = idOf(source?.value)
  return source?.relationTo === undefined || id === ''
    ? undefined
    : { collection: source.relationTo, id }
}
