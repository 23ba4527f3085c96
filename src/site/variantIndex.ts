import type { ContentSource } from '../content/contentSource'
import type { ContentDocument, ContentKind } from '../content/documents'
import { SearchIndex } from '../search/searchIndex'
import type { IndexHit } from '../search/searchIndex'
import type { Searched } from './searchedTexts'
import { TraitsTable } from './searchTraits'
import type { ChoiceCounts, SearchAnswer, SearchFilter, SearchHit, SiteSearch } from './siteSearch'
import type { Turns } from './turns'

class DocumentHit implements SearchHit {
  readonly kind: ContentKind
  readonly slug: string
  readonly score: number

  constructor(
    { kind, slug }: ContentDocument,
    private readonly hit: IndexHit<number>,
  ) {
    this.kind = kind
    this.slug = slug
    this.score = hit.score
  }

  get matched(): string[] {
    return this.hit.matched
  }
}

/** Reading a few texts takes no time that anybody notices; many are read bit by bit. */
const FEW = 300

/** What can be found in one language variant. */
export class VariantIndex<Key extends object> {
  readonly #index = new SearchIndex<number>()
  /** Numbers of the addresses that can be found, and what stands under each. */
  readonly #numbers = new Map<string, number>()
  readonly #keys: (Key | undefined)[] = []
  readonly #traits = new TraitsTable()
  readonly #ids = new Map<Key, number>()
  #revision: number | undefined
  /** What the index has not read yet. */
  readonly #unread = new Set<Key>()
  #isReading = false
  /** More is unread than one query should wait for. */
  #isLong = false
  readonly #content: ContentSource
  readonly #searched: Searched<Key>
  readonly #turns: Turns

  constructor(content: ContentSource, searched: Searched<Key>, turns: Turns) {
    this.#content = content
    this.#searched = searched
    this.#turns = turns
  }

  find(query: string, filter: SearchFilter): SearchAnswer {
    this.#catchUp()
    const { hits, suggestion } = this.#index.find(query, this.#fitting(filter))
    return {
      hits: {
        length: hits.length,
        slice: (from, to) => hits.slice(from, to).flatMap((hit) => this.#documentHit(hit)),
      },
      ...(suggestion !== undefined && { suggestion }),
      ...(this.#unread.size > 0 && { isPartial: true }),
    }
  }

  #documentHit(hit: IndexHit<number>): DocumentHit[] {
    const document = this.#documentAt(hit.id)
    return document === undefined ? [] : [new DocumentHit(document, hit)]
  }

  counts(query: string, filter: SearchFilter): ChoiceCounts {
    this.#catchUp()
    return this.#traits.count(filter, (visit) => this.#index.each(query, visit))
  }

  /** What a filter accepts; nothing to ask where it accepts all. */
  #fitting(filter: SearchFilter): ((id: number) => boolean) | undefined {
    if (Object.values(filter).every((value) => value === undefined)) return undefined
    return this.#traits.accepting(filter)
  }

  #documentAt(id: number): ContentDocument | undefined {
    const key = this.#keys[id]
    return key && this.#searched.documentOf(key)
  }

  nearest(text: string, limit: number): ReturnType<SiteSearch['nearest']> {
    this.#catchUp()
    return this.#index.nearest(text, limit).flatMap((id) => {
      const key = this.#keys[id]
      if (key === undefined) return []
      const { kind, slug } = this.#searched.documentOf(key)
      return [{ kind, slug, title: this.#searched.describe(id, key).title }]
    })
  }

  /** Begins to read in the background, so that no page waits for it. */
  prepare(): void {
    this.#follow()
    this.#readOn()
  }

  /** Takes over what changed; what a query may wait for is read at once, more is read on in the background. */
  #catchUp(): void {
    this.#follow()
    if (this.#unread.size === 0) return
    if (this.#isLong) this.#readOn()
    else this.#readUntil(Infinity)
  }

  /** Only what changed is indexed again: published documents are never changed in place. */
  #follow(): void {
    if (this.#revision === this.#content.revision) return
    this.#revision = this.#content.revision
    const now = new Set(this.#searched.all(this.#content))
    const isFirst = this.#ids.size === 0
    for (const key of now) {
      if (this.#ids.has(key)) continue
      // At first there is nothing in whose place something comes; thousands of addresses at once would hold others up.
      if (!isFirst) this.#enter(key)
      this.#unread.add(key)
    }
    for (const key of this.#unread) if (!now.has(key)) this.#unread.delete(key)
    for (const [key, id] of this.#ids) if (!now.has(key)) this.#drop(key, id)
    this.#isLong ||= this.#unread.size > FEW
  }

  #drop(key: Key, id: number): void {
    this.#ids.delete(key)
    // Another one may have its address.
    if (this.#keys[id] !== key) return
    this.#keys[id] = undefined
    this.#numbers.delete(this.#addressOf(key))
    this.#index.remove(id)
  }

  #enter(key: Key): number {
    const id = this.#numberOf(key)
    this.#keys[id] = key
    this.#ids.set(key, id)
    return id
  }

  /** What comes under the address of another takes its place. */
  #numberOf(key: Key): number {
    const address = this.#addressOf(key)
    const known = this.#numbers.get(address)
    if (known !== undefined) return known
    const number = this.#keys.length
    this.#keys.push(undefined)
    this.#numbers.set(address, number)
    return number
  }

  #addressOf(key: Key): string {
    const { kind, slug } = this.#searched.documentOf(key)
    return `${kind}:${slug}`
  }

  /** Reads on in the background, one turn after the other. */
  #readOn(): void {
    if (this.#isReading) return
    this.#isReading = true
    this.#turns.add((end) => {
      this.#readUntil(end)
      this.#isReading = this.#unread.size > 0
      return this.#isReading
    })
  }

  #readUntil(end: number): void {
    for (const key of this.#unread) {
      this.#unread.delete(key)
      const id = this.#ids.get(key) ?? this.#enter(key)
      this.#traits.put(id, this.#searched.documentOf(key))
      this.#index.replace(this.#searched.describe(id, key))
      if (performance.now() >= end) break
    }
    if (this.#unread.size === 0) this.#isLong = false
  }
}
