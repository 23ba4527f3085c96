import { separatedPrefix } from './separatedPrefix'
import { segmentsOf } from './segments'
import type { Segment } from './segments'
import type { Token } from './tokens'
import { chosenReading, MODALS } from './verbReading'
import { rolesOf } from './verbRoles'
import type { Role } from './verbRoles'
import type { SentenceVerbs, VerbUse } from './verbUse'

export type { SentenceVerbs, VerbUse } from './verbUse'

const AUXILIARIES = new Set(['sein', 'haben', 'werden'])

export function verbsOf(tokens: Token[]): SentenceVerbs {
  const segments = segmentsOf(tokens)
  const roles = rolesOf(tokens, segments)
  const all = roles
    .map((role, index) => verbUse(tokens, segments, role, roles.slice(index + 1, index + 2)))
    .sort((one, other) => one.index - other.index)
  return {
    all,
    finite: all.filter(({ form }) => form === 'finite'),
    participles: all.filter(({ form }) => form === 'participle'),
    infinitives: all.filter(({ form }) => form === 'infinitive' || form === 'zuInfinitive'),
  }
}

function verbUse(tokens: Token[], segments: Segment[], role: Role, next: Role[]): VerbUse {
  const { candidate, form } = role
  const { token, index, readings } = candidate
  const use = { token, index, readings }
  if (form !== 'finite') {
    const before = tokens[index - 1]
    const lemma =
      readings.find((reading) => reading.form === form)?.lemma ??
      readings.find((reading) => reading.form === 'infinitive')?.lemma ??
      ''
    const zu = form === 'zuInfinitive' && before?.lower === 'zu' ? { zu: before } : {}
    return { ...use, lemma, form, ...zu, ...kindOf(lemma) }
  }
  const prefix = separatedPrefix(tokens, segments, role, next)
  const chosen = chosenReading(tokens, segments, role)
  const lemma = prefix?.lemma ?? chosen.lemma
  return {
    ...use,
    form,
    ...chosen,
    ...(prefix ? { prefix: prefix.token } : {}),
    lemma,
    ...kindOf(lemma),
  }
}

function kindOf(lemma: string): Pick<VerbUse, 'auxiliary' | 'isModal'> {
  const isModal = MODALS.has(lemma)
  return AUXILIARIES.has(lemma)
    ? { auxiliary: lemma as NonNullable<VerbUse['auxiliary']>, isModal }
    : { isModal }
}
