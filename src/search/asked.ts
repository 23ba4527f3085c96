import type MiniSearch from 'minisearch'
import type { SearchResult } from 'minisearch'

import { germanTerm, wordsOf } from './germanTerms'

const MAX_QUERY_LENGTH = 100
const MAX_QUERY_WORDS = 12
const MIN_PREFIX = 3
/** One word needs one of them, no word none. */
const COMBINATIONS = ['AND', 'OR'] as const

/** What a way of searching has found, best first. */
export interface Found {
  results: readonly SearchResult[]
  /** Only similar spellings were found. */
  isSimilar: boolean
}

/** All that the words of a query find. */
export class Asked {
  #found: Found | undefined

  constructor(
    readonly words: string[],
    private readonly index: Pick<MiniSearch, 'search'>,
  ) {}

  /** What the best way finds that finds anything; asked once, for one page of hits wants it with many filters. */
  found(): Found {
    return (this.#found ??= this.#ask())
  }

  /** Whole words and beginnings before similar spellings, all words before some of them. */
  #ask(): Found {
    const manners = [
      { isSimilar: false, options: { prefix: isPrefixable } },
      { isSimilar: true, options: { fuzzy: allowedTypos } },
    ]
    for (const { isSimilar, options } of manners) {
      for (const combineWith of COMBINATIONS.slice(0, this.words.length)) {
        const results = this.index.search(this.words.join(' '), { ...options, combineWith })
        if (results.length > 0) return { results, isSimilar }
      }
    }
    return { results: [], isSimilar: false }
  }
}

/** Words of a query that say something, each once; what goes beyond a human question is cut off. */
export function queryWords(query: string): string[] {
  const wordByTerm = new Map<string, string>()
  for (const word of wordsOf(query.slice(0, MAX_QUERY_LENGTH))) {
    const term = germanTerm(word)
    if (term !== undefined && !wordByTerm.has(term)) wordByTerm.set(term, word)
  }
  return [...wordByTerm.values()].slice(0, MAX_QUERY_WORDS)
}

export function isPrefixable(term: string): boolean {
  return term.length >= MIN_PREFIX
}

export function allowedTypos(term: string): number {
  if (term.length <= 3) return 0
  return term.length <= 6 ? 1 : 2
}
