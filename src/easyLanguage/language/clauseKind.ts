import {
  PREPOSITIONS,
  QUESTION_WORDS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
  UNSURE_SUBORDINATORS,
} from '../lexicon/functionWords'
import type { Clause, ClauseKind, Piece } from './clauseTypes'
import { isTimePhrase } from './timePhrase'
import type { Token } from './tokens'

const INFINITIVE_STARTS = new Set(['um', 'ohne', 'statt', 'anstatt'])

export const hasFinite = ({ verbs }: Piece) => verbs.some(({ form }) => form === 'finite')
export const hasZu = ({ verbs }: Piece) => verbs.some(({ form }) => form === 'zuInfinitive')

interface Kind {
  kind: ClauseKind
  introducer?: Token | undefined
}

/** What a piece is, by its first word, its verbs and the clauses before it. */
export function kindOf(tokens: Token[], piece: Piece, clauses: Clause[]): Kind {
  const coordinator = piece.coordinator === undefined ? undefined : tokens[piece.coordinator]
  if (hasFinite(piece)) {
    return introduced(tokens, piece) ?? mainKind(tokens, piece, clauses, coordinator)
  }
  const opener = tokens[piece.first]
  if (hasZu(piece) && (piece.after !== 'start' || INFINITIVE_STARTS.has(opener?.lower ?? ''))) {
    const starts = opener && INFINITIVE_STARTS.has(opener.lower)
    return { kind: 'infinitive', introducer: starts ? opener : coordinator }
  }
  return verblessKind(tokens, piece, clauses, coordinator)
}

/** Subordinate and relative clauses: by their first word and the verb at the end. */
function introduced(tokens: Token[], piece: Piece): Kind | undefined {
  const opener = tokens[piece.first]
  if (!opener) return undefined
  const { lower } = opener
  const isLast = endsWithFinite(tokens, piece)
  if (isTimePhrase(tokens, piece.first)) return undefined
  if (SUBORDINATORS.has(lower) && (isLast || !UNSURE_SUBORDINATORS.has(lower))) {
    return { kind: 'subordinate', introducer: opener }
  }
  if (!isLast) return undefined
  if (piece.after === 'comma' && !isOpposed(tokens, piece)) return relativeKind(tokens, piece)
  return startsWithQuestion(tokens, piece) ? { kind: 'subordinate', introducer: opener } : undefined
}

/** "…, aber der Bus hält" is a main clause. */
function isOpposed(tokens: Token[], { coordinator = -1 }: Piece): boolean {
  return /^(?:aber|denn|doch|sondern)$/.test(tokens[coordinator]?.lower ?? '')
}

/** "Wer Hilfe braucht, kann anrufen.", "Je mehr kommen, desto besser ist es." */
function startsWithQuestion(tokens: Token[], { after, first, last }: Piece): boolean {
  const lower = tokens[first]?.lower ?? ''
  const isBeforeMain = after === 'start' && tokens[last]?.text === ','
  return isBeforeMain && (QUESTION_WORDS.has(lower) || lower === 'je')
}

/** "…, die kommt", "…, mit dem er spricht"; "…, wann er kommt" is an indirect question. */
function relativeKind(tokens: Token[], { first }: Piece): Kind | undefined {
  const isPreposition = PREPOSITIONS.has(tokens[first]?.lower ?? '')
  const pronoun = tokens[isPreposition ? first + 1 : first]
  if (!pronoun) return undefined
  if (RELATIVE_PRONOUNS.has(pronoun.lower)) return { kind: 'relative', introducer: pronoun }
  return QUESTION_WORDS.has(pronoun.lower)
    ? { kind: 'subordinate', introducer: pronoun }
    : undefined
}

/** Only verbs stand behind the finite verb, as in "…, die kommen wollen" and "…, dass er hat kommen müssen". */
function endsWithFinite(tokens: Token[], { verbs, first, last }: Piece): boolean {
  const finite = verbs.find(({ form }) => form === 'finite')
  if (!finite || finite.index <= first || finite.prefix) return false
  const behind = verbs.filter(
    // "…, die Straße sei gesperrt" is a main clause: only infinitives may stand behind.
    ({ form, index }) => index > finite.index && form !== 'participle',
  ).length
  return last - 1 - finite.index <= behind || isComparison(tokens[finite.index + 1])
}

const isComparison = (token: Token | undefined) => token?.lower === 'als' || token?.lower === 'wie'

function mainKind(
  tokens: Token[],
  piece: Piece,
  clauses: Clause[],
  coordinator: Token | undefined,
): Kind {
  const before = clauses.at(-1)
  const isSub = before?.kind === 'subordinate' || before?.kind === 'relative'
  if (
    isSub &&
    piece.after === 'coordinator' &&
    (endsWithFinite(tokens, piece) || piece.last - piece.first === 1) &&
    !startsNew(tokens, piece)
  ) {
    return { kind: before.kind, introducer: coordinator }
  }
  const hasMain = clauses.some(
    ({ kind, verbs }) => kind === 'main' && verbs.some(({ form }) => form === 'finite'),
  )
  return hasMain
    ? { kind: 'coordinated', introducer: coordinator }
    : { kind: 'main', introducer: coordinator }
}

/** A short piece such as "sie geht" is a main clause: its verb stands second. */
function startsNew(tokens: Token[], { first, last }: Piece): boolean {
  const opener = tokens[first]?.lower ?? ''
  return last - first <= 2 && /^(?:ich|du|er|sie|es|wir|ihr|man|dann|da)$/.test(opener)
}

function verblessKind(
  tokens: Token[],
  piece: Piece,
  clauses: Clause[],
  coordinator: Token | undefined,
): Kind {
  const opener = tokens[piece.first]
  // "Ob jung oder alt" has no verb at all.
  const isSet = opener?.lower === 'ob' && piece.verbs.length === 0
  if (
    opener &&
    !isSet &&
    SUBORDINATORS.has(opener.lower) &&
    !UNSURE_SUBORDINATORS.has(opener.lower)
  ) {
    return { kind: 'subordinate', introducer: opener }
  }
  if (clauses.length === 0) return { kind: listFollows(tokens, piece) ? 'enumeration' : 'main' }
  if (piece.after === 'break') return { kind: 'main', introducer: coordinator }
  return { kind: 'enumeration', introducer: coordinator }
}

/** A first piece without a verb: "Äpfel, Birnen …" is a list, "Der Mann, der …" is not. */
function listFollows(tokens: Token[], { last }: Piece): boolean {
  const opener = tokens[last + 1]
  if (tokens[last]?.text !== ',' || !opener) return false
  const next = PREPOSITIONS.has(opener.lower) ? tokens[last + 2] : opener
  if (SUBORDINATORS.has(opener.lower) || INFINITIVE_STARTS.has(opener.lower)) return false
  return !RELATIVE_PRONOUNS.has(next?.lower ?? '')
}
