import { needsAnswer, unitKeyOf } from '../../review/marks'
import type { Marks } from '../../review/marks'
import { nameOfText } from '../../review/workflow/reviewedText'
import type { Review } from '../payload-types'
import { reviewedTextOf } from '../workflow/reviewedTextOf'
import type { ReviewedText } from './reviewedText'

/** Whether a review holds for the text as it is now: it still runs, or these very words were answered. */
export const isAboutText = ({ state, textName }: Review, { record }: ReviewedText): boolean =>
  state !== 'sent' || textName === nameOfText(reviewedTextOf(record))

/**
 * What somebody said of the words that are still there, when they are asked again about a changed text: good is good.
 * Problems and remarks stay with the review in which they are answered.
 */
export function carriedMarks({ marks }: Review, { units }: ReviewedText): Marks {
  const here = new Set(units.map(({ key }) => key))
  const all = Object.entries((marks ?? {}) as Marks)
  const troubled = new Set(
    all.filter(([, mark]) => needsAnswer(mark)).map(([key]) => unitKeyOf(key)),
  )
  return Object.fromEntries(all.filter(([key]) => here.has(key) && !troubled.has(key)))
}
