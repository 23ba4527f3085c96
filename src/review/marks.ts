import type { ReviewUnit } from './reviewUnits'

/** What a reviewer says of a sentence. */
const SENTENCE_VERDICTS = ['understood', 'notUnderstood', 'wrong'] as const
/** What a reviewer says of a picture. */
const PICTURE_VERDICTS = ['fits', 'doesNotFit'] as const

export type Verdict = (typeof SENTENCE_VERDICTS)[number] | (typeof PICTURE_VERDICTS)[number]

export interface Mark {
  verdict: Verdict
  /** In the reviewer's own words; may be empty. */
  remark: string
  /** ISO date and time. */
  on: string
  /** The words that were marked: a sentence may be gone later. */
  text: string
}

/** Marks by the key of their unit. */
export type Marks = Readonly<Record<string, Mark>>

/** How far a review is. */
export interface Progress {
  done: number
  total: number
  /** The first unit without a mark. */
  next?: ReviewUnit
  /** Keys of units that were not in the text when the reviewer last saw it. */
  changed: string[]
  /** Number of marks of each kind. */
  counts: Record<Verdict, number>
}

/** The verdict of a form, if it is one that fits the unit. */
export function readVerdict({ kind }: ReviewUnit, given: unknown): Verdict | undefined {
  const known: readonly Verdict[] = kind === 'sentence' ? SENTENCE_VERDICTS : PICTURE_VERDICTS
  return known.find((verdict) => verdict === given)
}

/**
 * How far a review of the present text is. `seen` are the keys of the text as it was when the reviewer last saved:
 * what is not among them is new, and is asked.
 */
export function progressOf(
  units: readonly ReviewUnit[],
  marks: Marks,
  seen: readonly string[] = [],
): Progress {
  const done = units.filter(({ key }) => key in marks)
  const next = units.find(({ key }) => !(key in marks))
  const old = new Set(seen)
  const counts = { understood: 0, notUnderstood: 0, wrong: 0, fits: 0, doesNotFit: 0 }
  for (const { key } of done) {
    const verdict = marks[key]?.verdict
    if (verdict !== undefined) counts[verdict] += 1
  }
  return {
    done: done.length,
    total: units.length,
    ...(next === undefined ? {} : { next }),
    changed:
      seen.length === 0 ? [] : units.filter(({ key }) => !old.has(key)).map(({ key }) => key),
    counts,
  }
}

/** Whether the review may stand as a signature: each sentence of the present text was understood, and no picture misleads. */
export function isSignature(units: readonly ReviewUnit[], marks: Marks): boolean {
  return (
    units.length > 0 &&
    units.every(({ key }) => {
      const verdict = marks[key]?.verdict
      return verdict === 'understood' || verdict === 'fits'
    })
  )
}
