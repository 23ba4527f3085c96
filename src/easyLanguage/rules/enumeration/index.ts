import type { AnalysedSentence, Token } from '../../language/analyse'
import { isCapital } from '../../language/tokens'
import type { Rule, RuleHit } from '../../rule'

const MOST = 3
const LONGEST_ITEM = 6
const JOINS = /^(?:,|und|oder|sowie)$/
const LAST_JOINS = /^(?:und|oder|sowie)$/

/** LS22: more than three things make a list. */
export const enumeration: Rule = {
  id: 'LS22',
  name: 'enumeration',
  why: 'Viele Dinge versteht man besser als Liste.',
  source: 'BITV 2.0 Anlage 2 Teil 2 Nr. 7; DIN SPEC 33429 (Listen)',
  check: (text) => text.sentences.flatMap((sentence) => hitOf(sentence) ?? []),
}

/** A piece between commas and "und"; indices into the tokens, `last` exclusive. */
interface Piece {
  first: number
  last: number
  join: string
}

function hitOf(sentence: AnalysedSentence): RuleHit | undefined {
  const run = longestRun(sentence, piecesOf(sentence.tokens))
  const [first] = run
  const end = run.at(-1)
  if (!first || !end || run.length <= MOST) return undefined
  const start = lastNounBefore(sentence.tokens, first)
  const last = firstItemEnd(sentence.tokens, end)
  const items = run.length
  return start && last
    ? {
        level: 'warn',
        place: sentence.placeOf(start, last),
        message: `Hier stehen ${items} Dinge in einem Satz. Machen Sie eine Liste: jedes Ding in eine Zeile mit „• “.`,
      }
    : undefined
}

function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = []
  let first = 0
  let join = ''
  for (const [index, token] of tokens.entries()) {
    const isEnd = index === tokens.length - 1
    if (!JOINS.test(token.lower) && !isEnd) continue
    const last = isEnd && token.kind !== 'punctuation' ? index + 1 : index
    if (last > first) pieces.push({ first, last, join })
    join = token.lower
    first = index + 1
  }
  return pieces
}

/** Pieces in a row whose middle ones are short and hold no statement, up to the piece behind "und". */
function longestRun(sentence: AnalysedSentence, pieces: readonly Piece[]): Piece[] {
  const statements = new Set(sentence.verbs.finite.map(({ index }) => index))
  const isItem = ({ first, last }: Piece): boolean => {
    const length = last - first
    const hasVerb = Array.from({ length }, (_, offset) => first + offset).some((index) =>
      statements.has(index),
    )
    return length <= LONGEST_ITEM && (length === 1 || !hasVerb)
  }
  /** Without "und" only things in a row are sure to be a list: "Reis, Fisch, Salat, Obst". */
  const isThing = (piece: Piece): boolean => {
    const own = sentence.tokens.slice(piece.first, piece.last)
    return isItem(piece) && own.length < MOST && own.every(isPlainWord) && own.some(isCapital)
  }
  /** "Hasen, Rehe, Füchse, Dachse leben hier.": the last thing, and then the verb. */
  const isThingBeforeVerb = ({ first }: Piece): boolean => {
    const [noun, verb] = sentence.tokens.slice(first, first + 2)
    return noun !== undefined && isCapital(noun) && verb !== undefined && statements.has(first + 1)
  }
  for (let end = pieces.length - 1; end >= MOST; end -= 1) {
    const last = pieces[end]
    if (!last) continue
    let start = end - 1
    while (start > 0 && isItem(pieces[start] ?? last) && isJoined(pieces, start)) start -= 1
    const run = pieces.slice(start, end + 1)
    const middle = run.slice(1, -1)
    const isClosed =
      LAST_JOINS.test(last.join) ||
      (middle.every(isThing) && (isThing(last) || isThingBeforeVerb(last)))
    if (run.length > MOST && isClosed && middle.every(isItem)) return run
  }
  return []
}

/** By a comma, or like all the others by "und": "Äpfel und Birnen und Nüsse und Brot". */
const isJoined = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.join === ',' || (LAST_JOINS.test(pieces[at]?.join ?? '') && isShort(pieces[at]))

const isShort = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece.last - piece.first < MOST

const isPlainWord = ({ kind }: Token): boolean => kind === 'word'

function lastNounBefore(tokens: readonly Token[], { last }: Piece): Token | undefined {
  return tokens[last - 1]
}

/** The last item ends before the verb: "Glas, Papier und Holz sind Müll". */
function firstItemEnd(tokens: readonly Token[], { first, last }: Piece): Token | undefined {
  const noun = tokens.slice(first, last).find(({ text }) => /^\p{Lu}/u.test(text))
  return noun ?? tokens[first]
}
