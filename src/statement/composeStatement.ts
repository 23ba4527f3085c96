import type { Gap, Statement, StatementInput, Status } from './types'

/** Law and standard that the site is measured by. */
export const STATEMENT_BASIS = 'BITV NRW und EN 301 549 mit WCAG 2.1, Stufe AA'

/** Makes the statement of what is declared and what is known; it never claims more than its own list allows. */
export function composeStatement(input: StatementInput): Statement {
  const isLowered = fullStatusProblem(input.status, input.gaps.length) !== undefined
  return {
    ...input,
    status: isLowered ? 'partial' : input.status,
    gaps: [...input.gaps].sort(byPlan),
    isLowered,
    isReviewDue: isReviewDue(input.reviewedOn, input.today),
  }
}

/** Why "vollständig vereinbar" may not be declared; `undefined` where it may. */
export function fullStatusProblem(status: Status, openGaps: number): string | undefined {
  if (status !== 'full' || openGaps === 0) return undefined
  const count = openGaps === 1 ? 'ein Mangel' : `${openGaps} Mängel`
  const are = openGaps === 1 ? 'ist' : 'sind'
  return `„Vollständig vereinbar“ geht nicht: Noch ${are} ${count} offen.`
}

/** Whether the statement must be looked at again: twelve months after the last time, or where nobody ever has. */
export function isReviewDue(reviewedOn: string, today: string): boolean {
  return !/^\d{4}-\d{2}-\d{2}/.test(reviewedOn) || today >= nextReview(reviewedOn)
}

/** The day on which the statement must be looked at again; ISO dates. */
function nextReview(reviewedOn: string): string {
  const [year = '', ...rest] = reviewedOn.slice(0, 10).split('-')
  return [String(Number(year) + 1).padStart(4, '0'), ...rest].join('-')
}

/** What has a day comes first, the nearest day before all. */
function byPlan(a: Gap, b: Gap): number {
  return (dateOf(a) ?? '9').localeCompare(dateOf(b) ?? '9')
}

/** Day by which a gap is to be repaired, where there is one; ISO date. */
export const dateOf = ({ plannedFor = '' }: Pick<Gap, 'plannedFor'>): string | undefined =>
  /^\d{4}-\d{2}-\d{2}/.test(plannedFor) ? plannedFor.slice(0, 10) : undefined
