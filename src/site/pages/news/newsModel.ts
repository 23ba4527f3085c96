import type { ContentSource } from '../../../content/contentSource'
import type { Fact, NewsArticle, OfficeHolder, TopicLook } from '../../../content/documents'
import type { Block } from '../../../content/text'
import { newsOnCard } from '../../cards'
import type { NewsOnCard } from '../../cards'
import { formatDate } from '../../format'
import { selected } from '../../notedContent'
import { paths } from '../../paths'

/** Look of the page: that of its first topic. */
export function lookOfNews(article: NewsArticle): TopicLook {
  return article.topics[0]?.look ?? 'coral'
}

/** Facts beside the text: date first, then what the article adds, then its project and its state. */
export function newsFacts(article: NewsArticle, content: ContentSource): Fact[] {
  const { date, facts, isArchived } = article
  const project = article.projectSlug && selected(content, projectLink, article.projectSlug)
  const hasOwnDate = facts.some(({ label }) => label === DATE_LABEL)
  return [
    ...(date.precision === 'unknown' || hasOwnDate
      ? []
      : [{ label: DATE_LABEL, value: formatDate(date) }]),
    ...facts,
    ...(project ? [project] : []),
    ...(isArchived ? [{ label: 'Stand', value: 'Archiv: Das ist vorbei' }] : []),
  ]
}

/** People in the office that they held then, with the term where it is known. */
export function peopleFacts(people: readonly OfficeHolder[]): Fact[] {
  return people.map(({ name, role, from, to }) => {
    const term = termOf(from, to)
    return { label: name, value: term === undefined ? role : `${role} (${term})` }
  })
}

/** The downloads stand at the end of the text, as blocks of it. */
export function bodyOfNews(article: NewsArticle): Block[] {
  return [
    ...article.body,
    ...article.downloads.map((document) => ({ kind: 'download' as const, document })),
  ]
}

/** Other articles: those that share the most topics or the project first, newest first among equals. */
export function relatedNews(
  { slug, projectSlug, topics }: NewsArticle,
  content: ContentSource,
  limit: number,
): NewsOnCard[] {
  return selected(
    content,
    chooseRelated,
    limit,
    slug,
    projectSlug,
    ...topics.map((topic) => topic.slug),
  )
}

function chooseRelated(
  content: ContentSource,
  limit: number,
  slug: string,
  ...[projectSlug, ...topics]: [string | undefined, ...string[]]
): NewsOnCard[] {
  const own = new Set(topics)
  const nearness = (other: NewsArticle): number =>
    other.topics.filter((topic) => own.has(topic.slug)).length +
    (projectSlug !== undefined && other.projectSlug === projectSlug ? 1 : 0)
  const most = own.size + (projectSlug === undefined ? 0 : 1)
  const byNearness: NewsArticle[][] = Array.from({ length: most + 1 }, () => [])
  for (const other of content.news()) {
    if (other.slug === slug) continue
    byNearness[nearness(other)]?.push(other)
    // Nothing that comes after these is nearer.
    if (byNearness[most]?.length === limit) break
  }
  return byNearness.slice(1).reverse().flat().slice(0, limit).map(newsOnCard)
}

function projectLink(content: ContentSource, slug: string): Fact | undefined {
  const project = content.projectBySlug(slug)
  return project && { label: 'Projekt', value: project.title, href: paths.project(project.slug) }
}

const DATE_LABEL = 'Wann'

function termOf(from: string | undefined, to: string | undefined): string | undefined {
  const [start, end] = [yearOf(from), yearOf(to)]
  if (start && end) return start === end ? start : `${start} bis ${end}`
  if (start) return `seit ${start}`
  return end && `bis ${end}`
}

function yearOf(iso: string | undefined): string | undefined {
  return iso ? iso.slice(0, 4) : undefined
}
