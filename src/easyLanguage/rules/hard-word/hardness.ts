import { adjective, nounReadings, verbForms } from '../../lexicon'
import { isFunctionWord } from '../../lexicon/functionWords'
import type { Token } from '../../language/analyse'
import { splitCompound } from '../../language/compounds'
import { isCapital } from '../../language/tokens'
import type { VerbUse } from '../../language/verbUse'
import { foldWord } from '../known'
import { isForeignWord } from './foreign'
import { isListedEasy, isListedHard } from './listed'
import { isRareNoun } from './rare'
import { isUnknownWord } from './unknown'

const ENDINGS = ['en', 'es', 'er', 'em', 'e', 'n', 's']
/** A compound of this length without separators is to be split first (LS11). */
const LONG = 14

/** A word, the word before it, and what it does in the sentence if it is a verb. */
export interface WordInLine {
  token: Token
  before: Token | undefined
  verb: VerbUse | undefined
}

/** Base form of a hard word; undefined for words that everybody knows, and for names. */
export function hardBase({ before, token, verb }: WordInLine): string | undefined {
  const bases = basesOf(token, verb)
  if (bases.some(isListedEasy) || isFamilyName(token, before)) return undefined
  // A noun right behind a noun is a name: "die Firma Lenz".
  const mayBeRare = !(before && isCapital(before) && nounReadings(before.text).length > 0)
  const isHard = (base: string) =>
    isListedHard(base) || isForeignWord(base) || (mayBeRare && isRareNoun(base))
  const hard = bases.find(isHard) ?? hardPart(token.text)
  return hard ?? (isUnknownWord(token, before) ? token.text : undefined)
}

/** "Frau Vogt", "Karim Haddad": behind a title, or behind a first name, which is no noun of the dictionary. */
function isFamilyName(token: Token, before: Token | undefined): boolean {
  if (!before || !isCapital(before) || !isCapital(token)) return false
  if (/^(?:Herrn?|Frau|Familie|Doktor)$/.test(before.text)) return true
  return (
    nounReadings(before.text).length === 0 &&
    !isFunctionWord(before.lower) &&
    verbForms(before.lower).length === 0 &&
    adjective(before.lower) === undefined
  )
}

/** The base forms that the word may have; the word itself where the dictionary lacks it. */
export function basesOf(token: Token, verb?: VerbUse): string[] {
  const { lower, text } = token
  const isUpper = isCapital(token)
  // "Das Amt setzt die Steuer fest": the whole verb, and "Beantragen Sie …" is no noun.
  if (verb && (verb.prefix || isUpper)) return [verb.lemma]
  const nouns = isUpper ? nounReadings(text) : []
  const whole = nouns.flatMap(({ byEnd, lemma }) => (byEnd ? [] : [lemma]))
  // "Chronische Krankheiten …" at the beginning is no noun.
  const isNoun = nouns.some(({ adjectival, byEnd }) => !byEnd && !adjectival)
  const others = isNoun ? [] : [adjective(lower)]
  const verbs = nouns.length > 0 ? [] : verbForms(lower).map(({ lemma }) => lemma)
  const found = [...whole, ...others, ...verbs].filter((base) => base !== undefined)
  // "Beigeordnete" is a word of its own, although the dictionary has only the participle.
  const isOpen = found.length === 0 || (isUpper && whole.length === 0)
  return [...new Set([...found, ...(isOpen ? unknownBases(text) : [])])]
}

/** Compounds and words outside the dictionary: without separators, the end in base form, or without an ending. */
function unknownBases(text: string): string[] {
  const folded = foldWord(text)
  const last = splitCompound(text).at(-1)
  const compound = last ? foldWord(text.slice(0, last.start)) + last.base.toLowerCase() : folded
  const stems = ENDINGS.filter((ending) => folded.endsWith(ending)).flatMap((ending) => {
    const stem = folded.slice(0, -ending.length)
    return [stem, withoutUmlaut(stem)]
  })
  // Who writes "Bau-Last" shows the easy parts; only an easy whole counts then.
  const isSplit = folded.length < text.length
  const isOther = text === folded
  const known = [compound, ...stems].filter(
    (base) => isListedEasy(base) || (!isSplit && (isOther || isListedHard(base))),
  )
  return [text, ...(isSplit && !isListedEasy(folded) ? [] : [folded]), ...known]
}

/** "Vormünd(er)" gives "vormund". */
const withoutUmlaut = (stem: string): string =>
  stem
    .replace(/ä(?=[^äöü]*$)/, 'a')
    .replace(/ö(?=[^äöü]*$)/, 'o')
    .replace(/ü(?=[^äöü]*$)/, 'u')

/** In a compound a hard piece makes the whole hard: "Partizipations-Prozess". */
function hardPart(text: string): string | undefined {
  if (text.length >= LONG && /^\p{L}+$/u.test(text)) return undefined
  const parts = splitCompound(text)
  if (parts.length < 2) return undefined
  return parts.some(({ base }) => isHardPart(base)) ? text : undefined
}

/** A piece that no dictionary has keeps its link: "Retentions". */
const isHardPart = (base: string): boolean =>
  [base, base.replace(/s$/, '')].some((one) => isListedHard(one) || isForeignWord(one)) &&
  !isListedEasy(base)
