import type { ContentSource } from '../../../content/contentSource'
import type { ContentDocument } from '../../../content/documents'
import { composeStatement } from '../../../statement/composeStatement'
import { coverageRows } from '../../../statement/standardWords'
import { statementJson } from '../../../statement/statementJson'
import type { Coverage, Statement } from '../../../statement/types'
import { formatNumber } from '../../format'
import { selected } from '../../notedContent'
import type { PageContext } from '../../page'
import { paths } from '../../paths'

type Parts = Pick<PageContext, 'content' | 'testRun' | 'today'>

/** The statement as it is today: what is declared, what is known, what is counted, what was tested. */
export function statementOf({ content, testRun, today }: Parts): Statement {
  const { easySections: _, ...declared } = content.accessibilityStatement()
  return composeStatement({
    ...declared,
    coverage: selected(content, countCoverage),
    testRun,
    today,
  })
}

/** What there is in other forms, counted from what is published. */
export function countCoverage(content: ContentSource): Coverage {
  const documents: readonly ContentDocument[] = [
    ...content.news(),
    ...content.projects(),
    ...content.municipalities(),
    ...content.pages(),
  ]
  const easy = documents.flatMap(({ kind, slug }) => content.easyText(kind, slug) ?? [])
  const pictures = content.pictures()
  return {
    documents: documents.length,
    easy: easy.length,
    checked: easy.filter(({ check }) => check.state === 'checked').length,
    signed: documents.filter(({ signVideo }) => signVideo?.isSignLanguage).length,
    pictures: pictures.length,
    described: pictures.filter(({ alt, decorative }) => decorative || alt !== '').length,
  }
}

export interface CoverageBar {
  label: string
  value: number
  valueLabel: string
}

/** The same as bars, in percent. */
export function coverageBars(coverage: Coverage): CoverageBar[] {
  return coverageRows(coverage).map(({ label, part, whole }) => ({
    label,
    value: (part / whole) * 100,
    valueLabel: `${formatNumber(part)} von ${formatNumber(whole)}`,
  }))
}

/** The statement for machines. */
export function statementAsJson(parts: Parts & { siteUrl: string }) {
  const { content, siteUrl } = parts
  const { mail, office, ombudsOffice, phone } = content.site()
  return statementJson(statementOf(parts), {
    url: `${siteUrl}${paths.accessibility}`,
    publisher: office,
    feedback: { url: `${siteUrl}${paths.reportBarrier}`, mail, ...(phone && { phone }) },
    enforcement: ombudsOffice,
  })
}
