import { PREPOSITIONS } from '../../lexicon/functionWords'
import { adjective, nounReadings } from '../../lexicon'
import type { AnalysedSentence, Token } from '../../language/analyse'
import { isCapital } from '../../language/tokens'
import { words } from '../../words'

/** From the article to the noun; indices into the tokens of the sentence, both inclusive. */
interface Genitive {
  first: number
  last: number
}

const ALWAYS = words('des eines meines deines seines ihres unseres eures dieses jenes jedes keines')
const MAYBE =
  words(`der einer meiner deiner seiner ihrer unserer eurer dieser jener jeder keiner aller vieler mehrerer einiger
beider`)
const WITH_GENITIVE =
  words(`wegen trotz während innerhalb außerhalb oberhalb unterhalb statt anstatt aufgrund anhand mithilfe
bezüglich hinsichtlich infolge zugunsten mittels angesichts anlässlich einschließlich seitens ungeachtet anstelle`)
/** Verbs with a person in the dative: "Das hilft Anna der Köchin" is none. */
const DATIVE =
  words(`helfen danken folgen gehören antworten gefallen geben schreiben zeigen sagen schicken glauben erklären
bringen schenken erzählen raten dienen fehlen passen schaden vertrauen zuhören`)
const IDIOMS = words('tages weiteren öfteren')
const MAX_BETWEEN = 3

/** Nouns in the genitive with their article; never a name alone ("Annas Auto"). */
export function genitivesIn(sentence: AnalysedSentence): Genitive[] {
  const { tokens } = sentence
  const found: Genitive[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const article = tokens[index]
    if (!article || !(ALWAYS.has(article.lower) || MAYBE.has(article.lower))) continue
    const last = nounAfter(tokens, index)
    const noun = last === undefined ? undefined : tokens[last]
    if (last === undefined || !noun || IDIOMS.has(noun.lower)) continue
    const isAfterGenitive = found.at(-1)?.last === index - 1
    if (!isGenitive(sentence, index, noun, isAfterGenitive)) continue
    found.push({ first: index, last })
    index = last
  }
  return found
}

function isGenitive(
  sentence: AnalysedSentence,
  index: number,
  noun: Token,
  isAfterGenitive: boolean,
): boolean {
  const { tokens } = sentence
  const before = tokens[index - 1]
  const article = tokens[index]
  const readings = nounReadings(noun.text)
  const isInGenitive = readings.length === 0 || readings.some((one) => one.case === 'genitive')
  if (!before || !article || !isInGenitive) return false
  if (WITH_GENITIVE.has(before.lower)) return true
  if (PREPOSITIONS.has(before.lower)) return false
  if (ALWAYS.has(article.lower)) return hasGenitiveForm(article, noun)
  if (isAfterGenitive) return true
  return (
    (isNoun(before) || before.text === '%') && readings.length > 0 && !mayBeDative(sentence, index)
  )
}

/** "dieses Haus", "jedes Kind" and "ihres" alone are also other cases; "des" and "eines Hauses" are not. */
function hasGenitiveForm({ lower }: Token, noun: Token): boolean {
  if (lower === 'des') return true
  const readings = nounReadings(noun.text)
  const isOther = readings.some(
    (one) => one.number === 'singular' && one.gender === 'N' && one.case === 'nominative',
  )
  return readings.length > 0 && !isOther
}

/** A noun without an article before it may be the subject of a verb that takes a dative: "Hilft Anna der Frau?" */
function mayBeDative({ tokens, verbs }: AnalysedSentence, index: number): boolean {
  if (!verbs.finite.some(({ lemma }) => DATIVE.has(lemma))) return false
  const before = tokens[index - 2]
  if (!before) return true
  const isLed = /^(?:d|ein|kein|mein|dein|sein|ihr|unser|jed|dies)/.test(before.lower)
  return !(isLed || PREPOSITIONS.has(before.lower) || adjective(before.lower) !== undefined)
}

const isNoun = (token: Token): boolean =>
  isCapital(token) && (nounReadings(token.text).length > 0 || token.text.length > 3)

/** Index of the noun that an article belongs to, with adjectives between. */
function nounAfter(tokens: readonly Token[], article: number): number | undefined {
  for (let index = article + 1; index <= article + 1 + MAX_BETWEEN; index += 1) {
    const token = tokens[index]
    if (token?.kind !== 'word' && token?.kind !== 'number') return undefined
    if (isCapital(token)) {
      const next = tokens[index + 1]
      const isAdjective = /(?:en|er)$/.test(token.lower) && next !== undefined && isCapital(next)
      if (!(isAdjective && nounReadings(token.text).length === 0)) return index
    } else if (token.kind === 'word' && !/(?:e[nrs]|er)$/.test(token.lower)) return undefined
  }
  return undefined
}
