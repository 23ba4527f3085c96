import type { ContentKind } from '../content/documents'
import type { Ranked } from '../search/searchIndex'

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
  hits: Ranked<SearchHit>
  /** "Meinten Sie": a spelling that finds something, where the asked one finds nothing. */
  suggestion?: string
  /** Not all texts have been read yet, as after a start: hits may be missing. */
  isPartial?: boolean
}

/** Numbers beside the choices of a filter. */
export interface ChoiceCounts {
  kind(kind: ContentKind): number
  topic(slug: string): number
  easy: number
}

/** Search over everything that is published, in the language variant asked for. */
export interface SiteSearch {
  find(query: string, filter: SearchFilter, variant: 'standard' | 'easy'): SearchAnswer
  /** How many documents `find` would give if this filter were changed in one point. */
  counts(query: string, filter: SearchFilter, variant: 'standard' | 'easy'): ChoiceCounts
  /** Titles nearest to a mistyped address, best first. */
  nearest(
    text: string,
    variant: 'standard' | 'easy',
    limit: number,
  ): { kind: ContentKind; slug: string; title: string }[]
}
