import type { ContentSource } from '../../../content/contentSource'
import type { Fact } from '../../../content/documents'
import type { AccessibilityStatement } from '../../../content/site'
import { formatDate, formatNumber } from '../../format'
import { paths } from '../../paths'

type Item = AccessibilityStatement['items'][number]

const STATUS_NAMES: Record<AccessibilityStatement['status'], string> = {
  full: 'vollständig vereinbar',
  partial: 'teilweise vereinbar',
  none: 'nicht vereinbar',
}

const REASON_NAMES: Record<Item['reason'], string> = {
  nonconformance: 'Das entspricht den Regeln noch nicht.',
  disproportionateBurden: 'Die Änderung wäre zurzeit ein unverhältnismäßiger Aufwand.',
  outOfScope: 'Dieser Teil fällt nicht unter die Regeln.',
}

const METHOD_NAMES: Record<AccessibilityStatement['method'], string> = {
  self: 'Selbstbewertung',
  thirdParty: 'Bewertung durch Dritte',
}

/** Law and standard that the site is measured by. */
export const STATEMENT_BASIS = 'BITV NRW und EN 301 549 mit WCAG 2.1, Stufe AA'

/** Status that may be shown: as long as something is open, it is not fully conformant. */
export function shownStatus(statement: AccessibilityStatement): AccessibilityStatement['status'] {
  return statement.status === 'full' && statement.items.length > 0 ? 'partial' : statement.status
}

/** Status in the words of the model statement of (EU) 2018/1523. */
export function statusName(statement: AccessibilityStatement): string {
  return STATUS_NAMES[shownStatus(statement)]
}

/** How the statement came about. */
export function methodName(statement: AccessibilityStatement): string {
  return METHOD_NAMES[statement.method]
}

/** One open item as facts: rule, reason, what helps until then, and until when. */
export function itemFacts(item: Item): Fact[] {
  return [
    { label: 'Regel', value: item.criterion },
    { label: 'Grund', value: REASON_NAMES[item.reason] },
    { label: 'So geht es heute', value: item.alternative },
    {
      label: 'Behoben',
      value: item.plannedFor ? plannedLabel(item.plannedFor) : 'Ein Datum steht noch nicht fest.',
    },
  ].filter(({ value }) => value !== '')
}

/** "geplant bis 30. Juni 2027"; words that are no date stay as they are. */
export function plannedLabel(plannedFor: string): string {
  return /^\d{4}-\d{2}-\d{2}/.test(plannedFor)
    ? `geplant bis ${formatDate(plannedFor.slice(0, 10))}`
    : plannedFor
}

export interface CoverageBar {
  label: string
  value: number
  valueLabel: string
}

/** How much of the content is there in other forms, counted from what is published; in percent. */
export function coverage(content: ContentSource): CoverageBar[] {
  const news = content.news()
  const easy = news.filter((article) => content.easyText('news', article.slug))
  const checked = easy.filter(
    (article) => content.easyText('news', article.slug)?.check.state === 'checked',
  )
  const pictures = content.pictures()
  const described = pictures.filter((picture) => picture.decorative || picture.alt !== '')
  const signed = news.filter((article) => article.signVideo?.isSignLanguage)
  return [
    bar('Meldungen in Leichter Sprache', easy.length, news.length),
    bar('davon von Menschen geprüft', checked.length, easy.length),
    bar('Bilder mit Beschreibung', described.length, pictures.length),
    bar('Meldungen in Gebärdensprache', signed.length, news.length),
  ].filter((entry) => entry !== undefined)
}

/** The statement for machines: the parts that (EU) 2018/1523 asks for, by name. */
export function statementJson(content: ContentSource, siteUrl: string) {
  const statement = content.accessibilityStatement()
  const site = content.site()
  return {
    language: 'de',
    url: `${siteUrl}${paths.accessibility}`,
    publisher: site.office,
    scope: statement.scope,
    basis: STATEMENT_BASIS,
    status: shownStatus(statement),
    items: statement.items,
    method: statement.method,
    methodNote: statement.methodNote,
    createdOn: statement.createdOn,
    reviewedOn: statement.reviewedOn,
    feedback: {
      url: `${siteUrl}${paths.reportBarrier}`,
      mail: site.mail,
      ...(site.phone && { phone: site.phone }),
    },
    enforcement: site.ombudsOffice,
  }
}

function bar(label: string, part: number, whole: number): CoverageBar | undefined {
  if (whole === 0) return undefined
  return {
    label,
    value: (part / whole) * 100,
    valueLabel: `${formatNumber(part)} von ${formatNumber(whole)}`,
  }
}
