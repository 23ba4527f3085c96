import { isKnownNoun, nounReadings } from '../../lexicon'
import { DETERMINERS, isFunctionWord, PREPOSITIONS } from '../../lexicon/functionWords'
import type { AnalysedSentence, Token } from '../../language/analyse'
import { isCapital } from '../../language/tokens'
import { words } from '../../words'

const TITLES: Record<string, string> = { frau: 'F', herr: 'M' }

interface Candidate {
  index: number
  isSubject: boolean
  /** "Die Schule hat eine Mensa.", "Die Schule steht neben der Kirche.": as near as the subject. */
  isRival: boolean
  isPerson: boolean
}

/**
 * How many persons or things of a sentence a pronoun in the next one can mean. Two persons are in doubt; so are two things when
 * one is the subject and the other its object or stands beside it. Else the subject counts before all else:
 * "Der Fahrer fährt den Bus. Er …" means the driver.
 */
export function antecedents(sentence: AnalysedSentence, genders: string): number {
  const candidates = candidatesIn(sentence, genders)
  const subjects = candidates.filter(({ isSubject }) => isSubject)
  const persons = candidates.filter(({ isPerson }) => isPerson)
  // "Der Vater holt den Sohn ab. Er wartet": two persons, and it may be either.
  if (persons.length > 1) return persons.length
  const rivals = candidates.filter(({ isRival }) => isRival)
  if (subjects.length > 0 && persons.length === 0 && rivals.length > 0)
    return subjects.length + rivals.length
  return subjects.length > 0 ? subjects.length : candidates.length
}

function candidatesIn({ tokens, verbs }: AnalysedSentence, genders: string): Candidate[] {
  const finite = verbs.finite[0]?.index ?? tokens.length
  const isSame = SAME.has(verbs.finite[0]?.lemma ?? '') && verbs.participles.length === 0
  const candidates: Candidate[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const candidate = candidateAt(tokens, index, finite, genders)
    const isAgain = isSame && candidates[0]?.isSubject && isPredicate(tokens, index, finite)
    if (candidate && !isAgain) candidates.push(candidate)
    if (hasName(tokens, index)) index += 1
  }
  return candidates
}

function candidateAt(
  tokens: readonly Token[],
  index: number,
  finite: number,
  genders: string,
): Candidate | undefined {
  const token = tokens[index]
  if (token?.kind !== 'word') return undefined
  if (!isNounHere(tokens, index)) {
    const isSubject = index < finite
    return isSamePronoun(token, genders)
      ? { index, isSubject, isRival: false, isPerson: false }
      : undefined
  }
  const title = TITLES[token.lower]
  if (!fits(token, title, genders)) return undefined
  return {
    index,
    isSubject: isSubject(tokens, index, finite),
    isRival: isRival(tokens, index, finite),
    isPerson: title !== undefined || isPerson(token) || isName(tokens, index),
  }
}

/** "Frau Berg": the name belongs to the word before. */
function hasName(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return TITLES[tokens[index]?.lower ?? ''] !== undefined && next !== undefined && isCapital(next)
}

/** "Der Pfleger heißt Murat.", "Frau Berg ist die Leiterin.": one person. */
const SAME = words('sein heißen werden bleiben')

function isPredicate(tokens: readonly Token[], index: number, finite: number): boolean {
  const between = tokens.slice(finite, index)
  return index > finite && !between.some(({ lower }) => PREPOSITIONS.has(lower))
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

/** "Lehrer" has its "Lehrerin", and she has him; the others are named. */
function isPerson({ text }: Token): boolean {
  return nounReadings(text).some(
    ({ lemma }) =>
      PERSONS.has(lemma.toLowerCase()) ||
      isKnownNoun(`${lemma}in`) ||
      (lemma.endsWith('in') && isKnownNoun(lemma.slice(0, -2))),
  )
}

/** "Anna trifft Lisa": in no dictionary and without an article; behind a preposition it is mostly a place. */
function isName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? ''
  const isBare = !DETERMINERS.has(before) && (before === 'mit' || !PREPOSITIONS.has(before))
  return isBare && nounReadings(tokens[index]?.text ?? '').length === 0
}

const PERSONS =
  words(`vater mutter sohn tochter bruder schwester mann frau junge mädchen kind oma opa großmutter großvater onkel tante
enkel enkelin neffe nichte cousin cousine baby mensch person gast hund katze pferd vogel tier hase kuh schwein schaf ziege esel fuchs reh maus huhn hahn ente gans arzt kollege kunde bursche dame herr`)

function isSubject(tokens: readonly Token[], index: number, finite: number): boolean {
  if (index > finite) return false
  const before = tokens.slice(Math.max(0, index - 3), index)
  return !before.some(
    ({ lower }) => PREPOSITIONS.has(lower) || /^(?:de[mns]|eine[mns]|ihre[mns])$/.test(lower),
  )
}

/** An object behind the verb, or a thing that the subject stands beside; times and places are none. */
function isRival(tokens: readonly Token[], index: number, finite: number): boolean {
  if (index < finite) return false
  const at = tokens.findLastIndex(({ lower }, at) => at < index && DETERMINERS.has(lower))
  if (at < index - 2 || at < finite) return false
  const before = tokens[at - 1]
  if (!before || TIME.has(tokens[index]?.lower ?? '')) return false
  return (
    BESIDE.has(before.lower) || (OBJECT.test(tokens[at]?.lower ?? '') && !isPreposition(before))
  )
}

const isPreposition = ({ lower }: Token): boolean => PREPOSITIONS.has(lower)
/** Forms of articles in the accusative. */
const OBJECT = /^(?:den|die|das|(?:m|d|s)?eine?n?|ihren?|unseren?|diesen?|dieses)$/
const BESIDE = words('neben gegenüber hinter')
const TIME = words(
  'tag tage woche wochen monat monate jahr jahre stunde stunden minute minuten abend morgen mittag nacht mal zeit',
)
