import type { ContentKind } from '../content/documents'

export interface SearchFilter {
  kind?: ContentKind
  topic?: string
  year?: string
  /** Only documents with an easy variant (`true`), searched in the easy text on the easy site. */
  easy?: boolean
}

export interface SearchHit {
  kind: ContentKind
  slug: string
  score: number
  /** Words of the document that matched, for marking them in the excerpt. */
  matched: string[]
}

export interface SearchAnswer {
  hits: SearchHit[]
  /** "Meinten Sie": a spelling that finds something, where the asked one finds nothing. */
  suggestion?: string
  /** Not all texts have been read yet, as after a start: hits may be missing. */
  isPartial?: boolean
}

/** Search over everything that is published, in the language variant asked for. */
export interface SiteSearch {
  find(query: string, filter: SearchFilter, variant: 'standard' | 'easy'): SearchAnswer
  /** How many documents `find` would give. */
  count(query: string, filter: SearchFilter, variant: 'standard' | 'easy'): number
  /** Titles nearest to a mistyped address, best first. */
  nearest(
    text: string,
    variant: 'standard' | 'easy',
    limit: number,
  ): { kind: ContentKind; slug: string; title: string }[]
}
