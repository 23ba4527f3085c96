import { PREPOSITIONS } from '../lexicon/functionWords'
import { adjective, verbForms } from '../lexicon/index'
import type { Segment } from './segments'
import type { Token } from './tokens'
import type { Role } from './verbRoles'

const MAX_PREFIX = 10
/** Likelier a word of its own: "Wir bleiben hier", "Das tut gut". */
const OWN_WORDS = /^(?:hier|da|dort|daran|darin|schon|wohl|nicht|mal|so|bereit|rad|auto|ski)$/
const ADJECTIVE_PREFIXES = /^(?:fest|los|fort|weiter)$/

/** The prefix of a finite verb that stands at the end of its clause, and the verb that both make. */
export function separatedPrefix(
  tokens: Token[],
  segments: Segment[],
  role: Role,
  roles: Role[],
): { token: Token; lemma: string } | undefined {
  const lemmas = new Set(role.candidate.finite.map(({ lemma }) => lemma))
  for (const index of places(tokens, segments, role, roles)) {
    const token = tokens[index]
    if (!token || !mayBePrefix(token)) continue
    for (const lemma of lemmas) {
      const whole = token.lower + lemma
      const isVerb = verbForms(whole).some(
        ({ form, prefix }) => form === 'infinitive' && prefix === token.lower,
      )
      if (isVerb) return { token, lemma: whole }
    }
  }
  return undefined
}

function mayBePrefix({ kind, text, lower }: Token): boolean {
  if (kind !== 'word' || lower.length > MAX_PREFIX || text !== lower) return false
  if (OWN_WORDS.test(lower)) return false
  return ADJECTIVE_PREFIXES.test(lower) || adjective(lower) === undefined
}

/** Ends of this segment and of those behind it that have no verb; then the places before a preposition. */
function places(tokens: Token[], segments: Segment[], role: Role, roles: Role[]): number[] {
  const verb = role.candidate.index
  const ends: number[] = []
  const here = segments[role.segment]
  if (!here) return ends
  if (here.last - 1 > verb) ends.push(here.last - 1)
  // "Er ruft Anna und Peter an."
  const nextVerb = roles.find(({ candidate }) => candidate.index > verb)?.segment ?? segments.length
  for (let at = role.segment + 1; at < Math.min(nextVerb, role.segment + 8); at += 1) {
    const next = segments[at]
    if (!next || next.after === 'break') break
    ends.push(next.last - 1)
  }
  // "Rufen Sie an unter dieser Nummer."
  for (let index = verb + 1; index < Math.min(here.last - 1, verb + 30); index += 1) {
    const follower = tokens[index + 1]?.lower ?? ''
    if (PREPOSITIONS.has(follower) || /^(?:als|wie)$/.test(follower)) ends.push(index)
  }
  return ends
}
