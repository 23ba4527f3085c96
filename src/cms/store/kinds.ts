import type { ContentKind } from '../../content/documents'

const COLLECTION_OF = {
  news: 'news',
  project: 'projects',
  page: 'pages',
  municipality: 'municipalities',
} as const

export type ContentCollection = (typeof COLLECTION_OF)[ContentKind]

const KIND_BY_COLLECTION: Record<ContentCollection, ContentKind> = {
  news: 'news',
  projects: 'project',
  pages: 'page',
  municipalities: 'municipality',
}

/** Names of content types in the CMS and on the site. */
export const KIND_OF = {
  collection: (kind: ContentKind): ContentCollection => COLLECTION_OF[kind],
  kind: (collection: ContentCollection): ContentKind => KIND_BY_COLLECTION[collection],
}

/** Whether a collection holds documents that have a page of their own. */
export function isContentCollection(collection: string): collection is ContentCollection {
  return collection in KIND_BY_COLLECTION
}
