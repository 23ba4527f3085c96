import {
  isFunctionWord,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECT_PRONOUNS,
} from '../lexicon/functionWords'
import { nounReadings } from '../lexicon/index'
import { nonFiniteForm } from './nonFinite'
import type { Segment } from './segments'
import type { Token } from './tokens'
import { isCapital } from './tokens'
import { candidatesOf } from './verbCandidates'
import type { Candidate } from './verbCandidates'
import { orderOf } from './wordOrder'
import type { Order } from './wordOrder'

export interface Role {
  candidate: Candidate
  form: 'finite' | 'infinitive' | 'zuInfinitive' | 'participle'
  /** Index of the segment. */
  segment: number
}

interface Work {
  tokens: Token[]
  segments: Segment[]
  candidates: Candidate[][]
  orders: Order[]
  roles: Role[]
}

const MODAL_LIKE = new Set([
  ...['können', 'müssen', 'wollen', 'sollen', 'dürfen', 'mögen', 'werden', 'lassen'],
  ...['gehen', 'kommen', 'helfen', 'lernen', 'sehen', 'hören', 'bleiben', 'brauchen'],
])
const AUXILIARY = new Set(['sein', 'haben', 'werden'])
/** The verbs of a sentence and what each of them is. */
export function rolesOf(tokens: Token[], segments: Segment[]): Role[] {
  const orders: Order[] = []
  for (const [index, segment] of segments.entries()) {
    orders.push(orderOf(tokens, segment, orders[index - 1]))
  }
  const candidates = segments.map((segment) => candidatesOf(tokens, segment))
  const work: Work = { tokens, segments, candidates, orders, roles: [] }
  for (const index of segments.keys()) work.roles.push(...segmentRoles(work, index))
  return work.roles
}

function segmentRoles(work: Work, segment: number): Role[] {
  const candidates = work.candidates[segment] ?? []
  const first = work.segments[segment]?.first ?? 0
  const chosen = finiteOf(work, segment, candidates)
  const governor = chosen[0] ?? governorBefore(work, segment)
  return candidates.flatMap((candidate): Role[] => {
    if (chosen.includes(candidate)) return [{ candidate, form: 'finite', segment }]
    const form = nonFiniteForm(work.tokens, first, candidate, governor)
    return form ? [{ candidate, form, segment }] : []
  })
}

function finiteOf(work: Work, segment: number, all: Candidate[]): Candidate[] {
  const candidates = all.filter(
    ({ finite, index }) => finite.length > 0 && work.tokens[index - 1]?.lower !== 'zu',
  )
  const strong = candidates.filter((one) => !one.isWeak && !one.isInfinitive && !one.isParticiple)
  if (strong.length > 0) return strong
  const unsure = candidates.filter((one) => one.isInfinitive || one.isParticiple)
  const order = work.orders[segment] ?? 'second'
  if (unsure.length > 0) {
    const one = order === 'last' ? lastOf(work, segment, unsure) : secondOf(work, segment, unsure)
    return one ? [one] : []
  }
  const weak = order === 'last' ? candidates.at(-1) : candidates[0]
  return weak ? [weak] : []
}

function lastOf(work: Work, segment: number, unsure: Candidate[]): Candidate | undefined {
  const first = unsure[0]
  if (first && isQuestionAtStart(work, segment, first)) return first
  const last = unsure.at(-1)
  const isEnd = last?.index === (work.segments[segment]?.last ?? 0) - 1
  return isEnd && isRuledByNext(work, segment) ? undefined : last
}

/** In "weil sie kommen und helfen können" the first piece has no finite verb of its own. */
function isRuledByNext({ segments, candidates }: Work, segment: number): boolean {
  const next = candidates[segment + 1] ?? []
  if (segments[segment + 1]?.after !== 'coordinator' || next.length < 2) return false
  const lemmas = next.at(-1)?.finite.map(({ lemma }) => lemma) ?? []
  return lemmas.some((lemma) => MODAL_LIKE.has(lemma) || AUXILIARY.has(lemma))
}

