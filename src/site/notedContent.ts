import { isDeepStrictEqual } from 'node:util'

import type { ContentSource } from '../content/contentSource'
import type { ContentKind } from '../content/documents'
import { ContentReads, SameFields, SameObject } from './contentReads'
import type { Ask, Read } from './contentReads'

/** Content that notes what is read from it. */
export interface Noted {
  content: ContentSource
  reads: ContentReads
}

/** Begins to note; whatever is read before the end of the page has to be read through this content. */
export function noteReads(source: ContentSource): Noted {
  const reads = new ContentReads(source)
  return { reads, content: new NotedContent(source, reads) }
}

/**
 * Chooses a small value from the content. Where reads are noted, only this value counts, and not the lists that it was
 * chosen from: a page with the titles of three articles stays as it is when the text of a fourth one changes.
 * `choose` must depend on nothing but the content and `args`, and pages must show nothing else of those lists.
 */
export function selected<Args extends readonly (string | number | undefined)[], Value>(
  content: ContentSource,
  choose: (content: ContentSource, ...args: Args) => Value,
  ...args: Args
): Value {
  return content instanceof NotedContent
    ? content.choose((source) => choose(source, ...args))
    : choose(content, ...args)
}

/** The same choice; it is made again only where something that it was made from has changed. */
class SameChoice<Value> implements Read {
  constructor(
    private readonly choose: Ask<Value>,
    private readonly value: Value,
    private reads: ContentReads,
  ) {}

  holds(source: ContentSource): boolean {
    if (this.reads.hold()) return true
    const { content, reads } = noteReads(source)
    if (!isDeepStrictEqual(this.choose(content), this.value)) return false
    this.reads = reads
    return true
  }
}

class NotedContent implements ContentSource {
  readonly #source: ContentSource
  readonly #reads: ContentReads
  #choices = 0

  constructor(source: ContentSource, reads: ContentReads) {
    this.#source = source
    this.#reads = reads
  }

  get revision(): number {
    this.#reads.needRevision()
    return this.#source.revision
  }

  choose<Value>(choose: Ask<Value>): Value {
    const { content, reads } = noteReads(this.#source)
    const value = choose(content)
    this.#choices += 1
    this.#reads.note(`choice ${this.#choices}`, () => new SameChoice(choose, value, reads))
    return value
  }

  site() {
    return this.#ask('site', (content) => content.site())
  }
  navigation() {
    return this.#ask('navigation', (content) => content.navigation())
  }
  home() {
    return this.#ask('home', (content) => content.home())
  }
  easyHome() {
    return this.#ask('easyHome', (content) => content.easyHome())
  }
  accessibilityStatement() {
    return this.#ask('statement', (content) => content.accessibilityStatement())
  }
  barrierCases() {
    return this.#ask('barrierCases', (content) => content.barrierCases())
  }
  countyFigures() {
    return this.#ask('countyFigures', (content) => content.countyFigures())
  }
  topics() {
    return this.#ask('topics', (content) => content.topics())
  }
  contacts() {
    return this.#ask('contacts', (content) => content.contacts())
  }
  news() {
    return this.#ask('news', (content) => content.news())
  }
  projects() {
    return this.#ask('projects', (content) => content.projects())
  }
  municipalities() {
    return this.#ask('municipalities', (content) => content.municipalities())
  }
  pages() {
    return this.#ask('pages', (content) => content.pages())
  }
  easyTexts() {
    return this.#ask('easyTexts', (content) => content.easyTexts())
  }
  glossary() {
    return this.#ask('glossary', (content) => content.glossary())
  }
  pictures() {
    return this.#ask('pictures', (content) => content.pictures())
  }
  newsBySlug(slug: string) {
    return this.#ask(`news ${slug}`, (content) => content.newsBySlug(slug))
  }
  projectBySlug(slug: string) {
    return this.#ask(`project ${slug}`, (content) => content.projectBySlug(slug))
  }
  municipalityBySlug(slug: string) {
    return this.#ask(`municipality ${slug}`, (content) => content.municipalityBySlug(slug))
  }
  pageBySlug(slug: string) {
    return this.#ask(`page ${slug}`, (content) => content.pageBySlug(slug))
  }
  easyText(kind: ContentKind, slug: string) {
    return this.#ask(`easyText ${kind} ${slug}`, (content) => content.easyText(kind, slug))
  }
  absence(kind: ContentKind, slug: string) {
    const ask: Ask<ReturnType<ContentSource['absence']>> = (content) => content.absence(kind, slug)
    const answer = ask(this.#source)
    this.#reads.note(`absence ${kind} ${slug}`, () => new SameFields(ask, answer))
    return answer
  }

  #ask<Answer>(key: string, ask: Ask<Answer>): Answer {
    const answer = ask(this.#source)
    this.#reads.note(key, () => new SameObject(ask, answer))
    return answer
  }
}
