import type { ContentDocument } from '../../content/documents'

/** Documents of one kind, found in three ways. */
export interface Shelf<Document> {
  list: readonly Document[]
  byId: ReadonlyMap<string, Document>
  bySlug: ReadonlyMap<string, Document>
}

/** Documents in the order of their list. */
export function toShelf<D extends ContentDocument>(
  documents: D[],
  order: (a: D, b: D) => number,
): Shelf<D> {
  return {
    list: documents.sort(order),
    byId: new Map(documents.map((document) => [document.id, document])),
    bySlug: new Map(documents.map((document) => [document.slug, document])),
  }
}
