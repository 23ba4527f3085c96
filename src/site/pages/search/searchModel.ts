import type { ContentSource } from '../../../content/contentSource'
import type { ContentDocument, ContentKind } from '../../../content/documents'
import { textOfBlocks } from '../../documentText'
import { formatDate } from '../../format'
import type { PageContext } from '../../page'
import { newsShelf } from '../../newsShelf'
import { pageAddress } from '../../pageRoles'
import { pathOf } from '../../paths'
import type { ChoiceCounts, SearchFilter, SearchHit } from '../../siteSearch'
import { pageOf } from '../paging'
import type { ListPage } from '../paging'
import { excerptOf, markedParts } from './markedText'
import type { MarkedPart } from './markedText'
import { KIND_CHOICES, askedFilter, askedWords, isNarrowed, searchPath } from './searchQuery'
import type { AskedWords } from './searchQuery'

/** A hit as it is shown. */
export interface SearchRow {
  href: string
  kindLabel: string
  document: ContentDocument
  /** Date, term or postcode, where there is one. */
  detail?: string
  excerpt: MarkedPart[]
}

interface Choice {
  value: string
  label: string
  count?: number
  checked: boolean
}

export interface SearchModel {
  asked: AskedWords
  filter: SearchFilter
  page: ListPage<SearchRow>
  suggestion?: { text: string; href: string }
  /** Not all texts have been read yet: hits may be missing. */
  isPartial: boolean
  choices: { easy: Choice[]; kinds: Choice[]; topics: Choice[]; years: Choice[] }
}

const PER_PAGE = 10

/** What an address of the search asks for; `undefined` where there is no such page of hits. */
export function searchModel(
  { content, search }: Pick<PageContext, 'content' | 'search'>,
  query: URLSearchParams,
): SearchModel | undefined {
  const asked = askedWords(query.get('q'))
  const filter = askedFilter(content, query)
  const { hits, suggestion, isPartial } =
    asked.text === '' ? { hits: [] } : search.find(asked.text, filter, 'standard')
  const page = pageOf(hits, query.get('seite'), PER_PAGE)
  if (!page) return undefined
  return {
    asked,
    filter,
    page: { ...page, items: page.items.flatMap((hit) => rowOf(content, hit) ?? []) },
    isPartial: isPartial === true,
    ...(suggestion !== undefined && {
      suggestion: { text: suggestion, href: searchPath(suggestion, filter) },
    }),
    choices: choicesOf(content, filter, search.counts(asked.text, filter, 'standard')),
  }
}

/** Title of the page, with what was asked and how much was found. */
export function searchTitle({ asked, filter, page, suggestion }: SearchModel): string {
  if (asked.text === '') return 'Suche'
  if (page.total === 0) {
    // Without the filter there may be hits.
    const where = isNarrowed(filter) ? 'mit dieser Auswahl ' : ''
    return `Zu „${asked.text}“ haben wir ${where}nichts gefunden.`
  }
  const similar = suggestion === undefined ? '' : page.total === 1 ? 'ähnlicher ' : 'ähnliche '
  return `${page.total} ${similar}Treffer für „${asked.text}“`
}

/** The document of a hit, or of any other pointer to one. */
export function documentOf(
  content: ContentSource,
  { kind, slug }: { kind: ContentKind; slug: string },
): ContentDocument | undefined {
  switch (kind) {
    case 'news':
      return content.newsBySlug(slug)
    case 'project':
      return content.projectBySlug(slug)
    case 'municipality':
      return content.municipalityBySlug(slug)
    case 'page':
      return content.pageBySlug(slug)
  }
}

/** Public address of a document, also of a page whose role gives it a fixed one. */
export function addressOf(document: ContentDocument): string {
  return document.kind === 'page' ? pageAddress(document) : pathOf(document)
}

function rowOf(content: ContentSource, hit: SearchHit): SearchRow | undefined {
  const document = documentOf(content, hit)
  if (!document) return undefined
  const excerpt = excerptOf(document.teaser, textOfBlocks(document.body), hit.matched)
  return {
    href: addressOf(document),
    kindLabel: KIND_CHOICES.find(({ kind }) => kind === document.kind)?.label ?? '',
    document,
    detail: detailOf(document),
    excerpt: markedParts(excerpt, hit.matched),
  }
}

function detailOf(document: ContentDocument): string | undefined {
  switch (document.kind) {
    case 'news':
      return document.date.precision === 'unknown' ? undefined : formatDate(document.date)
    case 'project':
      return document.term
    case 'municipality':
      return document.type
    case 'page':
      return undefined
  }
}

function choicesOf(
  content: ContentSource,
  filter: SearchFilter,
  counts: ChoiceCounts,
): SearchModel['choices'] {
  const kinds = KIND_CHOICES.map(({ kind, value, label }) => ({
    value,
    label,
    count: counts.kind(kind),
    checked: filter.kind === kind,
  }))
  const topics = content.topics().map(({ slug, name }) => ({
    value: slug,
    label: name,
    count: counts.topic(slug),
    checked: filter.topic === slug,
  }))
  const years = yearsOf(content).map((year) => ({
    value: year,
    label: year,
    checked: filter.year === year,
  }))
  return {
    easy: [
      {
        value: '1',
        label: 'Nur mit Leichter Sprache',
        count: counts.easy,
        checked: filter.easy === true,
      },
    ],
    kinds: [{ value: '', label: 'Alle Arten', checked: !filter.kind }, ...kinds],
    topics: [{ value: '', label: 'Alle Themen', checked: !filter.topic }, ...topics],
    years: [{ value: '', label: 'Alle Jahre', checked: !filter.year }, ...years],
  }
}

/** Years of news and projects, the newest first. */
function yearsOf(content: ContentSource): string[] {
  const ofProjects = content
    .projects()
    .flatMap(({ startsOn: date }) =>
      date === undefined || date.precision === 'unknown' ? [] : [date.iso.slice(0, 4)],
    )
  return [...new Set([...newsShelf(content.news()).years, ...ofProjects])].sort().reverse()
}
