import { PREPOSITIONS } from '../lexicon/functionWords'
import { nounReadings } from '../lexicon/index'
import type { Token } from './tokens'
import { isCapital } from './tokens'
import type { Candidate } from './verbCandidates'

type NonFinite = 'infinitive' | 'zuInfinitive' | 'participle'

/** Never or hardly ever in the passive, so that "wird … bekommen" is the future. */
const NO_PASSIVE = new Set(
  `bekommen betragen enthalten entfallen erfahren erhalten gefallen gelingen geraten`.split(' '),
)
const OBJECT_PRONOUNS = new Set(['mich', 'dich', 'ihn'])
/** Only masculine words show the accusative. */
const ACCUSATIVE = /^(?:den|einen|keinen|(?:mein|dein|sein|ihr|unser|jed|dies)en|euren)$/
const ARTICLE = /^(?:das|die|den|eine?n?|keine?n?|(?:mein|dein|sein|ihr|unser|dies)(?:e[ns]?)?)$/
const SUBJECTS = new Set(['ich', 'du', 'er', 'wir', 'man'])
const TIMES =
  /^(?:(?:Vor|Nach)?mittag|Tag|Woche|Monat|Jahr|Abend|Morgen|Nacht|Stunde|Minute|Mal|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sommer|Winter|Herbst|Frühling)$/

/** What a verb is that is not finite: "bekommen", "erhalten" are infinitive and participle alike. */
export function nonFiniteForm(
  tokens: readonly Token[],
  first: number,
  candidate: Candidate,
  governor: Candidate | undefined,
): NonFinite | undefined {
  const { index, readings, isInfinitive, isParticiple } = candidate
  if (readings.some(({ form }) => form === 'zuInfinitive')) return 'zuInfinitive'
  if (isInfinitive && tokens[index - 1]?.lower === 'zu') return 'zuInfinitive'
  if (isInfinitive && isParticiple) {
    // "Der Termin kann vergessen werden."
    if (/^w[eo]rden$/.test(tokens[index + 1]?.lower ?? '')) return 'participle'
    return likelierForm(tokens.slice(first, index), candidate, governor)
  }
  if (isParticiple) return 'participle'
  return isInfinitive ? 'infinitive' : undefined
}

function likelierForm(
  before: readonly Token[],
  { readings }: Candidate,
  governor: Candidate | undefined,
): NonFinite {
  const lemmas = new Set(governor?.finite.map(({ lemma }) => lemma))
  if (lemmas.has('haben') || lemmas.has('sein')) return 'participle'
  const isWish = governor?.finite.every(({ form }) => form === 'subjunctive2') ?? false
  const canBePassive = !readings.some(({ lemma }) => NO_PASSIVE.has(lemma))
  const isPassive = lemmas.has('werden') && canBePassive && !isWish && !hasObject(before)
  return isPassive ? 'participle' : 'infinitive'
}

/** The passive has no object in the accusative: "Wir werden den Hund behalten" is the future. */
function hasObject(tokens: readonly Token[]): boolean {
  const isPronoun = ({ lower }: Token) => OBJECT_PRONOUNS.has(lower)
  const hasSubject = tokens.some(({ lower }) => SUBJECTS.has(lower))
  return tokens.some(isPronoun) || tokens.some((_, index) => isObject(tokens, index, hasSubject))
}

/** An article without a preposition, and its noun; beside a pronoun as the subject it is the object. */
function isObject(tokens: readonly Token[], index: number, hasSubject: boolean): boolean {
  const article = tokens[index]?.lower ?? ''
  const isMarked = ACCUSATIVE.test(article)
  if (!isMarked && !(hasSubject && ARTICLE.test(article))) return false
  if (PREPOSITIONS.has(tokens[index - 1]?.lower ?? '')) return false
  const noun = tokens.slice(index + 1, index + 4).find(isCapital)
  if (!noun) return false
  const readings = nounReadings(noun.text)
  if (readings.some(({ lemma }) => TIMES.test(lemma))) return false
  // "Den Kindern wird …" is the dative plural.
  const isSingular = readings.length === 0 || readings.some(({ number }) => number === 'singular')
  return !isMarked || isSingular
}
