import { germanDay } from '../shared/germanDay'
import { dateOf } from './composeStatement'
import type { Coverage, Gap, GapReason, Method, Statement, Status, TestRun } from './types'

const STATUS_NAMES: Record<Status, string> = {
  full: 'vollständig vereinbar',
  partial: 'teilweise vereinbar',
  none: 'nicht vereinbar',
}

const REASON_NAMES: Record<GapReason, string> = {
  nonconformance: 'Das entspricht den Regeln noch nicht.',
  disproportionateBurden: 'Die Änderung wäre zurzeit ein unverhältnismäßiger Aufwand.',
  outOfScope: 'Dieser Teil fällt nicht unter die Regeln.',
}

const METHOD_NAMES: Record<Method, string> = {
  self: 'Selbstbewertung',
  thirdParty: 'Bewertung durch Dritte',
}

/** Status in the words of the model statement of (EU) 2018/1523. */
export const statusName = ({ status }: Pick<Statement, 'status'>): string => STATUS_NAMES[status]

/** How the statement came about. */
export const methodName = ({ method }: Pick<Statement, 'method'>): string => METHOD_NAMES[method]

/** How many gaps are known. */
export function gapCount({ gaps }: Pick<Statement, 'gaps'>): string {
  if (gaps.length === 0) return 'Zurzeit ist kein Mangel bekannt.'
  return gaps.length === 1 ? 'Ein Mangel ist bekannt.' : `${gaps.length} Mängel sind bekannt.`
}

interface GapFact {
  label: string
  value: string
  href?: string
}

/** One gap as facts: page, rule, reason, what helps until then, and until when. */
export function gapFacts(gap: Gap, today: string): GapFact[] {
  const reason = [REASON_NAMES[gap.reason], gap.note ?? ''].filter((part) => part !== '')
  return [
    ...(gap.where ? [{ label: 'Seite', value: gap.where.label, href: gap.where.path }] : []),
    { label: 'Regel', value: gap.criterion },
    { label: 'Grund', value: reason.join(' ') },
    {
      label: 'So geht es heute',
      value: gap.alternative || 'Noch gibt es keinen Ersatz. Fragen Sie uns.',
    },
    { label: 'Behoben', value: planOf(gap, today) },
  ].filter(({ value }) => value !== '')
}

/** A day that is over is said to be. */
function planOf(gap: Gap, today: string): string {
  const date = dateOf(gap)
  if (date !== undefined && date < today)
    return `war bis ${germanDay(date)} geplant und ist überfällig`
  return plannedLabel(gap) || 'Ein Datum steht noch nicht fest.'
}

/** "geplant bis 30. Juni 2027"; words that are no date stay as they are. */
export function plannedLabel(gap: Pick<Gap, 'plannedFor'>): string {
  const date = dateOf(gap)
  return date === undefined ? (gap.plannedFor ?? '') : `geplant bis ${germanDay(date)}`
}

/** What the last run of axe found, and what that is worth. Where nothing is known, it says so. */
export function testRunSentences(run: TestRun | undefined): string[] {
  if (run === undefined)
    return ['Für diese Fassung des Programms liegt kein Ergebnis einer automatischen Prüfung vor.']
  const { isThisBuild, on, pages, tool, version, views, violations } = run
  const what = isThisBuild
    ? `genau diese Fassung des Programms (Version ${version})`
    : `eine andere Fassung des Programms (Version ${version})`
  const found =
    violations === 0
      ? 'Es hat keinen Verstoß gefunden.'
      : `Es hat ${violations} ${violations === 1 ? 'Verstoß' : 'Verstöße'} gefunden.`
  return [
    `Am ${germanDay(on)} hat ${tool} ${what} geprüft, mit den Inhalten der Demonstration: ${pages} Seiten und Zustände in ${views} Ansichten (breit und schmal, hell und dunkel). ${found}`,
    ...(isThisBuild ? [] : ['Seither wurde das Programm geändert.']),
    'Eine solche Prüfung findet nur einen Teil der Barrieren. Eigene Inhalte prüft das System beim Veröffentlichen.',
  ]
}

interface CoverageRow {
  label: string
  part: number
  whole: number
}

/** What there is in other forms (labels stand in narrow columns), with the whole that it is a part of; rows without a whole are left out. */
export function coverageRows(coverage: Coverage): CoverageRow[] {
  const { checked, described, documents, easy, pictures, signed } = coverage
  return [
    { label: 'In Leichter Sprache', part: easy, whole: documents },
    { label: 'davon geprüft', part: checked, whole: easy },
    { label: 'In Gebärden\u00adsprache', part: signed, whole: documents },
    { label: 'Bilder mit Text', part: described, whole: pictures },
  ].filter(({ whole }) => whole > 0)
}
