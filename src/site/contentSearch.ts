import type { ContentSource } from '../content/contentSource'
import type { ContentDocument } from '../content/documents'
import type { EasyText } from '../content/easyText'
import { SearchIndex } from '../search/searchIndex'
import type { SearchDocument } from '../search/searchIndex'
import { textOfBlocks, textOfEasyText } from './documentText'
import type { Variant } from './page'
import type { SearchAnswer, SearchFilter, SiteSearch } from './siteSearch'

interface Source {
  document: ContentDocument
  easy?: EasyText
}

/** Search over the published content; the index follows the content's revision. `prepare` begins to read it. */
export function createSiteSearch(content: ContentSource): SiteSearch & { prepare(): void } {
  const variants: Record<Variant, VariantIndex> = {
    standard: new VariantIndex(content, standardSources, standardDocument),
    easy: new VariantIndex(content, easySources, easyDocument),
  }
  return {
    prepare: () => {
      variants.standard.prepare()
      variants.easy.prepare()
    },
    find: (query, filter, variant) => variants[variant].find(query, filter),
    count: (query, filter, variant) => variants[variant].count(query, filter),
    nearest: (text, variant, limit) => variants[variant].nearest(text, limit),
  }
}

/** Reading a few texts takes no time that anybody notices; many are read bit by bit. */
const FEW = 300
/** So long others wait at most while texts are read. */
const TURN_MS = 10

class VariantIndex {
  readonly #index = new SearchIndex()
  #sources = new Map<string, Source>()
  #revision: number | undefined
  /** Sources that the index has not read yet. */
  readonly #unread = new Map<string, Source>()
  #isReading = false
  /** More is unread than one query should wait for. */
  #isLong = false

  constructor(
    readonly content: ContentSource,
    readonly read: (content: ContentSource) => Source[],
    readonly describe: (id: string, source: Source) => SearchDocument,
  ) {}

  find(query: string, filter: SearchFilter): SearchAnswer {
    this.#catchUp()
    const { hits, suggestion } = this.#index.find(query, this.#fitting(filter))
    return {
      hits: hits.flatMap((hit) => {
        const document = this.#sources.get(hit.id)?.document
        if (document === undefined) return []
        const { kind, slug } = document
        return [
          {
            kind,
            slug,
            score: hit.score,
            get matched() {
              return hit.matched
            },
          },
        ]
      }),
      ...(suggestion !== undefined && { suggestion }),
      ...(this.#unread.size > 0 && { isPartial: true }),
    }
  }

  count(query: string, filter: SearchFilter): number {
    this.#catchUp()
    return this.#index.count(query, this.#fitting(filter))
  }

  #fitting(filter: SearchFilter): (id: string) => boolean {
    return (id) => {
      const source = this.#sources.get(id)
      return source !== undefined && fits(source.document, filter)
    }
  }

  nearest(text: string, limit: number): ReturnType<SiteSearch['nearest']> {
    this.#catchUp()
    return this.#index.nearest(text, limit).flatMap((id) => {
      const source = this.#sources.get(id)
      if (source === undefined) return []
      const { kind, slug, title } = source.document
      return [{ kind, slug, title: source.easy?.title ?? title }]
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
    if (this.#revision === this.content.revision) return
    const next = new Map<string, Source>()
    for (const source of this.read(this.content)) {
      const id = `${source.document.kind}:${source.document.slug}`
      next.set(id, source)
      if (!isSame(this.#sources.get(id), source)) this.#unread.set(id, source)
    }
    for (const id of this.#sources.keys()) {
      if (next.has(id)) continue
      this.#index.remove(id)
      this.#unread.delete(id)
    }
    this.#sources = next
    this.#revision = this.content.revision
    this.#isLong ||= this.#unread.size > FEW
  }

  /** Reads on in the background, one turn after the other. */
  #readOn(): void {
    if (this.#isReading) return
    this.#isReading = true
    const turn = () => {
      this.#readUntil(performance.now() + TURN_MS)
      this.#isReading = this.#unread.size > 0
      if (this.#isReading) setImmediate(turn)
    }
    setImmediate(turn)
  }

  #readUntil(end: number): void {
    for (const [id, source] of this.#unread) {
      this.#unread.delete(id)
      this.#index.replace(this.describe(id, source))
      if (performance.now() >= end) break
    }
    if (this.#unread.size === 0) this.#isLong = false
  }
}

function isSame(known: Source | undefined, next: Source): boolean {
  return known?.document === next.document && known.easy === next.easy
}

function standardSources(content: ContentSource): Source[] {
  const documents = [
    ...content.news(),
    ...content.projects(),
    ...content.municipalities(),
    ...content.pages(),
  ]
  return documents.map((document) => ({ document }))
}

function easySources(content: ContentSource): Source[] {
  return content.easyTexts().map(({ text, source }) => ({ document: source, easy: text }))
}

function standardDocument(id: string, { document }: Source): SearchDocument {
  const { title, teaser } = document
  return {
    id,
    title,
    teaser,
    text: textOfBlocks(document.body),
    topics: topicNames(document, 'name'),
  }
}

function easyDocument(id: string, { document, easy }: Source): SearchDocument {
  return {
    id,
    title: easy?.title ?? document.title,
    teaser: easy?.teaser ?? '',
    text: easy === undefined ? '' : textOfEasyText(easy),
    topics: topicNames(document, 'easyName'),
  }
}

function topicNames(document: ContentDocument, name: 'name' | 'easyName'): string {
  return document.topics.map((topic) => topic[name]).join(' ')
}

function fits(document: ContentDocument, filter: SearchFilter): boolean {
  return (
    (filter.kind === undefined || document.kind === filter.kind) &&
    (filter.topic === undefined || document.topics.some((topic) => topic.slug === filter.topic)) &&
    (filter.year === undefined || yearOf(document) === filter.year) &&
    (filter.easy !== true || document.easy !== undefined)
  )
}

/** Year of a document where it has one that is known. */
function yearOf(document: ContentDocument): string | undefined {
  const date =
    document.kind === 'news'
      ? document.date
      : document.kind === 'project'
        ? document.startsOn
        : undefined
  return date === undefined || date.precision === 'unknown' ? undefined : date.iso.slice(0, 4)
}
