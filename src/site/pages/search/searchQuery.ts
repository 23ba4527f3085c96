import type { ContentSource } from '../../../content/contentSource'
import type { ContentKind } from '../../../content/documents'
import type { SearchFilter } from '../../siteSearch'
import { paths } from '../../paths'
import { pageParameter, withQuery } from '../paging'

/** Longest query that is searched: a question, not a text. */
export const MAX_QUERY_LENGTH = 100

/** What somebody typed, ready to be searched and shown again. */
export interface AskedWords {
  text: string
  wasCut: boolean
}

const KIND_VALUES: Record<ContentKind, string> = {
  news: 'meldung',
  project: 'projekt',
  municipality: 'kommune',
  page: 'seite',
}

/** Kinds in the order of the filter, with the value that stands for them in an address. */
export const KIND_CHOICES = [
  { kind: 'news', value: KIND_VALUES.news, label: 'Meldung' },
  { kind: 'project', value: KIND_VALUES.project, label: 'Projekt' },
  { kind: 'municipality', value: KIND_VALUES.municipality, label: 'Kommune' },
  { kind: 'page', value: KIND_VALUES.page, label: 'Seite' },
] as const

/** Removes what nobody can see, and what goes beyond the longest query. */
export function askedWords(raw: string | null): AskedWords {
  const visible = (raw ?? '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replaceAll(/[\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const letters = Array.from(visible)
  return {
    text: letters.slice(0, MAX_QUERY_LENGTH).join('').trim(),
    wasCut: letters.length > MAX_QUERY_LENGTH,
  }
}

/** The filter of an address; what the site does not know does not narrow anything. */
export function askedFilter(content: ContentSource, query: URLSearchParams): SearchFilter {
  const kind = KIND_CHOICES.find(({ value }) => value === query.get('art'))?.kind
  const topic = content.topics().find(({ slug }) => slug === query.get('thema'))?.slug
  const year = /^\d{4}$/.test(query.get('jahr') ?? '')
    ? (query.get('jahr') ?? undefined)
    : undefined
  return { kind, topic, year, easy: query.get('leicht') === '1' ? true : undefined }
}

/** Address of a search. */
export function searchPath(text: string, filter: SearchFilter = {}, page = 1): string {
  return withQuery(paths.search, {
    q: text,
    art: filter.kind && KIND_VALUES[filter.kind],
    thema: filter.topic,
    jahr: filter.year,
    leicht: filter.easy === true ? '1' : undefined,
    seite: pageParameter(page),
  })
}

/** Whether anything narrows the search. */
export function isNarrowed(filter: SearchFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined)
}
