import type { ContentSource } from '../../../content/contentSource'
import type { Fact, NewsArticle, Project, ProjectStatus, TopicLook } from '../../../content/documents'
import { formatDate } from '../../format'

const STATUS_NAMES: Record<ProjectStatus, string> = {
  planned: 'geplant',
  running: 'läuft',
  finished: 'abgeschlossen',
}

/** Status as readers see it. */
export function statusName(status: ProjectStatus): string {
  return STATUS_NAMES[status]
}

/** Look of the page: that of its first topic. */
export function lookOf(project: Project): TopicLook {
  return project.topics[0]?.look ?? 'coral'
}

/** Facts beside the text: term and status first, then money and people, then what the project adds. */
export function projectFacts(project: Project): Fact[] {
  const partners = project.partners.filter((partner) => !isDescribed(partner)).map(({ name }) => name)
  return [
    fact('Laufzeit', project.term),
    fact('Stand', statusName(project.status)),
    fact('Geld von', project.funder),
    fact('Träger', project.carrier),
    fact('Partner', partners.join(', ')),
    ...project.facts,
  ].filter((entry) => entry !== undefined)
}

/** Why the page still stands although the project is over; `undefined` while it is not archived. */
export function archiveSentence(project: Project): string | undefined {
  if (!project.isArchived) return undefined
  const end = project.endsOn
  const over =
    end && end.precision !== 'unknown' && project.status === 'finished'
      ? endSentence(formatDate(end), end.precision)
      : 'Dieses Projekt ist zu Ende.'
  return `${over} Die Seite bleibt stehen, damit Sie nachlesen können.`
}

/** Table of the partners that are known by more than their name, such as model municipalities. */
export function partnerTable(project: Project) {
  const partners = project.partners.filter(isDescribed)
  if (partners.length === 0) return undefined
  const columns = PARTNER_COLUMNS.filter(({ read }) => partners.some((partner) => read(partner)))
  const isIncomplete = partners.some((partner) => columns.some(({ read }) => !read(partner)))
  return {
    caption: 'Wer dabei war',
    head: ['Name', ...columns.map(({ head }) => head)],
    rows: partners.map((partner) => [
      partner.name,
      ...columns.map(({ read }) => read(partner) ?? UNKNOWN),
    ]),
    note: isIncomplete ? `„${UNKNOWN}“ heißt: Diese Angabe liegt uns nicht vor.` : undefined,
  }
}

/** News of the project, newest first. */
export function projectNews(project: Project, content: ContentSource, limit: number): NewsArticle[] {
  return content
    .news()
    .filter(({ projectSlug }) => projectSlug === project.slug)
    .slice(0, limit)
}

/** Other projects: those of the same topics first. */
export function otherProjects(project: Project, content: ContentSource, limit: number): Project[] {
  const own = new Set(project.topics.map(({ slug }) => slug))
  const shared = (other: Project) => other.topics.filter(({ slug }) => own.has(slug)).length
  return content
    .projects()
    .filter(({ slug }) => slug !== project.slug)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, limit)
}

const UNKNOWN = 'nicht bekannt'

type Partner = Project['partners'][number]

const PARTNER_COLUMNS: { head: string; read: (partner: Partner) => string | undefined }[] = [
  { head: 'Art', read: ({ kind }) => kind || undefined },
  { head: 'Land', read: ({ state }) => state || undefined },
  { head: 'Hinweis', read: ({ note }) => note || undefined },
]

function isDescribed({ kind, state }: Partner): boolean {
  return Boolean(kind ?? state)
}

function fact(label: string, value: string | undefined): Fact | undefined {
  return value ? { label, value } : undefined
}

function endSentence(date: string, precision: 'day' | 'month' | 'year'): string {
  return precision === 'day'
    ? `Dieses Projekt ist seit dem ${date} zu Ende.`
    : `Dieses Projekt ist seit ${date} zu Ende.`
}
