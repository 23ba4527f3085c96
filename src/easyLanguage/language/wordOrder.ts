import {
  PREPOSITIONS,
  QUESTION_WORDS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/functionWords'
import { isTimePhrase } from './timePhrase'
import type { Segment } from './segments'
import type { Token } from './tokens'

/** Where the finite verb of a segment stands: second (or first), or last. */
export type Order = 'second' | 'last'

export function orderOf(tokens: Token[], segment: Segment, before: Order | undefined): Order {
  const first = tokens[segment.first]
  if (!first) return 'second'
  if (segment.after === 'coordinator') {
    return before === 'last' && !SUBJECT_PRONOUNS.has(first.lower) ? 'last' : 'second'
  }
  const isAfterComma = segment.after === 'comma'
  const isPreposition = PREPOSITIONS.has(first.lower)
  const opener = isPreposition ? (tokens[segment.first + 1] ?? first) : first
  if (isAfterComma && isRelativeOpener(opener)) return 'last'
  const isTitle =
    QUESTION_WORDS.has(first.lower) && SUBJECT_PRONOUNS.has(tokens[segment.first + 1]?.lower ?? '')
  return isTitle || isSubordinate(tokens, segment.first) ? 'last' : 'second'
}

const isSubordinate = (tokens: Token[], first: number): boolean =>
  SUBORDINATORS.has(tokens[first]?.lower ?? '') && !isTimePhrase(tokens, first)

function isRelativeOpener({ lower }: Token): boolean {
  return RELATIVE_PRONOUNS.has(lower) || QUESTION_WORDS.has(lower)
}
