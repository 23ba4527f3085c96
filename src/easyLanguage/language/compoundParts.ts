import { isFunctionWord } from '../lexicon/functionWords'
import { adjective, isKnownNoun, nounReadings, verbForms, zipf } from '../lexicon/index'

/** What a piece of a compound is, and how little one would expect it. */
export interface Meaning {
  base: string
  link: string
  cost: number
}

export const MIN_PART = 3
/** Ends that look like a noun and are none in a compound, and beginnings that are prefixes. */
const NO_PART = new Set(
  `schaft heit keit ung tum nis ling chen lein ion tion ismus tät ität innen erin ei rei erei ling ler ner ger ter sen
  aus ein auf ans bei mit vor nach über unter um ab an ver ent zer miss ur un ge be er all ober haupt mal art mus ina ute
  tele mini maxi ern ren ken hen den des der die das dem zen ben gen ten wart tag.e rich rat.e rung lung nung dung bung
  sion ment ant ent enz anz ans and ist iker ikum tik ark ade age ine ede ele elle ette ent ion ium nen samt ich wehe verb robe`
    .trim()
    .split(/\s+/),
)
/** These never stand before another part without -s-. */
const NEEDS_S = /(?:heit|keit|schaft|ung|ion|tät|tum)$/
/** Adverbs that may begin a compound. */
const BEGINNINGS = new Set([
  'mehr',
  'europa',
  'selbst',
  'zusammen',
  'nicht',
  'wieder',
  'innen',
  'außen',
  'fern',
  'haupt',
  'gegen',
])
const meanings = new Map<string, { first?: Meaning | null; last?: Meaning | null }>()

/** The likeliest meaning of a piece, before other parts or as the last one. */
export function meaning(
  part: string,
  place: 'first' | 'last',
  isNoun: boolean,
): Meaning | undefined {
  const key = isNoun || place === 'first' ? part : `${part} `
  let entry = meanings.get(key)
  if (!entry) {
    if (meanings.size >= 20_000) meanings.clear()
    entry = {}
    meanings.set(key, entry)
  }
  entry[place] ??= (place === 'first' ? firstMeaning(part) : lastMeaning(part, isNoun)) ?? null
  return entry[place] ?? undefined
}

function lastMeaning(part: string, isNoun: boolean): Meaning | undefined {
  if (isTooSmall(part) || NO_PART.has(part)) return undefined
  if (!isNoun) {
    const base = adjective(part)
    return base === undefined ? undefined : { base, link: '', cost: costOf(base) }
  }
  const lemma = nounLemma(part) ?? feminineLemma(part)
  return lemma === undefined ? undefined : { base: lemma, link: '', cost: costOf(lemma) }
}

function firstMeaning(part: string): Meaning | undefined {
  if (BEGINNINGS.has(part)) return { base: part, link: '', cost: 12 }
  if (isTooSmall(part) || NO_PART.has(part) || isFunctionWord(part)) return undefined
  const options = [
    nounFirst(part),
    linkedFirst(part),
    shortenedFirst(part),
    stemFirst(part),
    adjectiveFirst(part),
  ]
  return options.reduce<Meaning | undefined>(
    (best, one) => (one && one.cost < (best?.cost ?? Infinity) ? one : best),
    undefined,
  )
}

/** "Kreis", "Bundes", "Kinder", "Behinderten": a form of the dictionary; what goes beyond the base is the link. */
function nounFirst(part: string): Meaning | undefined {
  const lemma = nounLemma(part)
  if (lemma === undefined) return undefined
  const link = part.startsWith(lemma.toLowerCase()) ? part.slice(lemma.length) : ''
  const isBare = link === '' && NEEDS_S.test(part)
  return { base: lemma, link, cost: costOf(lemma) + (link === '' ? 0 : 0.5) + (isBare ? 4 : 0) }
}

/** "Inklusions": a link that no form of the noun has. */
function linkedFirst(part: string): Meaning | undefined {
  if (!part.endsWith('s')) return undefined
  const lemma = nounLemma(part.slice(0, -1))
  if (lemma?.toLowerCase() !== part.slice(0, -1)) return undefined
  return { base: lemma, link: 's', cost: costOf(lemma) + 0.5 }
}

/** "Schul", "Sprach": the -e of the noun is gone. */
function shortenedFirst(part: string): Meaning | undefined {
  if (part.length < 4) return undefined
  const lemma = nounLemma(`${part}e`)
  if (lemma?.toLowerCase() !== `${part}e`) return undefined
  return { base: lemma, link: '', cost: costOf(lemma) + 1.5 }
}

/** "Wohn", "Halte": the stem of a verb. */
function stemFirst(part: string): Meaning | undefined {
  const infinitives = part.endsWith('e') ? [`${part}n`] : [`${part}en`, `${part}n`]
  const lemma = infinitives.find((infinitive) => isInfinitive(infinitive))
  return lemma === undefined ? undefined : { base: lemma, link: '', cost: costOf(lemma) + 1.5 }
}

function isInfinitive(word: string): boolean {
  return verbForms(word).some(({ form, lemma }) => form === 'infinitive' && lemma === word)
}

function adjectiveFirst(part: string): Meaning | undefined {
  if (adjective(part) !== part) return undefined
  return { base: part, link: '', cost: costOf(part) + 1.5 }
}

function nounLemma(part: string): string | undefined {
  const word = part.slice(0, 1).toUpperCase() + part.slice(1)
  if (!isKnownNoun(word)) return undefined
  const readings = nounReadings(word)
  return (readings.find(({ lemma }) => lemma === word) ?? readings[0])?.lemma
}

/** "Meisterin": the dictionary has only "Meister". */
function feminineLemma(part: string): string | undefined {
  const [, male = ''] = /^(.{3,}er)in(?:nen)?$/.exec(part) ?? []
  const lemma = nounLemma(male)
  return lemma === undefined ? undefined : `${lemma}in`
}

function isTooSmall(part: string): boolean {
  return part.length < MIN_PART || (part.length === MIN_PART && zipf(part) < 3.8)
}

/** Ten for each part, and up to eight more the rarer it is. */
function costOf(base: string): number {
  // "Meisterin" is as well known as "Meister".
  const value = Math.max(zipf(base), zipf(base.replace(/in$/, '')))
  const rarity = value === 0 ? 8 : Math.max(0, 5.5 - value) * 2
  return 10 + rarity + (base.length <= MIN_PART ? 1 : 0)
}
