import type { ReviewUnit } from '../../review/reviewUnits'
import { progressIn } from './reviewState'
import type { ReviewState } from './reviewState'

/** Seconds that a question takes; assumptions, so the mails say "etwa". */
const SECONDS_SENTENCE = 20
const SECONDS_SECTION = 45
/** Slow reading: two words a second. */
const SECONDS_WORD = 0.5

/** Minutes that questions take, in steps of five. */
export function minutesFor(units: readonly ReviewUnit[]): number {
  const seconds = units.reduce((sum, { kind, text }) => sum + secondsFor(kind, text), 0)
  return Math.max(5, Math.ceil(seconds / 300) * 5)
}

const secondsFor = (kind: ReviewUnit['kind'], text: string): number =>
  kind === 'section' ? SECONDS_SECTION + text.split(/\s+/).length * SECONDS_WORD : SECONDS_SENTENCE

/** What was sent, in one line of a mail. */
export function countsText(state: ReviewState): string {
  const { counts } = progressIn(state)
  if (state.text.fingerprint === undefined) {
    const notes = counts.barrier + counts.wording + counts.missing
    return `Anmerkungen: ${notes}. Lob: ${counts.praise}.`
  }
  const unclear = counts.notUnderstood + counts.wrong + counts.doesNotFit
  // The same two figures as in the summary that was sent (RoomSummary).
  return `Verstanden und passend: ${counts.understood + counts.fits}. Nicht gut: ${unclear}.`
}
