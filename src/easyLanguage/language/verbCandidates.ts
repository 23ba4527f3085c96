import {
  ALSO_VERBS,
  DETERMINERS,
  isFunctionWord,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../lexicon/functionWords'
import { adjective, isKnownNoun, verbForms } from '../lexicon/index'
import type { VerbReading } from '../lexicon/readings'
import type { Segment } from './segments'
import type { Token } from './tokens'
import { isCapital } from './tokens'

/** A word that may be a verb where it stands. */
export interface Candidate {
  index: number
  token: Token
  readings: VerbReading[]
  finite: VerbReading[]
  isInfinitive: boolean
  isParticiple: boolean
  /** Likelier an adjective: taken as finite only where nothing better stands. */
  isWeak: boolean
}

const FINITE = new Set(['present', 'past', 'subjunctive1', 'subjunctive2', 'imperative'])

export function candidatesOf(tokens: Token[], segment: Segment): Candidate[] {
  const candidates: Candidate[] = []
  for (let index = segment.first; index < segment.last; index += 1) {
    const candidate = candidateAt(tokens, segment, index)
    if (candidate) candidates.push(candidate)
  }
  return candidates
}

function candidateAt(tokens: Token[], segment: Segment, index: number): Candidate | undefined {
  const token = tokens[index]
  if (token?.kind !== 'word' || !mayBeVerb(tokens, segment, index)) return undefined
  const readings = verbForms(token.lower.replace(/[·‧∙•]/g, ''))
  if (readings.length === 0) return undefined
  const isBeforeSubject = isSubjectBehind(tokens, tokens[index + 1])
  if (!isBeforeSubject && isCapital(token) && isKnownNoun(token.text)) return undefined
  const finite = readings.filter((reading) => isPossible(reading, tokens, segment, index))
  const isInfinitive = readings.some(({ form }) => form.endsWith('nfinitive'))
  const isParticiple = readings.some(({ form }) => form === 'participle')
  if (finite.length === 0 && !isInfinitive && !isParticiple) return undefined
  const isWeak = !isBeforeSubject && adjective(token.lower) !== undefined
  if (isWeak && isAttribute(tokens, index)) return undefined
  return { index, token, readings, finite, isInfinitive, isParticiple, isWeak }
}

/** A capital stands only at the start; words of closed classes are verbs only in the right place. */
function mayBeVerb(tokens: Token[], segment: Segment, index: number): boolean {
  const token = tokens[index]
  if (!token) return false
  const isFirst = index === segment.first
  if (isCapital(token) && !(isFirst && mayStartSentence(segment))) return false
  return !isFunctionWord(token.lower) || isVerbAfterAll(tokens, segment, index)
}

function mayStartSentence({ after }: Segment): boolean {
  return after === 'start' || after === 'break'
}

/** "Kommen Sie", "Kommen alle?": with a subject behind it, the first word is no noun. */
function isSubjectBehind(tokens: Token[], follower: Token | undefined): boolean {
  if (follower?.kind !== 'word') return false
  if (SUBJECT_PRONOUNS.has(follower.lower)) return true
  return tokens.at(-1)?.text === '?' && (isCapital(follower) || DETERMINERS.has(follower.lower))
}

/** Words of closed classes that are verbs in the right place. */
function isVerbAfterAll(tokens: Token[], segment: Segment, index: number): boolean {
  const { lower = '' } = tokens[index] ?? {}
  if (!ALSO_VERBS.has(lower)) return false
  const before = tokens[index - 1]?.lower ?? ''
  const next = index + 1 < segment.last ? tokens[index + 1] : undefined
  if (lower === 'sein') return before === 'zu' || next === undefined || isVerbLike(next)
  if (lower.startsWith('meine')) return /^(?:ich|wir|sie)$/.test(before)
  const isFirst = index === segment.first
  return /^(?:ich|wir|sie)$/.test(isFirst ? (next?.lower ?? '') : before)
}

function isVerbLike(token: Token): boolean {
  return !isCapital(token) && !isFunctionWord(token.lower) && verbForms(token.lower).length > 0
}

/** Imperatives stand first; joined verbs never do. */
function isPossible(
  reading: VerbReading,
  tokens: Token[],
  segment: Segment,
  index: number,
): boolean {
  if (!FINITE.has(reading.form)) return false
  // Joined with its prefix, a verb never stands first.
  if (reading.prefix !== undefined && index === segment.first)
    return segment.after === 'coordinator'
  if (reading.form !== 'imperative') return true
  if (adjective(tokens[index]?.lower ?? '') !== undefined) return false
  const isFirst = index === segment.first
  return isFirst || (index === segment.first + 1 && tokens[index - 1]?.lower === 'bitte')
}

/** An inflected adjective before a noun: "die weite Reise", "mit lieben Grüßen". */
function isAttribute(tokens: Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || !/e[nrsm]?$/.test(token.lower)) return false
  if (!leadsToNoun(tokens, index + 1)) return false
  const before = tokens[index - 1]
  if (before?.kind === 'punctuation' || before === undefined) return true
  if (before.kind === 'number') return true
  const { lower } = before
  if (SUBJECT_PRONOUNS.has(lower) && lower !== 'ihr') return false
  return DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || isInflectedAdjective(before)
}

/** Do further adjectives and then a noun follow? */
function leadsToNoun(tokens: Token[], from: number): boolean {
  for (let index = from; index < Math.min(from + 4, tokens.length); index += 1) {
    const token = tokens[index]
    // "eine „tolle“ Hilfe"
    if (/^[“”"«‘]$/.test(token?.text ?? '')) continue
    if (token?.kind !== 'word') return false
    if (isCapital(token)) return true
    if (!isInflectedAdjective(token) && !/^(?:und|oder)$/.test(token.lower)) return false
  }
  return false
}

function isInflectedAdjective({ lower }: Token): boolean {
  return /e[nrsm]?$/.test(lower) && adjective(lower) !== undefined
}
