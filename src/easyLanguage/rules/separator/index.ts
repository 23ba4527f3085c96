import { adjective, isKnownNoun, verbForms, zipf } from '../../lexicon'
import type { AnalysedLine, Token } from '../../language/analyse'
import { splitCompound } from '../../language/compounds'
import { isFunctionWord } from '../../lexicon/functionWords'
import type { EasyLanguageOptions } from '../../options'
import type { Rule, RuleHit } from '../../rule'
import { isKnownWord } from '../known'

const HYPHEN = /[-\u2010\u2011]/
const DOT = /[·‧∙•]/
const ANY = /([-\u2010\u2011·‧∙•])/
const GENDER = /[*:_/]in/
/** Zipf: about once in a million words. */
const OFTEN = 3
/** Ten times that: a broken piece is hardly ever written so often. */
const NAME = 4
const MIN_LENGTH = 5
/** "s", "en" and other letters that link two pieces. */
const LINKS = ['s', 'es', 'n', 'en', 'er', 'ens', 'e']

/** LS12: behind a hyphen a capital letter, behind a Mediopunkt a small one, and both only where two words meet. */
export const separator: Rule = {
  id: 'LS12',
  name: 'separator',
  why: 'Falsche Trennungen machen Wörter schwerer.',
  source: 'DIN SPEC 33429 (Worttrennung); Netzwerk Leichte Sprache',
  check: (text, options) => text.linesAndHeadings.flatMap((line) => hitsOf(line, options)),
}

function hitsOf(line: AnalysedLine, options: EasyLanguageOptions): RuleHit[] {
  return line.tokens.filter(isSeparated).flatMap((token): RuleHit[] => {
    if (isKnownWord(token.text, options)) return []
    const hit = wrongBorder(token) ?? wrongCase(token)
    return hit ? [{ ...hit, place: line.place(token.start, token.end) }] : []
  })
}

function isSeparated({ kind, text }: Token): boolean {
  return (
    kind === 'word' &&
    ANY.test(text) &&
    !/^\d/.test(text) &&
    !GENDER.test(text) &&
    !/[-]$/.test(text)
  )
}

type Hit = Omit<RuleHit, 'place'>

function wrongCase({ text }: Token): Hit | undefined {
  if (!/^\p{Lu}/u.test(text)) return undefined
  const pieces = text.split(ANY)
  const repaired = pieces
    .map((piece, index) => repair(piece, pieces[index - 1], index === pieces.length - 1))
    .join('')
  if (repaired === text) return undefined
  const isHyphen = HYPHEN.test(text)
  return {
    level: 'warn',
    message: isHyphen
      ? `Nach dem Bindestrich beginnt ein Wort groß: „${repaired}“.`
      : `Nach dem Mediopunkt geht es klein weiter: „${repaired}“.`,
    suggestion: { replacement: repaired, safe: false },
  }
}

/** "Stadt-und-Land-Bus" keeps its small "und". */
function repair(piece: string, separatorBefore: string | undefined, isLast: boolean): string {
  if (separatorBefore === undefined || piece === '' || (isFunctionWord(piece) && !isLast))
    return piece
  const first = piece.slice(0, 1)
  if (HYPHEN.test(separatorBefore)) {
    return isNoun(piece) ? first.toUpperCase() + piece.slice(1) : piece
  }
  const isShortWord = /^\p{Lu}{2,}$/u.test(piece)
  return DOT.test(separatorBefore) && !isShortWord ? first.toLowerCase() + piece.slice(1) : piece
}

/** The dictionary of nouns lacks some that all know ("Bücherei"); those are often written and are nothing else. */
function isNoun(piece: string): boolean {
  const capital = piece.slice(0, 1).toUpperCase() + piece.slice(1)
  if (isKnownNoun(capital)) return true
  const isOther = adjective(piece) !== undefined || verbForms(piece).length > 0
  return piece.length >= MIN_LENGTH && zipf(capital) >= OFTEN && !isOther
}

/** A piece that is no word, where the whole is one: "Gem-Einderat", "Wo-Hnung". */
function wrongBorder({ text }: Token): Hit | undefined {
  const pieces = text.split(ANY).filter((piece) => piece !== '' && !ANY.test(piece))
  if (pieces.length < 2 || pieces.every(isWord)) return undefined
  const joined = pieces.map((piece, index) => (index === 0 ? piece : piece.toLowerCase())).join('')
  const parts = splitCompound(joined).map((part) => part.text)
  const isKnown = isNoun(joined) || adjective(joined.toLowerCase()) !== undefined
  if (parts.length < 2 && !isKnown) return undefined
  const mark = HYPHEN.test(text) ? '-' : '·'
  const replacement = parts
    .map((part, index) =>
      index > 0 && mark === '-' ? part.slice(0, 1).toUpperCase() + part.slice(1) : part,
    )
    .join(mark)
  return {
    level: 'warn',
    message: `Falsch getrennt. Trennen Sie nur zwischen ganzen Wörtern: „${replacement}“.`,
    suggestion: { replacement, safe: false },
  }
}

/** "Rauch-Melder", "Süd-Tirol": who or what does something, and names, which the dictionary need not have. */
function isDoerOrName(word: string): boolean {
  if (word.length < MIN_LENGTH) return false
  const verb = word.toLowerCase().replace(/er(?:in(?:nen)?)?$/, 'en')
  return (verb !== word.toLowerCase() && verbForms(verb).length > 0) || zipf(word) >= NAME
}

function isWord(piece: string): boolean {
  const capital = piece.slice(0, 1).toUpperCase() + piece.slice(1)
  const lower = piece.toLowerCase()
  if (piece.length < 2 || /^\p{Lu}+$/u.test(piece) || isDoerOrName(capital)) return true
  if (isKnownNoun(capital) || isFunctionWord(lower) || adjective(lower) !== undefined) return true
  if (
    verbForms(lower).length > 0 ||
    verbForms(`${lower}en`).length > 0 ||
    verbForms(`${lower}n`).length > 0
  )
    return true
  if (isKnownNoun(`${capital}e`) || splitCompound(capital).length > 1) return true
  return LINKS.some((link) => lower.endsWith(link) && isKnownNoun(capital.slice(0, -link.length)))
}
