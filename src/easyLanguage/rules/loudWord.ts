import { adjective, isKnownNoun, verbForms } from '../lexicon'
import { isFunctionWord } from '../lexicon/functionWords'

const LOUD = /^\p{Lu}{4,}$/u

/** A common word in capitals, "WICHTIG"; abbreviations such as "ÖPNV" are no words. */
export function isLoudWord(text: string): boolean {
  if (!LOUD.test(text)) return false
  const lower = text.toLowerCase()
  return (
    isFunctionWord(lower) ||
    adjective(lower) !== undefined ||
    verbForms(lower).length > 0 ||
    isKnownNoun(lower.slice(0, 1).toUpperCase() + lower.slice(1))
  )
}
