import { adjectiveBase } from './adjectives'
import { spokenFrequency } from './familiarity'
import { frequency } from './frequencies'
import { wholeNounReadings } from './nouns'
import type { NounReading, VerbReading } from './readings'
import { firstParticiple, verbReadings } from './verbs'

export type { GrammaticalCase, NounReading, VerbForm, VerbReading } from './readings'

/** Longer words are in no dictionary. */
const MAX_LENGTH = 60
const MIN_END = 4
const SEPARATORS = /[-\u2010\u2011·‧∙•]/

const verbs = remembered(verbReadings)
const nouns = remembered(readNoun)
const adjectives = remembered(adjectiveBase)

/** Every way to read a lower-case word as a verb: "nimmt", "teilnimmt", "teilzunehmen", "gebaut". */
export function verbForms(word: string): VerbReading[] {
  return word.length > MAX_LENGTH ? [] : verbs(word)
}

/**
 * Every way to read a word with a capital as a noun. A compound that the dictionary lacks is read by its longest known end;
 * so is a word with separators, by its last part.
 */
export function nounReadings(word: string): NounReading[] {
  return word.length > MAX_LENGTH ? [] : nouns(word)
}

/** Is exactly this form in the dictionary of nouns? */
export function isKnownNoun(word: string): boolean {
  return word.length <= MAX_LENGTH && nouns(word).some(({ byEnd }) => !byEnd)
}

/** Second participle of a verb: "gehen" gives "gegangen"; undefined for verbs outside the dictionary. */
export function participleOf(lemma: string): string | undefined {
  return lemma.length > MAX_LENGTH ? undefined : firstParticiple(lemma)
}

/** Base form of a lower-case adjective in any form ("größeren" gives "groß"); undefined for other words. */
export function adjective(word: string): string | undefined {
  return word.length > MAX_LENGTH ? undefined : adjectives(word)
}

/** How common a word is on Zipf's scale: 7 "und", 5 "Haus", 3 rare; 0 outside the 40,000 most frequent words. */
export function zipf(word: string): number {
  return word.length > MAX_LENGTH ? 0 : frequency(word)
}

/** How often people say a word, on Zipf's scale, for a base form; 0 for words that hardly anybody says. */
export function familiarity(lemma: string): number {
  return lemma.length > MAX_LENGTH ? 0 : spokenFrequency(lemma)
}

function readNoun(word: string): NounReading[] {
  const parts = word.split(SEPARATORS)
  const last = parts.at(-1) ?? ''
  const end = parts.length > 1 ? capitalised(last) : last
  const whole = wholeNounReadings(end)
  if (whole.length > 0) return parts.length > 1 ? byEnd(whole) : whole
  for (let at = 3; at <= end.length - MIN_END; at += 1) {
    const readings = wholeNounReadings(capitalised(end.slice(at)))
    if (readings.length > 0) return byEnd(readings)
  }
  return []
}

function byEnd(readings: NounReading[]): NounReading[] {
  return readings.map((reading) => ({ ...reading, byEnd: true }))
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** Keeps the answers of the last few thousand words. */
function remembered<T>(look: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined) return known
    const answer = look(word)
    if (answers.size >= 5000) answers.clear()
    answers.set(word, answer)
    return answer
  }
}
