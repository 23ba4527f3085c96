import type { ContentSource } from '../../../content/contentSource'
import type { NewsArticle, Topic } from '../../../content/documents'
import { paths } from '../../paths'
import { pageOf, pageParameter, withQuery } from '../paging'
import type { ListPage } from '../paging'

/** What the list is narrowed to. */
export interface NewsFilter {
  topic?: Topic
  year?: string
}

/** A choice of the filter, with the number of articles behind it. */
interface FilterChoice {
  value: string
  label: string
  count: number
  checked: boolean
}

export interface NewsListModel {
  filter: NewsFilter
  page: ListPage<NewsArticle>
  groups: { year: string; articles: NewsArticle[] }[]
  topicChoices: FilterChoice[]
  yearChoices: FilterChoice[]
  /** How many articles of the whole list have an easy variant. */
  easyCount: number
}

const PER_PAGE = 10
/** Heading of the articles whose date nobody knows any more. */
const UNDATED = 'Undatiert'

/** The list that an address asks for; `undefined` where topic, year or page does not exist. */
export function newsListModel(
  content: ContentSource,
  query: URLSearchParams,
): NewsListModel | undefined {
  const filter = askedFilter(content, query)
  if (!filter) return undefined
  const all = content.news()
  const listed = datedFirst(all.filter((article) => fits(article, filter)))
  const page = pageOf(listed, query.get('seite'), PER_PAGE)
  if (!page) return undefined
  return {
    filter,
    page,
    groups: groupByYear(page.items),
    topicChoices: topicChoices(content, filter),
    yearChoices: yearChoices(all, filter),
    easyCount: listed.filter(({ easy }) => easy !== undefined).length,
  }
}

/** Address of a page of the list, narrowed as told. */
export function newsListPath({ topic, year }: NewsFilter, page = 1): string {
  return withQuery(paths.newsList, { thema: topic?.slug, jahr: year, seite: pageParameter(page) })
}

/** The list, its further pages, and the list of each topic and of each year. */
export function newsListAddresses(content: ContentSource): string[] {
  const pages = Math.max(1, Math.ceil(content.news().length / PER_PAGE))
  return [
    ...Array.from({ length: pages }, (_, index) => newsListPath({}, index + 1)),
    ...content.topics().map((topic) => newsListPath({ topic })),
    ...yearsOf(content.news()).map((year) => newsListPath({ year })),
  ]
}

/** "Meldungen zum Thema Vielfalt aus dem Jahr 2023", as title of a narrowed list. */
export function newsListTitle({ topic, year }: NewsFilter): string {
  if (!topic && !year) return 'Aktuelles'
  const parts = [topic && `zum Thema ${topic.name}`, year && `aus dem Jahr ${year}`]
  return ['Meldungen', ...parts.filter(Boolean)].join(' ')
}

/** "12 Meldungen, die neuesten zuerst. 4 davon gibt es auch in Leichter Sprache." */
export function newsListLead({ page, easyCount }: NewsListModel): string {
  if (page.total === 0) return 'Hier steht noch nichts.'
  const count = page.total === 1 ? 'Eine Meldung.' : `${page.total} Meldungen, die neuesten zuerst.`
  if (easyCount === 0) return count
  if (page.total === 1) return `${count} Es gibt sie auch in Leichter Sprache.`
  return `${count} ${easyCount === 1 ? 'Eine' : easyCount} davon gibt es auch in Leichter Sprache.`
}

function askedFilter(content: ContentSource, query: URLSearchParams): NewsFilter | undefined {
  const [slug, year] = [query.get('thema') || undefined, query.get('jahr') || undefined]
  const topic = content.topics().find((candidate) => candidate.slug === slug)
  if (slug !== undefined && !topic) return undefined
  if (year !== undefined && !yearsOf(content.news()).includes(year)) return undefined
  return { topic, year }
}

function fits(article: NewsArticle, { topic, year }: NewsFilter): boolean {
  return (
    (!topic || article.topics.some(({ slug }) => slug === topic.slug)) &&
    (!year || yearOf(article) === year)
  )
}

function topicChoices(content: ContentSource, filter: NewsFilter): FilterChoice[] {
  const inYear = content.news().filter((article) => fits(article, { year: filter.year }))
  const choices = content.topics().map((topic) => ({
    value: topic.slug,
    label: topic.name,
    count: inYear.filter((article) => fits(article, { topic })).length,
    checked: filter.topic?.slug === topic.slug,
  }))
  return [allChoice('Alle Themen', inYear.length, !filter.topic), ...choices]
}

function yearChoices(all: readonly NewsArticle[], filter: NewsFilter): FilterChoice[] {
  const ofTopic = all.filter((article) => fits(article, { topic: filter.topic }))
  const choices = yearsOf(all).map((year) => ({
    value: year,
    label: year,
    count: ofTopic.filter((article) => fits(article, { year })).length,
    checked: filter.year === year,
  }))
  return [allChoice('Alle Jahre', ofTopic.length, !filter.year), ...choices]
}

function allChoice(label: string, count: number, checked: boolean): FilterChoice {
  return { value: '', label, count, checked }
}

function groupByYear(articles: readonly NewsArticle[]): NewsListModel['groups'] {
  const groups = new Map<string, NewsArticle[]>()
  for (const article of articles) {
    const year = yearOf(article) ?? UNDATED
    groups.set(year, [...(groups.get(year) ?? []), article])
  }
  return [...groups].map(([year, members]) => ({ year, articles: members }))
}

/** The date of an undated article is only for sorting: it must not stand between the years. */
function datedFirst(articles: readonly NewsArticle[]): NewsArticle[] {
  return [
    ...articles.filter((article) => yearOf(article) !== undefined),
    ...articles.filter((article) => yearOf(article) === undefined),
  ]
}

function yearsOf(articles: readonly NewsArticle[]): string[] {
  const years = new Set(articles.flatMap((article) => yearOf(article) ?? []))
  return [...years].sort().reverse()
}

function yearOf({ date }: NewsArticle): string | undefined {
  return date.precision === 'unknown' ? undefined : date.iso.slice(0, 4)
}
