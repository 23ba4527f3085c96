import type { PaperEntry } from '../../content/reviewRoom'
import { markUnit } from '../../review/marks'
import { printOf, withPrint } from '../../review/paper'
import type { PaperPrint } from '../../review/paper'
import type { ReviewDesk } from './reviewDesk'
import { readReview } from './reviewState'
import type { ReviewState } from './reviewState'

/** Prints of a review that are known, the oldest first. */
export const printsOf = ({ review: { prints } }: ReviewState): PaperPrint[] =>
  Array.isArray(prints) ? (prints as unknown as PaperPrint[]) : []

/** Remembers what the numbers of the present text stand for; the caller has checked whose review it is. */
export function keepPrint(
  desk: ReviewDesk,
  id: string,
): Promise<{ state: ReviewState; print: PaperPrint } | undefined> {
  return desk.inTurn(id, async () => {
    const state = await readReview(desk.payload, id)
    if (state === undefined) return undefined
    const made = printOf(state.units, { on: desk.moment, version: state.text.version })
    const known = printsOf(state)
    const print = known.find(({ code }) => code === made.code)
    if (print) return { state, print }
    return { state: await desk.save(state, { prints: withPrint(known, made) }), print: made }
  })
}

/** Enters what somebody wrote on paper, in their name; `by` is who types. `undefined` where the print is unknown or all was sent. */
export function enterPaper(
  desk: ReviewDesk,
  { by, id }: { id: string; by: string },
  { answers, code, consent, summary }: PaperEntry,
): Promise<ReviewState | undefined> {
  return desk.inTurn(id, async () => {
    const state = await readReview(desk.payload, id)
    const print = state && printsOf(state).find((one) => one.code === code)
    if (print === undefined || !['open', 'started'].includes(state?.review.state ?? ''))
      return undefined
    const facts = { on: desk.moment, version: print.version, enteredBy: by }
    const marks = print.units.reduce((done, unit, index) => {
      const given = answers[index]
      return (given && markUnit(done, unit, given, facts)) ?? done
    }, state?.marks ?? {})
    if (state === undefined) return undefined
    const entered = { enteredBy: by, enteredOn: desk.moment, consent }
    const kept = await desk.save(state, { marks, ...entered, state: 'started' })
    return summary ? desk.finish(kept, summary, `Papier, eingetragen von ${by}`) : kept
  })
}
