import type { ContentSource } from '../../../content/contentSource'
import type { NewsArticle, Topic } from '../../../content/documents'
import { newsShelf, yearOfNews } from '../../newsShelf'
import type { NewsChoice, NewsShelf } from '../../newsShelf'
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
  const shelf = newsShelf(content.news())
  const page = pageOf(shelf.list(choiceOf(filter)), query.get('seite'), PER_PAGE)
  if (!page) return undefined
  return {
    filter,
    page,
    groups: groupByYear(page.items),
    topicChoices: topicChoices(content, shelf, filter),
    yearChoices: yearChoices(shelf, filter),
    easyCount: shelf.easyCount(choiceOf(filter)),
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
    ...newsShelf(content.news()).years.map((year) => newsListPath({ year })),
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
  if (year !== undefined && !newsShelf(content.news()).years.includes(year)) return undefined
  return { topic, year }
}

const choiceOf = ({ topic, year }: NewsFilter): NewsChoice => ({ topic: topic?.slug, year })

function topicChoices(
  content: ContentSource,
  shelf: NewsShelf,
  { topic: asked, year }: NewsFilter,
): FilterChoice[] {
  const choices = content.topics().map((topic) => ({
    value: topic.slug,
    label: topic.name,
    count: shelf.list({ topic: topic.slug, year }).length,
    checked: asked?.slug === topic.slug,
  }))
  return [allChoice('Alle Themen', shelf.list({ year }).length, !asked), ...choices]
}

function yearChoices(shelf: NewsShelf, { topic, year: asked }: NewsFilter): FilterChoice[] {
  const choices = shelf.years.map((year) => ({
    value: year,
    label: year,
    count: shelf.list({ topic: topic?.slug, year }).length,
    checked: asked === year,
  }))
  return [allChoice('Alle Jahre', shelf.list({ topic: topic?.slug }).length, !asked), ...choices]
}

function allChoice(label: string, count: number, checked: boolean): FilterChoice {
  return { value: '', label, count, checked }
}

function groupByYear(articles: readonly NewsArticle[]): NewsListModel['groups'] {
  const groups = new Map<string, NewsArticle[]>()
  for (const article of articles) {
    const year = yearOfNews(article) ?? UNDATED
    groups.set(year, [...(groups.get(year) ?? []), article])
  }
  return [...groups].map(([year, members]) => ({ year, articles: members }))
}
