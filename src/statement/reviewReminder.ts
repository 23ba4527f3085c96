import { germanDay } from '../shared/germanDay'
import { mailText } from '../shared/mailText'
import type { MailText } from '../shared/mailText'
import { isReviewDue } from './composeStatement'

/** Asks the editors to look at the statement again; `undefined` while that is not due. ISO dates. */
export function reviewReminder(reviewedOn: string, today: string): MailText | undefined {
  if (!isReviewDue(reviewedOn, today)) return undefined
  return mailText('Bitte prüfen Sie die Erklärung zur Barrierefreiheit', [
    reviewSentence(reviewedOn),
    'Sie muss mindestens einmal im Jahr geprüft werden.',
    '',
    'Sie steht im CMS unter „Website“. Tragen Sie danach unter „Zuletzt geprüft am“ den Tag ein.',
  ])
}

/** How long ago the last review was. */
export const reviewSentence = (reviewedOn: string): string =>
  /^\d{4}-\d{2}-\d{2}/.test(reviewedOn)
    ? `Die Erklärung zur Barrierefreiheit wurde zuletzt am ${germanDay(reviewedOn)} geprüft.`
    : 'In der Erklärung zur Barrierefreiheit steht noch kein Tag der Prüfung.'