/** "Wie können Sie helfen?": the verb follows at once. */
function isQuestionAtStart(work: Work, segment: number, first: Candidate): boolean {
  const { first: start = 0, after } = work.segments[segment] ?? {}
  const opener = work.tokens[start]
  return after !== 'comma' && first.index === start + 1 && QUESTION_WORDS.has(opener?.lower ?? '')
}

function secondOf(work: Work, segment: number, unsure: Candidate[]): Candidate | undefined {
  const [first] = unsure
  if (!first) return undefined
  if (unsure.length > 1) return isCluster(work, segment, unsure) ? undefined : first
  const { first: start = 0, last = 0 } = work.segments[segment] ?? {}
  const isEnd = first.index === last - 1
  const governor = isEnd ? governorBefore(work, segment) : undefined
  if (governor && governs(governor, first)) return undefined
  if (first.index === start && hasPronounBehind(work.tokens, first.index)) return first
  return hasSubject(work, segment, first) ? first : undefined
}

/** The finite verb that still rules over this segment: "Sie können Anna und Peter besuchen". */
function governorBefore(work: Work, segment: number): Candidate | undefined {
  const { roles, segments, orders } = work
  const after = segments[segment]?.after
  if (after === 'break' || after === 'start') return undefined
  // Behind "…, die mitmachen wollen," the main clause goes on.
  const isMain = after === 'comma' && orders[segment] === 'second'
  for (let at = roles.length - 1; at >= 0; at -= 1) {
    const role = roles[at]
    if (role?.form !== 'finite' || (isMain && orders[role.segment] === 'last')) continue
    return role.candidate
  }
  return undefined
}

function governs(governor: Candidate, candidate: Candidate): boolean {
  const lemmas = governor.finite.map(({ lemma }) => lemma)
  if (candidate.isInfinitive && lemmas.some((lemma) => MODAL_LIKE.has(lemma))) return true
  return candidate.isParticiple && lemmas.some((lemma) => AUXILIARY.has(lemma))
}

/** "… und bezahlt werden" behind a modal verb: participle and infinitive, nothing finite. */
function isCluster(work: Work, segment: number, unsure: Candidate[]): boolean {
  const [participle, last] = unsure.slice(-2)
  const governor = governorBefore(work, segment)
  if (!governor || !participle?.isParticiple || !last) return false
  const isAuxiliary = last.readings.some(({ lemma }) => AUXILIARY.has(lemma))
  return isAuxiliary && last.index === participle.index + 1 && governs(governor, last)
}

function hasPronounBehind(tokens: Token[], index: number): boolean {
  return SUBJECT_PRONOUNS.has(tokens[index + 1]?.lower ?? '')
}

/** Is there anything that may be the subject? "Den Antrag ausfüllen" has none. */
function hasSubject({ tokens, segments, roles }: Work, segment: number, verb: Candidate): boolean {
  const { first = 0, last = 0, after } = segments[segment] ?? {}
  const isJoined = after === 'coordinator' || after === 'comma'
  if (isJoined && (verb.index === first || !roles.some((role) => role.form === 'finite'))) {
    return true
  }
  for (let index = first; index < last; index += 1) {
    const token = tokens[index]
    if (!token || index === verb.index) continue
    if (
      /^(?:ich|du|er|sie|es|wir|ihr|man|die|das|der|alle|viele|beide|manche|wer|was|einige)$/.test(
        token.lower,
      )
    ) {
      return true
    }
    if (isNominative(tokens, index, verb.index)) return true
  }
  return false
}

function isNominative(tokens: Token[], index: number, verb: number): boolean {
  const token = tokens[index]
  if (!token || !isCapital(token) || isFunctionWord(token.lower)) return false
  const before = tokens[index - 1]?.lower ?? ''
  // "… spielen Kinder": right behind the verb nothing says which case it is.
  const isBent = index - 1 !== verb && /e[nm]$/.test(before)
  if (PREPOSITIONS.has(before) || isBent) return false
  const readings = nounReadings(token.text)
  if (readings.length === 0) return true
  return readings.some((reading) => reading.case === 'nominative' && reading.number === 'plural')
}
