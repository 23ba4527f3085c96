import { adjective, familiarity, isKnownNoun, verbForms, zipf } from '../../lexicon'
import { isFunctionWord } from '../../lexicon/functionWords'
import { splitCompound } from '../../language/compounds'
import { isListedEasy } from './listed'

/** Foreign endings that hardly any German word has. */
const STRONG =
  /(?:tion|sion|ität|ismus|ologie|ologe|graf(?:ie)?|graph(?:ie)?|iker|ierung|enz|anz|tur|ment|thek|itis|(?<!e)ik|iell|(?<!z)iert|ieren|(?:log|gra[fp]h?|nom|path|on|ist|ast|eth|pt|klin|dem|gog|at|et|it|or)isch)$/
/** Endings and letters of foreign nouns that some German or everyday nouns have too. */
const WEAK_NOUN =
  /(?:iv|[^fmw]al|är|[^e]ell|eur|euse|[^e]ist|ant|[^i]ent|[^t]or|ium|[^ta]um|[^a]us|ose|yse|age|ade|ine|ette|esse|[^e]it|om|gramm|nom|log|eth|oge|ie|[^r]at|[^s]ekt|(?<!e)iz|ens|ator|oid)$|[bdfgklmnprstvwzh]y[^s]|(?<!ra)ph|(?<!en|rat)th|^rh(?!ein)|^c(?!h)|é/
const WEAK_ADJECTIVE = /(?:[^s]iv|[^fmw]al|är|ös|abel|ibel|[^hr]ell|[^h]ant|[^gi]ent)$/
/** German words that end like foreign ones. */
const GERMAN =
  /(?:[^t]ur|vier|hier|bier|tier|papier|klavier|[gkf]abel|nabel|tal|wahl|zahl|mal|saal|schal|kanal|schicksal|fall|schnell|hell|tell|stell|quell|natur|figur|uhr|(?:deutsch|engl|franzö?s|span|türk|poln|ital|russ|arab|evangel|kathol|tierär?z?t?|nd|ns|es)isch|musik|fabrik|tanz|ganz|glanz|kranz|pflanz|schwanz|grenz|lenz|frist|mist|(?:heit|keit|schaft|nis|ling|(?<!ier)ung)|[slrn]age|frage|klage|trage|waage|(?<!k)lose|[hrd]ose|monat|heimat|salat|arbeit|gebiet)$/
/** A prefix makes an easy word no harder: "hereinspazieren", "unkritisch". */
const PREFIX =
  /^(?:ab|an|auf|aus|be|durch|ein|her|herein|herum|hin|mit|nach|rein|selbst|über|um|un|ver|vor|zu|zurück)(?=.{5})/

/** More often said or written than this, everybody knows the word. */
const SAID = { strong: 4, weak: 3.9 }
const WRITTEN = { strong: 4.95, weak: 4.2 }

/** Does the base form look foreign, and is it rare in speech and in print? */
export function isForeignWord(base: string): boolean {
  const lower = base.toLowerCase()
  if (lower.length < 5 || GERMAN.test(lower)) return false
  // A compound is as hard as its parts, and an easy word gets no harder by a prefix.
  if (isListedEasy(lower.replace(PREFIX, '')) || splitCompound(base).length > 1) return false
  if (lower.length > 5 && STRONG.test(lower)) return isRarer(base, SAID.strong, WRITTEN.strong)
  return looksForeign(base, lower) && isRarer(base, SAID.weak, WRITTEN.weak)
}

const isRarer = (base: string, said: number, written: number): boolean =>
  familiarity(base) < said && zipf(base) < written

/** Only words of the dictionary: the others are mostly names. */
function looksForeign(base: string, lower: string): boolean {
  const isNoun = base !== lower
  if (!isNoun) return WEAK_ADJECTIVE.test(lower) && isAdjective(lower)
  return WEAK_NOUN.test(lower) && isKnownNoun(base)
}

/** Of the dictionary, or a word that can be nothing else: "präventiv". */
const isAdjective = (lower: string): boolean =>
  adjective(lower) === lower ||
  (adjective(lower) === undefined && verbForms(lower).length === 0 && !isFunctionWord(lower))
