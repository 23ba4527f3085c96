import { nounReadings } from '../lexicon/index'
import type { NounReading } from '../lexicon/index'
import { meaning, MIN_PART } from './compoundParts'
import type { Meaning } from './compoundParts'
import { MAX_WORD } from './tokens'

/** A piece of a compound, with the letters that link it to the next one. */
export interface CompoundPart {
  /** As in the word: "Inklusions" in "Inklusionsbeauftragte", "verwaltung" in "Kreisverwaltung". */
  text: string
  /** Offsets in the word; `end` is exclusive. The pieces cover the word without a gap. */
  start: number
  end: number
  /** Base form in the dictionary: "Inklusion", "Verwaltung", "wohnen" for the "Wohn" of "Wohngeld". */
  base: string
  /** "s", "es", "n", "en", "er", or nothing. */
  link: string
}

const SEPARATORS = /[-\u2010\u2011·‧∙•]/
const MAX_PART = 24
/** A word of the dictionary is split only into parts that everybody knows. */
const MAX_COST_IF_KNOWN = 16.5
/** Known as wholes although both halves are words. */
const WHOLE = new Set(
  `abend apotheke arbeit ausweis beamte bericht bereich beispiel eigentum einkommen elternteil formular freund garten gebäude
  gemeinde genosse gesicht gewalt handeln heimat kantine karten kinder kosten leiter minister minute museum musik nachbar
  engländer garderobe ordnung partner person politik polizei praktikum praxis reichtum schulden sommer spiegel stunde tagung teilnehmer termin
  toilette verein vertrag verwaltung vorstand winter wohnung zeitung zukunft zentrum wirtschaft gesellschaft mannschaft
  landschaft botschaft einsamkeit donnerstag vorsitzende vorsitzender angebot angst antrag anwalt arzt auftrag beauftragte demokratie fortschritt vergangenheit`
    .trim()
    .split(/\s+/),
)

/**
 * Parts of a compound that a reader knows, or the whole word as one part. A word with separators is taken apart at these.
 * Nouns ("Bushaltestelle") and adjectives ("altersgerecht").
 */
export function splitCompound(word: string): CompoundPart[] {
  if (SEPARATORS.test(word)) return separated(word)
  const lower = word.toLowerCase()
  const whole = { text: word, start: 0, end: word.length, base: word, link: '' }
  const isSplittable =
    word.length >= 2 * MIN_PART &&
    word.length <= MAX_WORD &&
    lower.length === word.length &&
    /^\p{L}+$/u.test(word)
  if (!isSplittable) return [whole]
  const isNoun = /^\p{Lu}/u.test(word)
  const reading = isNoun ? nounReadings(word).find(({ byEnd }) => !byEnd) : undefined
  if (isNoun && isOneWord(word, reading)) return [whole]
  const parts = bestSplit(lower, isNoun, reading !== undefined)
  return parts.length < 2
    ? [whole]
    : parts.map((part) => ({ ...part, text: word.slice(part.start, part.end) }))
}

function isOneWord(word: string, reading: NounReading | undefined): boolean {
  if (reading?.adjectival && !endsInPerson(word)) return true
  return WHOLE.has((reading?.lemma ?? word).toLowerCase())
}

/** "Schwerbehinderte" ends in such a noun; "Wachsende" and "Zahlreiche" are an adjective as a whole. */
function endsInPerson(word: string): boolean {
  return /(?:behindert|beauftragt|bedürftig|berechtigt|angehörig|versichert|beschäftigt|abgeordnet|betroffen|verwandt)e[nrms]?$/.test(
    word,
  )
}

function separated(word: string): CompoundPart[] {
  const parts: CompoundPart[] = []
  let start = 0
  for (const piece of word.split(/(?<=[-\u2010\u2011·‧∙•])/)) {
    const text = piece.replace(/[-\u2010\u2011·‧∙•]$/, '')
    const end = start + text.length
    const isNoun = /^\p{Lu}/u.test(word)
    const known =
      meaning(text.toLowerCase(), 'first', isNoun) ?? meaning(text.toLowerCase(), 'last', isNoun)
    if (text !== '')
      parts.push({ text, start, end, base: known?.base ?? text, link: known?.link ?? '' })
    start += piece.length
  }
  return parts.length > 0
    ? parts
    : [{ text: word, start: 0, end: word.length, base: word, link: '' }]
}

interface State {
  cost: number
  from: number
  meaning: Meaning
}

/** The cheapest way from the beginning to the end: few parts, frequent parts. */
function bestSplit(lower: string, isNoun: boolean, isKnown: boolean): CompoundPart[] {
  const best: (State | undefined)[] = []
  const { length } = lower
  const limit = isKnown ? MAX_COST_IF_KNOWN : Infinity
  for (const end of endsOf(length)) {
    for (let from = Math.max(0, end - MAX_PART); from <= end - MIN_PART; from += 1) {
      const before = from === 0 ? 0 : best[from]?.cost
      if (before === undefined || end - from === length) continue
      const found = meaning(lower.slice(from, end), end === length ? 'last' : 'first', isNoun)
      if (!found || found.cost > limit) continue
      const cost = before + found.cost
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, from, meaning: found }
    }
  }
  return partsOf(lower, best)
}

/** Where a part may end: not so late that the rest is too short. */
function endsOf(length: number): number[] {
  const inner = Array.from({ length: length - 2 * MIN_PART + 1 }, (_, index) => MIN_PART + index)
  return [...inner, length]
}

function partsOf(lower: string, best: (State | undefined)[]): CompoundPart[] {
  const parts: CompoundPart[] = []
  for (let end = lower.length; end > 0;) {
    const state = best[end]
    if (!state) return []
    const { base, link } = state.meaning
    parts.unshift({ text: lower.slice(state.from, end), start: state.from, end, base, link })
    end = state.from
  }
  return parts
}
