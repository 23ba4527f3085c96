import { isFunctionWord } from '../lexicon/functionWords'
import { verbForms } from '../lexicon/index'
import type { VerbReading } from '../lexicon/readings'
import type { Segment } from './segments'
import type { Token } from './tokens'
import type { VerbUse } from './verbUse'
import type { Role } from './verbRoles'

type Chosen = Pick<VerbUse, 'lemma' | 'mood' | 'tense' | 'person' | 'number'>

export const MODALS = new Set(['können', 'müssen', 'wollen', 'sollen', 'dürfen', 'mögen'])

const ORDER: VerbReading['form'][] = [
  'present',
  'past',
  'imperative',
  'subjunctive1',
  'subjunctive2',
]

const SUBJECTS: Record<string, Pick<VerbReading, 'person' | 'number'>> = {
  ich: { person: 1, number: 'singular' },
  du: { person: 2, number: 'singular' },
  er: { person: 3, number: 'singular' },
  es: { person: 3, number: 'singular' },
  man: { person: 3, number: 'singular' },
  wir: { person: 1, number: 'plural' },
}

/** The reading of a finite verb that fits the subject and the place. */
export function chosenReading(tokens: Token[], segments: Segment[], role: Role): Chosen {
  const { finite, index } = role.candidate
  const isAsked = tokens.at(-1)?.text === '?' || tokens.at(-2)?.text === '?'
  const isOrder =
    !isAsked &&
    isFirstInOrder(tokens, segments, role) &&
    isImperative(finite, tokens[index + 1]?.lower)
  const reading = fittingReading(finite, subjectOf(tokens, segments, role))
  const { lemma = '', form, person, number } = reading ?? {}
  return {
    lemma,
    mood: isOrder ? 'imperative' : moodOf(form),
    tense: form === 'past' ? 'past' : 'present',
    ...(person ? { person } : {}),
    ...(number ? { number } : {}),
  }
}

/** Without a pronoun the subject is a noun: third person. */
function fittingReading(
  finite: VerbReading[],
  subject: Pick<VerbReading, 'person' | 'number'> = { person: 3 },
): VerbReading | undefined {
  const fitting = finite.filter(
    ({ person, number }) =>
      person === subject.person && (!subject.number || number === subject.number),
  )
  const pool = fitting.length > 0 ? fitting : finite
  return ORDER.map((form) => pool.find((one) => one.form === form)).find((one) => one) ?? finite[0]
}

/** Behind a comma the verb stands first after a subordinate clause; behind "und" it mostly shares the subject. */
function isFirstInOrder(tokens: Token[], segments: Segment[], role: Role): boolean {
  const { first = 0, after } = segments[role.segment] ?? {}
  const { index } = role.candidate
  if (tokens[index - 1]?.lower === 'bitte') return true
  if (index !== first || after === 'comma') return false
  if (after !== 'coordinator') return true
  const opener = tokens[segments[0]?.first ?? 0]
  return opener !== undefined && !isFunctionWord(opener.lower) && verbForms(opener.lower).length > 0
}

/** "Kommen Sie", "Komm", "Kommt": first and not in a question. */
function isImperative(finite: VerbReading[], follower: string | undefined): boolean {
  if (finite.some(({ lemma }) => MODALS.has(lemma))) return false
  if (follower === 'sie') {
    const isPlural = ({ form, person, number }: VerbReading) =>
      form === 'subjunctive1' && person === 3 && number === 'plural'
    return finite.some(isPlural)
  }
  const hasSubjectBehind = /^(?:ich|er|es|wir|man|der|die|das|ein|eine)$/.test(follower ?? '')
  return !hasSubjectBehind && finite.some(({ form }) => form === 'imperative')
}

/** Nearest personal pronoun in the segment; a segment that begins with its verb takes the subject of the one before. */
function subjectOf(
  tokens: Token[],
  segments: Segment[],
  { segment, candidate }: Role,
): Pick<VerbReading, 'person' | 'number'> | undefined {
  for (let at = segment; at >= 0; at -= 1) {
    const { first = 0, last = 0, after } = segments[at] ?? {}
    for (let index = first; index < last; index += 1) {
      const subject = SUBJECTS[tokens[index]?.lower ?? '']
      if (subject) return subject
    }
    const takesOver = after === 'coordinator' && candidate.index === segments[segment]?.first
    if (!takesOver) return undefined
  }
  return undefined
}

function moodOf(form: VerbReading['form'] | undefined): NonNullable<VerbUse['mood']> {
  if (form === 'subjunctive1' || form === 'subjunctive2' || form === 'imperative') return form
  return 'indicative'
}
