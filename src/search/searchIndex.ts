import MiniSearch from 'minisearch'
import type { SearchResult } from 'minisearch'

import { editDistance } from '../shared/editDistance'
import { Asked, allowedTypos, isPrefixable, queryWords } from './asked'
import { fold, germanTerm, wordsOf } from './germanTerms'
import { Vocabulary } from './vocabulary'

/** Numbers are looked up faster, which counts with thousands of hits. */
type DocumentId = string | number

/** What is searched of one document. It is kept; texts may be put together when they are read, and must then be the same each time. */
export interface SearchDocument<Id extends DocumentId> {
  id: Id
  title: string
  teaser: string
  text: string
  /** Names of its topics. */
  topics: string
}

export interface IndexHit<Id extends DocumentId> {
  id: Id
  score: number
  /** Words that matched, in their own spelling. */
  matched: string[]
}

/** A long list, best first, of which a page is looked at: its things are made when they are taken out. */
export type Ranked<Thing> = Pick<readonly Thing[], 'length' | 'slice'>

export interface IndexAnswer<Id extends DocumentId> {
  hits: Ranked<IndexHit<Id>>
  /** Nearest spelling that finds something, when the asked one finds nothing. */
  suggestion?: string
}

const FIELDS = ['title', 'teaser', 'text', 'topics'] as const
const BOOST = { title: 4, topics: 2, teaser: 2, text: 1 }
const MAX_MATCHED_WORDS = 20

/** Full-text search in German, in memory. */
export class SearchIndex<Id extends DocumentId> {
  readonly #vocabulary = new Vocabulary()
  readonly #documents = new Map<Id, SearchDocument<Id>>()
  /** What the last query found, before filters: one page of hits asks for the same words with many filters. */
  #last: { query: string; asked: Asked } | undefined
  readonly #index = new MiniSearch<SearchDocument<Id>>({
    fields: [...FIELDS],
    tokenize: wordsOf,
    processTerm: (word, field) => this.#vocabulary.termsOf(word, field === 'title'),
    searchOptions: { processTerm: (word) => germanTerm(word) ?? null, boost: BOOST },
  })

  /** Number of documents that can be found. */
  get size(): number {
    return this.#documents.size
  }

  addAll(documents: readonly SearchDocument<Id>[]): void {
    for (const document of documents) this.replace(document)
  }

  /** Puts in a document, or its new state. */
  replace(document: SearchDocument<Id>): void {
    this.remove(document.id)
    this.#last = undefined
    const read = { ...document }
    for (const field of FIELDS) this.#vocabulary.add(read[field], field === 'title')
    this.#documents.set(document.id, document)
    this.#index.add(read)
  }

  remove(id: Id): void {
    const document = this.#documents.get(id)
    if (document === undefined) return
    this.#last = undefined
    const known = { ...document }
    // Before the vocabulary: MiniSearch takes the same terms out again that it put in.
    this.#index.remove(known)
    for (const field of FIELDS) this.#vocabulary.remove(known[field])
    this.#documents.delete(id)
  }

  /**
   * Documents for a query, best first. Whole words and beginnings come first; only where they find nothing,
   * similar spellings are tried, and the nearest one is suggested. A filter takes away from what is found.
   */
  find(query: string, accepts?: (id: Id) => boolean): IndexAnswer<Id> {
    const asked = this.#ask(query)
    const { isSimilar, results } = asked.found()
    const accepted = accepts ? results.filter(({ id }) => accepts(id as Id)) : results
    if (accepted.length === 0) return { hits: [] }
    const suggestion = isSimilar ? this.#suggest(asked.words, results) : undefined
    return { hits: this.#hitsOf(accepted), ...(suggestion !== undefined && { suggestion }) }
  }

  /** Names each document that `find` gives without a filter. */
  each(query: string, visit: (id: Id) => void): void {
    for (const { id } of this.#ask(query).found().results) visit(id as Id)
  }

  #ask(query: string): Asked {
    if (this.#last?.query !== query)
      this.#last = { query, asked: new Asked(queryWords(query), this.#index) }
    return this.#last.asked
  }

  /** Documents whose titles are nearest to a text, best first: for mistyped addresses. */
  nearest(text: string, limit: number): Id[] {
    const words = queryWords(text)
    if (words.length === 0) return []
    const options = { fields: ['title'], prefix: isPrefixable, fuzzy: allowedTypos }
    return this.#index
      .search(words.join(' '), options)
      .slice(0, limit)
      .map((result) => result.id as Id)
  }

  #hitsOf(results: readonly SearchResult[]): Ranked<IndexHit<Id>> {
    return {
      length: results.length,
      slice: (from, to) =>
        results.slice(from, to).map((result) => new Hit<Id>(result, this.#vocabulary)),
    }
  }

  /** `similar`: what was found for all words together. */
  #suggest(words: string[], similar: readonly SearchResult[]): string | undefined {
    const found = (word: string) =>
      words.length === 1 ? similar : this.#index.search(word, { fuzzy: allowedTypos })
    const corrected = words.map((word) => this.#nearestWord(word, found(word)) ?? word)
    const suggestion = corrected.join(' ')
    return suggestion === words.join(' ') ? undefined : suggestion
  }

  /** The known word that is nearest to a mistyped one; of equally near ones the most used. */
  #nearestWord(word: string, results: readonly SearchResult[]): string | undefined {
    const terms = new Set(results.slice(0, 20).flatMap((result) => Object.keys(result.match)))
    const asked = fold(word)
    const candidates = [...terms]
      .flatMap((term) => this.#vocabulary.wordsFor(term))
      .map((known) => ({ known, distance: editDistance(asked, fold(known)) }))
    candidates.sort((a, b) => a.distance - b.distance)
    return candidates[0]?.known
  }
}

/** Of thousands of hits a few are shown: what they matched is looked up for those. */
class Hit<Id extends DocumentId> implements IndexHit<Id> {
  readonly id: Id
  readonly score: number

  constructor(
    private readonly result: SearchResult,
    private readonly vocabulary: Vocabulary,
  ) {
    this.id = result.id as Id
    this.score = result.score
  }

  get matched(): string[] {
    return Object.keys(this.result.match)
      .flatMap((term) => this.vocabulary.wordsFor(term))
      .slice(0, MAX_MATCHED_WORDS)
  }
}
