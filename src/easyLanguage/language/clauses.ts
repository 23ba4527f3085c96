import { SUBORDINATORS } from '../lexicon/functionWords'
import { hasFinite, hasZu, kindOf } from './clauseKind'
import type { Clause, Piece } from './clauseTypes'
import { segmentsOf } from './segments'
import type { Token } from './tokens'
import type { SentenceVerbs, VerbUse } from './verbUse'

export type { Clause } from './clauseTypes'

export function clausesOf(tokens: Token[], verbs: SentenceVerbs): Clause[] {
  const pieces = joinLists(piecesOf(tokens, verbs), tokens)
  const clauses: Clause[] = []
  for (const piece of pieces) clauses.push(clauseOf(tokens, piece, clauses))
  return clauses
}

/** Segments with the verbs that stand in them. */
function piecesOf(tokens: Token[], verbs: SentenceVerbs): Piece[] {
  let next = 0
  return segmentsOf(tokens).map((segment) => {
    const own: VerbUse[] = []
    for (let verb = verbs.all[next]; verb && verb.index < segment.last; verb = verbs.all[next]) {
      own.push(verb)
      next += 1
    }
    return { ...segment, verbs: own }
  })
}

/**
 * "Anna und Peter kommen": what "und" joins without a finite verb of its own belongs to its neighbour. Behind a comma list
 * ("Äpfel, Birnen und Nüsse") the last piece stays a piece of the list.
 */
function joinLists(pieces: Piece[], tokens: Token[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    if (before && piece.after === 'coordinator' && belongsTo(before, piece, joined, tokens)) {
      joined[joined.length - 1] = {
        ...before,
        last: piece.last,
        verbs: [...before.verbs, ...piece.verbs],
      }
    } else {
      joined.push(piece)
    }
  }
  return joined
}

function belongsTo(before: Piece, piece: Piece, joined: Piece[], tokens: Token[]): boolean {
  if (isListPiece(before) && joined.length > 1 && before.after === 'comma') return false
  if (hasFinite(piece)) return before.verbs.length === 0 && !isOpener(tokens, before)
  return !hasZu(piece) || hasZu(before)
}

const isListPiece = ({ verbs }: Piece) => verbs.length === 0

/** "Wenn und": nothing but an introducing word. */
function isOpener(tokens: Token[], piece: Piece): boolean {
  return SUBORDINATORS.has(tokens[piece.first]?.lower ?? '') && piece.last - piece.first === 1
}

function clauseOf(tokens: Token[], piece: Piece, clauses: Clause[]): Clause {
  const { kind, introducer } = kindOf(tokens, piece, clauses)
  const first = introducer
    ? Math.min(tokens.indexOf(introducer, startOf(piece)), piece.first)
    : piece.first
  return {
    kind,
    first,
    last: piece.last,
    start: tokens[first]?.start ?? 0,
    end: tokens[piece.last - 1]?.end ?? 0,
    ...(introducer ? { introducer } : {}),
    verbs: piece.verbs,
  }
}

const startOf = ({ coordinator, first }: Piece) => coordinator ?? first
