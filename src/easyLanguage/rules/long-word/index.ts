import { adjective, nounReadings, verbForms, zipf } from '../../lexicon'
import type { AnalysedLine, AnalysedText, Token } from '../../language/analyse'
import { splitCompound } from '../../language/compounds'
import { syllableCount } from '../../language/syllables'
import type { EasyLanguageOptions } from '../../options'
import type { Rule, RuleHit } from '../../rule'
import { foldWord, isKnownWord } from '../known'
import { BASIC } from './basic'

const MOST_SYLLABLES = 3
const MOST_LETTERS = 13
const PIECES = /[-\u2010\u2011·‧∙•]/
const GENDER = /[*:_/]in|[a-zäöü]In(?:nen)?$/
const VERY_COMMON = 5.3
const VOWELS = /[aeiouäöüyàáâèéêëìíîïòóôùúû]/gi

/** LS11: long words get a separator where they join, or a shorter word; one kind of separator in a text. */
export const longWord: Rule = {
  id: 'LS11',
  name: 'long-word',
  why: 'Lange Wörter sind schwer zu lesen.',
  source: 'BITV 2.0 Anlage 2 Teil 2 Nr. 4; DIN SPEC 33429 (Wortlänge); Netzwerk Leichte Sprache',
  check: (text, options) => {
    const lines = text.linesAndHeadings
    return [
      ...lines.flatMap((line) => longWordsIn(line, options)),
      ...mixedSeparators(text, options),
    ]
  },
}

function longWordsIn(line: AnalysedLine, options: EasyLanguageOptions): RuleHit[] {
  return line.tokens
    .filter(({ kind, text }) => kind === 'word' && text.length > 5)
    .flatMap((token) => (isLong(token.text, options) ? [hit(line, token, options)] : []))
}

function isLong(word: string, options: EasyLanguageOptions): boolean {
  const plain = GENDER.test(word) ? word.replace(/[*:_/]?in(?:nen)?$/i, '') : word
  const pieces = plain.split(PIECES).filter((piece) => piece !== '')
  if (!pieces.some((piece) => isLongPiece(piece, options))) return false
  return !isKnownWord(plain, options)
}

function isLongPiece(piece: string, options: EasyLanguageOptions): boolean {
  const isManyLetters = piece.length > MOST_LETTERS
  const isManySyllables = mayHaveMany(piece) && syllableCount(piece) > MOST_SYLLABLES
  if (!isManyLetters && !isManySyllables) return false
  if (isKnownWord(piece, options) || isBasic(piece)) return false
  // "verschiedene": only the ending makes it long.
  return isManyLetters || basesOf(piece).every((base) => syllableCount(base) > MOST_SYLLABLES)
}

/** Every syllable has a vowel: most words need no closer look. */
const mayHaveMany = (piece: string): boolean => (piece.match(VOWELS)?.length ?? 0) > MOST_SYLLABLES

function isBasic(piece: string): boolean {
  if (zipf(piece) >= VERY_COMMON) return true
  return [piece, ...basesOf(piece)].some((word) => BASIC.has(word.toLowerCase()))
}

/** Base forms of the word; the word itself where the lexicon has none. */
function basesOf(piece: string): string[] {
  const isNoun = /^\p{Lu}/u.test(piece)
  const nouns = isNoun ? nounReadings(piece).filter(({ byEnd }) => !byEnd) : []
  const lower = piece.toLowerCase()
  const others = [adjective(lower), isNoun ? undefined : verbForms(lower)[0]?.lemma]
  const bases = [...nouns.map(({ lemma }) => lemma), ...others].filter((base) => base !== undefined)
  if (isNoun && nouns.length === 0) bases.push(...compoundBase(piece))
  return bases.length > 0 ? [...new Set(bases)] : [piece]
}

/** "Fahrradwege" is in no dictionary: "Fahrrad" and the base form of its last part. */
function compoundBase(piece: string): string[] {
  const last = splitCompound(piece).at(-1)
  if (!last || last.start === 0) return []
  const end = last.text.slice(0, 1).toUpperCase() + last.text.slice(1)
  const lemmas = new Set([last.base, ...nounReadings(end).map(({ lemma }) => lemma)])
  return [...lemmas].map((lemma) => piece.slice(0, last.start) + lemma.toLowerCase())
}

function hit(line: AnalysedLine, token: Token, options: EasyLanguageOptions): RuleHit {
  const split = splitOf(token.text, options)
  return {
    level: 'warn',
    place: line.place(token.start, token.end),
    message: split
      ? `Langes Wort. Trennen Sie es: „${split.replacement}“, oder nehmen Sie ein kürzeres Wort.`
      : `Langes Wort „${token.text}“. Nehmen Sie ein kürzeres Wort oder erklären Sie es im Wörterbuch.`,
    ...(split ? { suggestion: split } : {}),
  }
}

/** With the separator of the county, at the borders of the pieces; what the dictionary says comes first. */
function splitOf(
  word: string,
  { glossary, separator }: EasyLanguageOptions,
): RuleHit['suggestion'] {
  const folded = foldWord(word)
  const own = glossary.find(({ split }) => split !== undefined && foldWord(split) === folded)?.split
  if (own !== undefined && own !== word) return { replacement: own, safe: true }
  if (separator === 'none' || GENDER.test(word)) return undefined
  const parts = splitCompound(word).map(({ text }) => text)
  if (parts.length < 2) return undefined
  const isNoun = /^\p{Lu}/u.test(word)
  const pieces = parts.map((part, index) => cased(part, index, isNoun && separator === 'hyphen'))
  const replacement = pieces.join(separator === 'hyphen' ? '-' : '·')
  return replacement === word ? undefined : { replacement, safe: false }
}

function cased(part: string, index: number, isCapital: boolean): string {
  if (index === 0) return part
  return isCapital ? part.slice(0, 1).toUpperCase() + part.slice(1) : part.toLowerCase()
}

/** A text holds one kind of separator: where the other one stands is the finding. */
function mixedSeparators(text: AnalysedText, { separator }: EasyLanguageOptions): RuleHit[] {
  const wrong = separator === 'mediopunkt' ? /\p{L}-\p{L}/u : /\p{L}[·‧∙•]\p{L}/u
  const right = separator === 'mediopunkt' ? /\p{L}[·‧∙•]\p{L}/u : /\p{L}-\p{L}/u
  const lines = text.linesAndHeadings
  const words = lines.flatMap((line) =>
    line.tokens.filter(({ kind }) => kind === 'word').map((token) => ({ line, token })),
  )
  if (!words.some(({ token }) => right.test(token.text))) return []
  return words
    .filter(({ token }) => wrong.test(token.text))
    .map(({ line, token }) => ({
      level: 'warn' as const,
      place: line.place(token.start, token.end),
      message: 'Im Text stehen zwei Arten von Trennzeichen. Nehmen Sie überall das gleiche.',
    }))
}
