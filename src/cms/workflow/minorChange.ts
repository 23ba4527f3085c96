import type { Step } from '../../review/workflow/entry'
import { minorProblems } from '../../review/workflow/minorProblems'
import type { ReviewedText } from '../../review/workflow/reviewedText'
import type { WorkflowStep } from '../payload-types'
import type { Standing } from './states'

/**
 * Why the newest text is more than a typing error away from the text that counts: for a bypass the one that was submitted,
 * otherwise the one that was released or is public. `undefined` where there is none.
 */
export function changeSince(standing: Standing, step: Step): string[] | undefined {
  const base = step === 'bypass' ? submittedText(standing) : releasedText(standing)
  return base && minorProblems(base, standing.text)
}

/**
 * The text that a person released last, or that went public without needing it. Not the last correction: many small ones
 * would add up to a new text.
 */
function releasedText({ log, publicText }: Standing): ReviewedText | undefined {
  const from = log.findLastIndex(({ kind }) => kind === 'return' || kind === 'withdraw')
  const released = log.slice(from + 1).findLast(hasReleasedText)
  return released ? toText(released) : publicText
}

const submittedText = ({ log }: Standing): ReviewedText | undefined => {
  const submission = log.findLast(({ kind }) => kind === 'submit')
  return submission && toText(submission)
}

const hasReleasedText = ({ kind, text, way }: WorkflowStep): boolean =>
  Boolean(text) &&
  (kind === 'release' ||
    kind === 'bypass' ||
    kind === 'load' ||
    (kind === 'publish' && way !== 'minor'))

const toText = ({ text }: WorkflowStep): ReviewedText => text as unknown as ReviewedText
