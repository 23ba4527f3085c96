import { adjective, isKnownNoun, verbForms, zipf } from '../lexicon'
import { isFunctionWord } from '../lexicon/functionWords'
import { words } from '../words'

const CAPITALS = /^\p{Lu}{2,}$/u
const LONG = 4
/** A short word must be this common: "GUT" is a word, "AOK" and "DAK" are none. */
const COMMON = 5.2

/** A common word in capitals, "WICHTIG", "NUR"; abbreviations such as "ÖPNV" are no words. */
export function isLoudWord(text: string): boolean {
  const lower = text.toLowerCase()
  if (!CAPITALS.test(text) || NAMES.has(lower)) return false
  if (text.length < LONG) return isLoudShortWord(lower)
  return (
    isFunctionWord(lower) ||
    adjective(lower) !== undefined ||
    verbForms(lower).length > 0 ||
    isKnownNoun(lower.slice(0, 1).toUpperCase() + lower.slice(1))
  )
}

function isLoudShortWord(lower: string): boolean {
  if (ALSO_SHORT.has(lower)) return false
  if (isFunctionWord(lower)) return true
  return lower.length > 2 && zipf(lower) >= COMMON && adjective(lower) !== undefined
}

/** They stand for something too: "AG", "OB", "IN". */
const ALSO_SHORT = words('ab ag eg ob so je er es da in im um am zu')

/** Abbreviations that are in the dictionary as nouns. */
const NAMES = words('nato unesco unicef aids bafög')
