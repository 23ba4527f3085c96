import type { ContentSource } from '../../../content/contentSource'
import type { Fact, Project, ProjectStatus, TopicLook } from '../../../content/documents'
import { newsOnCard, projectOnCard } from '../../cards'
import type { NewsOnCard, ProjectOnCard } from '../../cards'
import { formatDate } from '../../format'
import { selected } from '../../notedContent'

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

/** Facts beside the text: term, status, money and people, unless the project's own facts tell them already. */
export function projectFacts(project: Project): Fact[] {
  const partners = project.partners
    .filter((partner) => !isDescribed(partner))
    .map(({ name }) => name)
  const general = [
    fact('Laufzeit', project.term),
    fact('Stand', statusName(project.status)),
    fact('Geld vom', project.funder),
    fact('Träger', project.carrier),
    fact('Partner', partners.join(', ')),
  ].filter((entry) => entry !== undefined)
  return [...general.filter((entry) => !isTold(entry, project.facts)), ...project.facts]
}

/**
 * Why the page still stands although the project is over; `undefined` while it is not archived,
 * and where the text has a notice of its own about it.
 */
export function archiveSentence(project: Project): string | undefined {
  const isTold = project.body.some(
    (block) => block.kind === 'notice' && block.title?.startsWith('Archiv'),
  )
  if (!project.isArchived || isTold) return undefined
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
  const cell = (partner: Partner, { read, missing }: PartnerColumn) => read(partner) ?? missing
  const isIncomplete = partners.some((partner) =>
    columns.some((column) => cell(partner, column) === UNKNOWN),
  )
  return {
    caption: 'Beteiligte und wo sie liegen',
    head: ['Name', ...columns.map(({ head }) => head)],
    rows: partners.map((partner) => [
      partner.name,
      ...columns.map((column) => cell(partner, column)),
    ]),
    note: isIncomplete ? `„${UNKNOWN}“ heißt: Diese Angabe liegt uns nicht vor.` : undefined,
  }
}

/** News of the project, newest first. */
export function projectNews(project: Project, content: ContentSource, limit: number): NewsOnCard[] {
  return selected(content, chooseNews, project.slug, limit)
}

function chooseNews(content: ContentSource, project: string, limit: number): NewsOnCard[] {
  return content
    .news()
    .filter(({ projectSlug }) => projectSlug === project)
    .slice(0, limit)
    .map(newsOnCard)
}

/** Other projects: those of the same topics first. */
export function otherProjects(
  project: Project,
  content: ContentSource,
  limit: number,
): ProjectOnCard[] {
  const topics = project.topics.map(({ slug }) => slug)
  return selected(content, chooseProjects, limit, project.slug, ...topics)
}

function chooseProjects(
  content: ContentSource,
  limit: number,
  except: string,
  ...topics: string[]
): ProjectOnCard[] {
  const own = new Set(topics)
  const shared = (other: Project) => other.topics.filter(({ slug }) => own.has(slug)).length
  return content
    .projects()
    .filter(({ slug }) => slug !== except)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, limit)
    .map(projectOnCard)
}

const UNKNOWN = 'nicht bekannt'

type Partner = Project['partners'][number]

interface PartnerColumn {
  head: string
  read: (partner: Partner) => string | undefined
  /** What an empty cell says; a missing note is nothing unknown. */
  missing: string
}

const PARTNER_COLUMNS: readonly PartnerColumn[] = [
  { head: 'Art', read: ({ kind }) => kind || undefined, missing: UNKNOWN },
  { head: 'Land', read: ({ state }) => state || undefined, missing: UNKNOWN },
  { head: 'Hinweis', read: ({ note }) => note || undefined, missing: '' },
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

/** Editors name the funder or the carrier in words of their own, often with more detail. */
function isTold(entry: Fact, own: readonly Fact[]): boolean {
  const stem = (value: string) => value.replace(/\s*\(.*\)$/, '')
  return own.some(
    ({ label, value }) => label === entry.label || stem(value).startsWith(stem(entry.value)),
  )
}
