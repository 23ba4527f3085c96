import type { ContentDocument, ContentKind } from '../content/documents'
import type { ChoiceCounts, SearchFilter } from './siteSearch'

/** What filters ask of a document. */
export interface Traits {
  kind: ContentKind
  /** Slugs. */
  topics: readonly string[]
  /** Where it has one that is known. */
  year: string | undefined
  hasEasy: boolean
}

export function traitsOf(document: ContentDocument): Traits {
  return {
    kind: document.kind,
    topics: document.topics.map(({ slug }) => slug),
    year: yearOf(document),
    hasEasy: document.easy !== undefined,
  }
}

/** Counts how many documents would be found under each choice if a filter were changed to it. */
export class FilterCounts implements ChoiceCounts {
  easy = 0
  readonly #kinds = new Map<ContentKind, number>()
  readonly #topics = new Map<string, number>()
  readonly #filter: SearchFilter

  constructor(filter: SearchFilter) {
    this.#filter = filter
  }

  /** Adds documents that have the same traits. */
  add(traits: Traits, documents: number): void {
    if (documents === 0 || !isOfYear(traits, this.#filter)) return
    const kind = isOfKind(traits, this.#filter)
    const topic = isOfTopic(traits, this.#filter)
    const easy = isEasy(traits, this.#filter)
    if (topic && easy) addTo(this.#kinds, traits.kind, documents)
    if (kind && easy) for (const slug of traits.topics) addTo(this.#topics, slug, documents)
    if (kind && topic && traits.hasEasy) this.easy += documents
  }

  kind(kind: ContentKind): number {
    return this.#kinds.get(kind) ?? 0
  }

  topic(slug: string): number {
    return this.#topics.get(slug) ?? 0
  }
}

function addTo<Key>(counts: Map<Key, number>, key: Key, documents: number): void {
  counts.set(key, (counts.get(key) ?? 0) + documents)
}

export function fits(traits: Traits, filter: SearchFilter): boolean {
  return (
    isOfKind(traits, filter) &&
    isOfTopic(traits, filter) &&
    isOfYear(traits, filter) &&
    isEasy(traits, filter)
  )
}

const isOfKind = (traits: Traits, { kind }: SearchFilter) =>
  kind === undefined || traits.kind === kind
const isOfTopic = ({ topics }: Traits, { topic }: SearchFilter) =>
  topic === undefined || topics.includes(topic)
const isOfYear = (traits: Traits, { year }: SearchFilter) =>
  year === undefined || traits.year === year
const isEasy = ({ hasEasy }: Traits, { easy }: SearchFilter) => easy !== true || hasEasy

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
