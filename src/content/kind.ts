/** Kinds of documents that have a page of their own. */
export type ContentKind = 'news' | 'project' | 'page' | 'municipality'
