import { adjective, nounReadings, verbForms, zipf } from '../../lexicon'
import { DETERMINERS, isFunctionWord } from '../../lexicon/functionWords'
import type { Token } from '../../language/analyse'
import { isCapital } from '../../language/tokens'
import { splitCompound } from '../../language/compounds'
import { isListedEasy } from './listed'

/** An article shows that a word outside every dictionary is no name of a person: "das Glyphosat". */
const ARTICLES = new Set([...DETERMINERS, 'im', 'am', 'zum', 'zur', 'vom', 'beim', 'ins', 'ans'])
/** Ends of places and streets. */
const PLACE =
  /(?:see|bach|berge?|tal|aue?|feld|burg|dorf|heim|hausen|str|weg|platz|land|allee|ring|hof|park|wald|höhe|stein|eck|furt|rode|weiler|kirchen|halle|haus)$/
/** Written more often, it is a name, an adverb or an everyday word that the dictionary lacks. */
const WRITTEN = { noun: 3.45, other: 3.1 }
const MIN_LENGTH = 5
/** Longer ones are compounds (LS11). */
const MAX_LENGTH = 13
const ENDING = /(?:e[nrsm]?|t|te[nrsm]?|s|n)$/
const PREFIX = /^(?:un|ge|ver|be|ab|an|auf|aus|ein|mit|vor|zu|nach|um)(?=.{4})/

/** Is the word in no dictionary and in no list, and no name? */
export function isUnknownWord({ lower, text }: Token, before: Token | undefined): boolean {
  const hasLength = text.length >= MIN_LENGTH && text.length <= MAX_LENGTH
  if (!hasLength || !/^\p{L}\p{Ll}+$/u.test(text) || isWritten(text, lower)) return false
  const isName = text === lower ? isTitle(before) : isPlaceOrPerson(lower, before)
  return !isName && !isInDictionary(text, lower) && !isMadeFromEasy(lower)
}

const isWritten = (text: string, lower: string): boolean =>
  zipf(text) >= (text === lower ? WRITTEN.other : WRITTEN.noun)

/** "Der Verein rubicon". */
const isTitle = (before: Token | undefined): boolean =>
  before !== undefined && isCapital(before) && before.text.length > 3

const isPlaceOrPerson = (lower: string, before: Token | undefined): boolean =>
  !ARTICLES.has(before?.lower ?? '') || PLACE.test(lower)

function isInDictionary(text: string, lower: string): boolean {
  if (isFunctionWord(lower) || adjective(lower) !== undefined || verbForms(lower).length > 0)
    return true
  const noun = text.slice(0, 1).toUpperCase() + text.slice(1)
  return nounReadings(noun).length > 0 || splitCompound(text).length > 1
}

/** "strickt", "unlesbar": the dictionary lacks the form, and the word is easy. */
function isMadeFromEasy(lower: string): boolean {
  return [lower, lower.replace(PREFIX, '')].some((word) => {
    const stem = word.replace(ENDING, '')
    return [word, stem, `${stem}e`, `${stem}en`, `${stem}n`].some(isListedEasy)
  })
}
