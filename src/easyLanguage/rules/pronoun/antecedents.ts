import { isKnownNoun, nounReadings } from '../../lexicon'
import { isFunctionWord, PREPOSITIONS } from '../../lexicon/functionWords'
import type { AnalysedSentence, Token } from '../../language/analyse'
import { isCapital } from '../../language/tokens'
import { words } from '../../words'

const TITLES: Record<string, string> = { frau: 'F', herr: 'M' }

interface Candidate {
  index: number
  isSubject: boolean
  isPerson: boolean
}

/**
 * How many persons or things of a sentence a pronoun in the next one can mean.
 * Two persons are in doubt; else a subject counts before all else: "Der Fahrer fährt den Bus. Er …" means the driver.
 */
export function antecedents(sentence: AnalysedSentence, genders: string): number {
  const candidates = candidatesIn(sentence, genders)
  const subjects = candidates.filter(({ isSubject }) => isSubject)
  const persons = candidates.filter(({ isPerson }) => isPerson)
  // "Der Vater holt den Sohn ab. Er wartet": two persons, and it may be either.
  if (persons.length > 1) return persons.length
  return subjects.length > 0 ? subjects.length : candidates.length
}

function candidatesIn({ tokens, verbs }: AnalysedSentence, genders: string): Candidate[] {
  const finite = verbs.finite[0]?.index ?? tokens.length
  const candidates: Candidate[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token?.kind !== 'word' || !isNounHere(tokens, index)) {
      if (token && isSamePronoun(token, genders))
        candidates.push({ index, isSubject: index < finite, isPerson: false })
      continue
    }
    const title = TITLES[token.lower]
    const next = tokens[index + 1]
    const hasName = title !== undefined && next !== undefined && isCapital(next)
    if (fits(token, title, genders)) {
      candidates.push({
        index,
        isSubject: isSubject(tokens, index, finite),
        isPerson: title !== undefined || isPerson(token),
      })
    }
    if (hasName) index += 1
  }
  return candidates
}

/** "Sie ist neu. Sie hat Zeit.": who was meant before is meant again. */
const isSamePronoun = ({ lower }: Token, genders: string): boolean =>
  (genders === 'F' && lower === 'sie') || (genders.includes('M') && lower === 'er')

function isNounHere(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || !isCapital(token)) return false
  return index > 0 || !isFunctionWord(token.lower)
}

function fits(token: Token, title: string | undefined, genders: string): boolean {
  if (title !== undefined) return genders.includes(title)
  const readings = nounReadings(token.text)
  // A name that nobody knows may be anybody's.
  if (readings.length === 0) return true
  return readings.some(
    ({ gender, number }) =>
      number === 'singular' && gender !== undefined && genders.includes(gender),
  )
}

/** "Lehrer" has its "Lehrerin"; the others are named. */
function isPerson({ text }: Token): boolean {
  return nounReadings(text).some(
    ({ lemma }) => PERSONS.has(lemma.toLowerCase()) || isKnownNoun(`${lemma}in`),
  )
}

const PERSONS =
  words(`vater mutter sohn tochter bruder schwester mann frau junge mädchen kind oma opa großmutter großvater onkel tante
enkel enkelin neffe nichte cousin cousine baby mensch person gast arzt kollege kunde bursche dame herr`)

function isSubject(tokens: readonly Token[], index: number, finite: number): boolean {
  if (index > finite) return false
  const before = tokens.slice(Math.max(0, index - 3), index)
  return !before.some(
    ({ lower }) => PREPOSITIONS.has(lower) || /^(?:de[mns]|eine[mns]|ihre[mns])$/.test(lower),
  )
}
