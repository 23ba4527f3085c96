import { stageOf } from '../../../barriers/deadline'
import type { ContentSource } from '../../../content/contentSource'
import type { Fact } from '../../../content/documents'
import type { PublicCase } from '../../../content/publicCase'
import { formatDate } from '../../format'
import { contentsModel } from '../contentsPage/contentsModel'
import type { ContentsEntry } from '../contentsPage/contentsModel'
import { pageOf } from '../paging'

const CASES_PER_PAGE = 10

/** One page of the list of reported barriers, newest first; `undefined` where there is no such page. */
export function reportListModel(content: ContentSource, asked: string | null) {
  return pageOf(content.barrierCases(), asked, CASES_PER_PAGE)
}

/** Numbers of the pages of the list. */
export function reportListPages(content: ContentSource): number[] {
  const pages = Math.max(1, Math.ceil(content.barrierCases().length / CASES_PER_PAGE))
  return Array.from({ length: pages }, (_, index) => index + 1)
}

/** How the list stands, in one sentence. */
export function reportListLead(content: ContentSource): string {
  const cases = content.barrierCases()
  if (cases.length === 0) return 'Bisher hat niemand eine Barriere gemeldet.'
  const open = cases.filter(({ state }) => state !== 'answered').length
  const all = cases.length === 1 ? '1 Meldung' : `${cases.length} Meldungen`
  return open === 0 ? `${all}, alle beantwortet.` : `${all}, davon ${open} noch ohne Antwort.`
}

/** State of a case in words; what is late says so. */
function caseState(one: PublicCase, today: string): string {
  const { fixedOn, isConfirmed, plannedFor, state } = one
  if (fixedOn !== undefined) return `behoben am ${formatDate(fixedOn)}`
  const { stage, until } = stageOf({ ...one, isClosed: state === 'answered' }, today)
  const isLate = stage === 'late' || stage === 'overdue'
  if (isLate) return `überfällig: Die Frist endete am ${formatDate(until)}`
  if (state === 'answered' && !isConfirmed) return 'beantwortet'
  const answered = state === 'answered' ? 'beantwortet, ' : ''
  if (isConfirmed)
    return plannedFor === undefined
      ? `${answered}noch nicht behoben`
      : `${answered}soll bis ${formatDate(plannedFor)} behoben sein`
  return state === 'working' ? 'wird bearbeitet' : 'neu'
}

/** The case as facts: page, state, days, and what was done. */
export function caseFacts(one: PublicCase, content: ContentSource, today: string): Fact[] {
  const page = pageOfCase(one, content)
  return [
    ...(page ? [{ label: 'Seite', value: pageLabel(page), href: page.path }] : []),
    { label: 'Stand', value: caseState(one, today) },
    { label: 'Gemeldet', value: formatDate(one.receivedOn) },
    ...(one.interimOn ? [{ label: 'Zwischennachricht', value: formatDate(one.interimOn) }] : []),
    ...(one.answeredOn ? [{ label: 'Beantwortet', value: formatDate(one.answeredOn) }] : []),
    ...(one.result === '' ? [] : [{ label: 'Was wir getan haben', value: one.result }]),
  ]
}

const pageLabel = ({ isEasy, label }: CasePage): string =>
  isEasy ? `${label} (Leichte Sprache)` : label

/** The page that a case is about, by its title. */
export interface CasePage {
  label: string
  /** As it was reported: of the standard or of the easy page. */
  path: string
  isEasy: boolean
  easyPath?: string
}

/** The page of a case; addresses that are no page of this site are not shown: they may be anything. */
export function pageOfCase({ path }: PublicCase, content: ContentSource): CasePage | undefined {
  if (path === undefined) return undefined
  const known: ContentsEntry[] = contentsModel(content).flatMap(({ entries }) =>
    entries.flatMap((entry) => [entry, ...entry.children]),
  )
  const found = known.find((entry) => entry.path === path || entry.easyPath === path)
  if (found === undefined) return undefined
  const { easyPath, label } = found
  return { label, path, isEasy: easyPath === path, ...(easyPath === undefined ? {} : { easyPath }) }
}
