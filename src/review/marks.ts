import type { ReviewUnit } from './reviewUnits'

/** What a reviewer says of a sentence. */
const SENTENCE_VERDICTS = ['understood', 'notUnderstood', 'wrong'] as const
/** What a reviewer says of a picture. */
const PICTURE_VERDICTS = ['fits', 'doesNotFit'] as const
/** What a reviewer can say of a section of an article, each in own words. */
export const NOTE_KINDS = ['barrier', 'wording', 'missing', 'praise'] as const

export type NoteKind = (typeof NOTE_KINDS)[number]
/** `read`: a section that was read; its notes are marks of their own. */
export type Verdict =
  (typeof SENTENCE_VERDICTS)[number] | (typeof PICTURE_VERDICTS)[number] | 'read' | NoteKind

export interface Mark {
  verdict: Verdict
  /** In the reviewer's own words; may be empty. */
  remark: string
  /** ISO date and time. */
  on: string
  /** The words that were marked: a sentence may be gone later. */
  text: string
  /** Heading of the section in which they stood. */
  heading?: string
  /** Name of the section, which stays when its words change. */
  place?: string
  /** Version of the text that was marked: the time at which it was saved. */
  version?: string
  /** Who entered it for somebody who works on paper. */
  enteredBy?: string
}

/** Marks by the key of their unit; notes on a section by that key, a colon and their kind. */
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

/** What a form says of one unit; nothing of it is trusted. */
export interface GivenMark {
  verdict: unknown
  remark: string
  /** For a section. */
  notes?: Partial<Record<NoteKind, string>>
  /** A section that was left out on paper is not read. */
  isLeftOut?: boolean
}

/** Longest remark; longer ones are cut, and the form says so before. */
export const MAX_REMARK = 2000

/** The verdict of a form, if it is one that fits the unit. */
export function readVerdict({ kind }: ReviewUnit, given: unknown): Verdict | undefined {
  if (kind === 'section') return 'read'
  const known: readonly Verdict[] = kind === 'sentence' ? SENTENCE_VERDICTS : PICTURE_VERDICTS
  return known.find((verdict) => verdict === given)
}

/**
 * All marks of a review after one unit was marked; `undefined` where the verdict fits no unit of its kind. A mark that
 * says the same as before keeps its time, so its answer stays.
 */
export function markUnit(
  marks: Marks,
  unit: ReviewUnit,
  { isLeftOut = false, notes = {}, remark, verdict: given }: GivenMark,
  facts: Pick<Mark, 'enteredBy' | 'on' | 'version'>,
): Marks | undefined {
  const verdict = isLeftOut ? undefined : readVerdict(unit, given)
  if (verdict === undefined) return undefined
  const { heading, key, kind, place, text } = unit
  const made = (one: Verdict, words: string): Mark => ({
    verdict: one,
    remark: words.trim().slice(0, MAX_REMARK),
    text,
    heading,
    ...(place !== undefined && { place }),
    ...facts,
  })
  const fresh: Record<string, Mark> = { [key]: made(verdict, kind === 'section' ? '' : remark) }
  if (kind === 'section')
    for (const note of NOTE_KINDS) {
      const mark = made(note, notes[note] ?? '')
      if (mark.remark !== '') fresh[noteKey(key, note)] = mark
    }
  const others = Object.entries(marks).filter(([known]) => unitKeyOf(known) !== key)
  const own = Object.entries(fresh).map(([name, mark]) => [name, older(marks[name], mark)] as const)
  return Object.fromEntries([...others, ...own])
}

/** Key of a note on a section. */
export const noteKey = (unit: string, note: NoteKind): string => `${unit}:${note}`

/** Key of the unit that a mark belongs to. */
export const unitKeyOf = (markKey: string): string => markKey.split(':', 1)[0] ?? ''

const older = (before: Mark | undefined, now: Mark): Mark =>
  before?.verdict === now.verdict && before.remark === now.remark ? before : now

/** Whether editors owe an answer to a mark: a problem, or words. Praise is welcome, and asks for nothing. */
export const needsAnswer = ({ remark, verdict }: Mark): boolean =>
  verdict !== 'praise' &&
  (remark !== '' || (verdict !== 'understood' && verdict !== 'fits' && verdict !== 'read'))

/** Whether an answer was given to what the mark says now, not to what it said before. */
export const isAnswered = (mark: Mark, answer: { on: string } | undefined): boolean =>
  answer !== undefined && answer.on >= mark.on

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
  const here = new Set(done.map(({ key }) => key))
  const counts = { ...NO_COUNTS }
  for (const [key, { verdict }] of Object.entries(marks))
    if (here.has(unitKeyOf(key))) counts[verdict] += 1
  return {
    done: done.length,
    total: units.length,
    ...(next === undefined ? {} : { next }),
    changed:
      seen.length === 0 ? [] : units.filter(({ key }) => !old.has(key)).map(({ key }) => key),
    counts,
  }
}

const NO_COUNTS: Record<Verdict, number> = {
  ...{ understood: 0, notUnderstood: 0, wrong: 0 },
  ...{ fits: 0, doesNotFit: 0 },
  ...{ read: 0, barrier: 0, wording: 0, missing: 0, praise: 0 },
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

/** What was said of an earlier wording of this section, so that the reviewer need not remember it. */
export function earlierNotes(
  unit: ReviewUnit,
  units: readonly ReviewUnit[],
  marks: Marks,
): [NoteKind, Mark][] {
  if (unit.place === undefined || unit.key in marks) return []
  const here = new Set(units.map(({ key }) => key))
  return NOTE_KINDS.flatMap((kind) =>
    Object.entries(marks)
      .filter(
        ([key, mark]) =>
          mark.place === unit.place && mark.verdict === kind && !here.has(unitKeyOf(key)),
      )
      .map(([, mark]): [NoteKind, Mark] => [kind, mark]),
  )
}
