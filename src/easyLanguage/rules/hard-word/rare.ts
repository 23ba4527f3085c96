import { familiarity, isKnownNoun, nounReadings, verbForms, zipf } from '../../lexicon'
import { splitCompound } from '../../language/compounds'

/** Words that are said and written less than this are known to few people. */
const SAID = 3.2
const WRITTEN = 3.8
const MIN_LENGTH = 4
/** Made from another word, which explains it, or a name: "Herzlichkeit", "Kölner", "ADAC". */
const MADE =
  /(?:heit|keit|schaft|tum|ling|chen|lein|ei|ung|er|in|nis|sal)$|^\p{Lu}{2}|^(?:An|Aus|Auf|Ab|Ein|Ur|Un|Vor|Nach|Um|Über|Unter|Mit|Bei|Ge|Zu|Er|Haupt|Hinter|Ober)\p{Ll}{3}/u

/** A noun of the dictionary, of one part, that hardly anybody says or reads: "Fehde", "Gicht". */
export function isRareNoun(base: string): boolean {
  if (base.length < MIN_LENGTH || MADE.test(base) || !isKnownNoun(base)) return false
  if (familiarity(base) >= SAID || zipf(base) >= WRITTEN) return false
  return !isBent(base) && splitCompound(base).length < 2
}

/** "Das Lachen", "der Verletzte": a form of a verb or an adjective. */
const isBent = (base: string): boolean =>
  verbForms(base.toLowerCase()).length > 0 || nounReadings(base).some((one) => one.adjectival)
