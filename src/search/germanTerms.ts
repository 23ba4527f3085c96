import { stemmer } from '@orama/stemmers/german'
import hyphen from 'hyphen/de/index.js'

import { stopWords } from './stopWords'

const MIN_PART = 4
const MIN_COMPOUND = 8

/** Words of a text in their own spelling. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * One spelling for all the ways in which umlauts are typed: Düren, Dueren and Duren become "duren".
 * An `ue` after a, e or q is no umlaut (Frauen, Steuer, Quelle) and stays.
 */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/(?<![aeq])ue/g, 'u')
}

/** The term under which a word stands in the index; `undefined` for words that say nothing. */
export function germanTerm(word: string): string | undefined {
  const folded = fold(word)
  if (folded === '' || stopWords.has(folded)) return undefined
  return stemmer(folded)
}

/** Terms of a text in reading order, without words that say nothing. */
export function germanTerms(text: string): string[] {
  return wordsOf(text).flatMap((word) => germanTerm(word) ?? [])
}

/**
 * Terms of the ends of a compound, so that "Verwaltung" finds "Kreisverwaltung".
 * Cut at syllables, because no dictionary of German compounds is free, small and complete; for titles only,
 * because the ends that are no words would drown the hits in long texts.
 */
export function compoundTerms(word: string): string[] {
  if (word.length < MIN_COMPOUND) return []
  const syllables = hyphen
    .hyphenateSync(word.toLowerCase(), { hyphenChar: '\u00ad', minWordLength: MIN_COMPOUND })
    .split('\u00ad')
  const ends = syllables.slice(1).map((_, index) => syllables.slice(index + 1).join(''))
  return ends.filter((end) => end.length >= MIN_PART).flatMap((end) => germanTerm(end) ?? [])
}
