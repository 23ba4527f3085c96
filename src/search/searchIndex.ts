import MiniSearch from 'minisearch'
import type { SearchOptions, SearchResult } from 'minisearch'

import { editDistance } from '../shared/editDistance'
import { fold, germanTerm, wordsOf } from './germanTerms'
import { Vocabulary } from './vocabulary'

/** What is searched of one document. */
export interface SearchDocument {
  id: string
  title: string
  teaser: string
  text: string
  /** Names of its topics. */
  topics: string
}

export interface IndexHit {
  id: string
  score: number
  /** Words that matched, in their own spelling. */
  matched: string[]
}

export interface IndexAnswer {
  hits: IndexHit[]
  /** Nearest spelling that finds something, when the asked one finds nothing. */
  suggestion?: string
}

const FIELDS = ['title', 'teaser', 'text', 'topics'] as const
const BOOST = { title: 4, topics: 2, teaser: 2, text: 1 }
const MAX_QUERY_LENGTH = 100
const MAX_QUERY_WORDS = 12
const MIN_PREFIX = 3
const MAX_MATCHED_WORDS = 20

/** Full-text search in German, in memory. */
export class SearchIndex {
  readonly #vocabulary = new Vocabulary()
  readonly #documents = new Map<string, SearchDocument>()
  /** What the last query found, before filters: one page of hits asks for the same words with many filters. */
  #last: { query: string; asked: Asked } | undefined
  readonly #index = new MiniSearch<SearchDocument>({
    fields: [...FIELDS],
    tokenize: wordsOf,
    processTerm: (word, field) => this.#vocabulary.termsOf(word, field === 'title'),
    searchOptions: { processTerm: (word) => germanTerm(word) ?? null, boost: BOOST },
  })

  /** Number of documents that can be found. */
  get size(): number {
    return this.#documents.size
  }

  addAll(documents: readonly SearchDocument[]): void {
    for (const document of documents) this.replace(document)
  }

  /** Puts in a document, or its new state. */
  replace(document: SearchDocument): void {
    this.remove(document.id)
    this.#last = undefined
    for (const field of FIELDS) this.#vocabulary.add(document[field], field === 'title')
    this.#documents.set(document.id, document)
    this.#index.add(document)
  }

  remove(id: string): void {
    const known = this.#documents.get(id)
    if (known === undefined) return
    this.#last = undefined
    // Before the vocabulary: MiniSearch takes the same terms out again that it put in.
    this.#index.remove(known)
    for (const field of FIELDS) this.#vocabulary.remove(known[field])
    this.#documents.delete(id)
  }

  /**
   * Documents for a query, best first. Whole words and beginnings come first; only where they find nothing,
   * similar spellings are tried, and the nearest one is suggested.
   */
  find(query: string, accepts: (id: string) => boolean = () => true): IndexAnswer {
    const asked = this.#ask(query)
    const exact = asked.exact(accepts)
    if (exact.length > 0) return { hits: this.#hitsOf(exact) }
    const similar = asked.similar(accepts)
    const suggestion = similar.length > 0 ? this.#suggest(asked.words) : undefined
    return { hits: this.#hitsOf(similar), ...(suggestion !== undefined && { suggestion }) }
  }

  /** How many documents `find` would give. */
  count(query: string, accepts: (id: string) => boolean): number {
    const asked = this.#ask(query)
    return asked.exact(accepts).length || asked.similar(accepts).length
  }

  #ask(query: string): Asked {
    if (this.#last?.query !== query)
      this.#last = { query, asked: new Asked(queryWords(query), this.#index) }
    return this.#last.asked
  }

  /** Documents whose titles are nearest to a text, best first: for mistyped addresses. */
  nearest(text: string, limit: number): string[] {
    const words = queryWords(text)
    if (words.length === 0) return []
    const options = { fields: ['title'], prefix: isPrefixable, fuzzy: allowedTypos }
    return this.#index
      .search(words.join(' '), options)
      .slice(0, limit)
      .map((result) => String(result.id))
  }

  #hitsOf(results: SearchResult[]): IndexHit[] {
    const vocabulary = this.#vocabulary
    return results.map((result) => ({
      id: String(result.id),
      score: result.score,
      // Looked up for the few hits that are shown, not for all.
      get matched() {
        return Object.keys(result.match)
          .flatMap((term) => vocabulary.wordsFor(term))
          .slice(0, MAX_MATCHED_WORDS)
      },
    }))
  }

  #suggest(words: string[]): string | undefined {
    const corrected = words.map((word) => this.#nearestWord(word) ?? word)
    const suggestion = corrected.join(' ')
    return suggestion === words.join(' ') ? undefined : suggestion
  }

  /** The known word that is nearest to a mistyped one; of equally near ones the most used. */
  #nearestWord(word: string): string | undefined {
    const results = this.#index.search(word, { fuzzy: allowedTypos })
    const terms = new Set(results.slice(0, 20).flatMap((result) => Object.keys(result.match)))
    const asked = fold(word)
    const candidates = [...terms]
      .flatMap((term) => this.#vocabulary.wordsFor(term))
      .map((known) => ({ known, distance: editDistance(asked, fold(known)) }))
    candidates.sort((a, b) => a.distance - b.distance)
    return candidates[0]?.known
  }
}

/** All that the words of a query find; each way of searching is tried only when it is needed. */
class Asked {
  readonly #found = new Map<string, SearchResult[]>()

  constructor(
    readonly words: string[],
    private readonly index: MiniSearch<SearchDocument>,
  ) {}

  /** Whole words and beginnings. */
  exact(accepts: (id: string) => boolean): SearchResult[] {
    return this.#search('exact', { prefix: isPrefixable }, accepts)
  }

  /** Similar spellings. */
  similar(accepts: (id: string) => boolean): SearchResult[] {
    return this.#search('similar', { fuzzy: allowedTypos }, accepts)
  }

  /** All words must match; only if that finds nothing, some of them. */
  #search(name: string, options: SearchOptions, accepts: (id: string) => boolean): SearchResult[] {
    const accepted = ({ id }: SearchResult) => accepts(String(id))
    const all = this.#results(`${name} AND`, { ...options, combineWith: 'AND' }).filter(accepted)
    if (all.length > 0 || this.words.length <= 1) return all
    return this.#results(`${name} OR`, { ...options, combineWith: 'OR' }).filter(accepted)
  }

  #results(key: string, options: SearchOptions): SearchResult[] {
    if (this.words.length === 0) return []
    const known = this.#found.get(key) ?? this.index.search(this.words.join(' '), options)
    this.#found.set(key, known)
    return known
  }
}

/** Words of a query that say something, each once; what goes beyond a human question is cut off. */
function queryWords(query: string): string[] {
  const wordByTerm = new Map<string, string>()
  for (const word of wordsOf(query.slice(0, MAX_QUERY_LENGTH))) {
    const term = germanTerm(word)
    if (term !== undefined && !wordByTerm.has(term)) wordByTerm.set(term, word)
  }
  return [...wordByTerm.values()].slice(0, MAX_QUERY_WORDS)
}

function isPrefixable(term: string): boolean {
  return term.length >= MIN_PREFIX
}

function allowedTypos(term: string): number {
  if (term.length <= 3) return 0
  return term.length <= 6 ? 1 : 2
}
