import { nounReadings } from '../lexicon'
import type { EasyLanguageOptions } from '../options'

const SEPARATORS = /[-\u2010\u2011·‧∙•]/g
const sets = new WeakMap<EasyLanguageOptions, ReadonlySet<string>>()

/** Is the word, or its base form, in the county's dictionary or among the words that it allows? Separators do not matter. */
export function isKnownWord(word: string, options: EasyLanguageOptions): boolean {
  const known = knownWords(options)
  if (known.size === 0) return false
  // Of a compound only the whole counts: "Projekt" in the dictionary explains no "Infrastrukturprojekt".
  const lemmas = nounReadings(word).flatMap(({ byEnd, lemma }) => (byEnd ? [] : [lemma]))
  return [word, ...lemmas].some((form) => known.has(foldWord(form)))
}

/** Lower case, without separators: "Gebärden-Sprache" and "Gebärdensprache" are the same word. */
export function foldWord(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(SEPARATORS, '')
}

function knownWords(options: EasyLanguageOptions): ReadonlySet<string> {
  const found = sets.get(options)
  if (found) return found
  const { glossary, allowed } = options
  const all = glossary.flatMap(({ word, forms = [], split = '' }) => [word, split, ...forms])
  const known = new Set([...all, ...allowed].filter((word) => word !== '').map(foldWord))
  sets.set(options, known)
  return known
}
