import type { ShownMark, ShownReview } from '../../shared/reviews'

/** What a mark in the review room says. */
export const MARK_WORDS: Record<ShownMark['verdict'], string> = {
  understood: 'verstanden',
  notUnderstood: 'nicht verstanden',
  wrong: 'falsch oder verletzend',
  fits: 'das Bild passt',
  doesNotFit: 'das Bild passt nicht',
  read: 'gelesen',
  barrier: 'Barriere',
  wording: 'Wortwahl',
  missing: 'es fehlt etwas',
  praise: 'Lob',
}

const STATE_WORDS: Record<ShownReview['state'], string> = {
  open: 'eingeladen',
  started: 'angefangen',
  sent: 'abgeschickt',
  withdrawn: 'zurückgezogen',
}

/** "angefangen, 3 von 12", and how many marks wait for an answer. */
export function reviewText({ done, marks, state, total }: ShownReview): string {
  const open = marks.filter(({ isOpen }) => isOpen).length
  const waiting = open === 0 ? [] : [`${open} ohne Antwort`]
  return [STATE_WORDS[state], `${done} von ${total}`, ...waiting].join(', ')
}

/** A section of the text with all that was said of it. */
interface Place {
  key: string
  heading: string
  /** Its words stand in the present text. */
  isThere: boolean
  marks: { mark: ShownMark; review: string; name: string }[]
}

/** Marks of all reviews by section, in the order of the text; at the end what was said of words that are gone. */
export function marksByPlace(reviews: readonly ShownReview[]): Place[] {
  const marks = reviews
    .flatMap(({ id, marks: own, name }) => own.map((mark) => ({ mark, review: id, name })))
    .sort((one, other) => placeOf(one.mark) - placeOf(other.mark))
  const places = new Map<string, Place>()
  for (const entry of marks) {
    const { heading, section } = entry.mark
    const key = section === undefined ? `weg:${heading}` : String(section)
    const place = places.get(key) ?? {
      key,
      heading: heading === '' ? 'Ohne Überschrift' : heading,
      isThere: section !== undefined,
      marks: [],
    }
    place.marks.push(entry)
    places.set(key, place)
  }
  return [...places.values()]
}

const placeOf = ({ position }: ShownMark): number => position ?? Number.MAX_SAFE_INTEGER

/** Longest piece of a section that is shown. */
const QUOTE = 140

/** The marked words; of a section that still stands there nothing, for it can be read beside. */
export function quoteOf({ section, text, verdict }: ShownMark): string {
  const isNote = ['barrier', 'wording', 'missing', 'praise'].includes(verdict)
  if (isNote && section !== undefined) return ''
  const line = text.replaceAll('\n', ' ')
  return line.length > QUOTE ? `${line.slice(0, QUOTE)} …` : line
}

const MOMENT = new Intl.DateTimeFormat('de-DE', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
})

/** "28.11.2026, 14:31" */
export const momentText = (iso: string): string => MOMENT.format(new Date(iso))
