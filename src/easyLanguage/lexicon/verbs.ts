import type { VerbForm, VerbReading } from './readings'
import packed from './verbs.json' with { type: 'json' }

type Slot = Pick<VerbReading, 'form' | 'person' | 'number'>

interface Verb {
  stem: string
  lemma: string
  prefix: string
  paradigm: Map<string, Slot[]>
}

const TENSES: VerbForm[] = ['present', 'past', 'subjunctive1', 'subjunctive2']

/** What stands at each place of a paradigm. */
const SLOTS: Slot[] = [
  { form: 'infinitive' },
  ...TENSES.flatMap((form) =>
    (['singular', 'plural'] as const).flatMap((number) =>
      ([1, 2, 3] as const).map((person) => ({ form, person, number })),
    ),
  ),
  { form: 'imperative', person: 2, number: 'singular' },
  { form: 'imperative', person: 2, number: 'plural' },
]

interface Verbs {
  byStem: Map<string, Verb[]>
  byParticiple: Map<string, Verb[]>
  participles: Map<Verb, string>
}

let verbs: Verbs | undefined

/** Prefixes that make new verbs at any time: "mitgestalten", "hineinkommen". */
const PREFIXES =
  /^((?:hin|her)(?:ein|aus|auf|ab|unter|über|um|an)|vorbei|zurück|hinzu|mit|teil|vor|nach|aus|auf|ab|an|ein|um|hin|her|los|weg|fest|dazu|zu|bei|rein|raus|rauf|runter)(.{5,})$/

/** A word of the dictionary, or one with a prefix that can be taken away. */
export function verbReadings(word: string): VerbReading[] {
  if (word === '') return []
  const readings = wholeReadings(word)
  if (readings.length > 0) return readings
  const [, prefix = '', rest = ''] = PREFIXES.exec(word) ?? []
  if (prefix === '') return []
  const isJoinedZu = rest.startsWith('zu') && rest.endsWith('n')
  return [
    ...wholeReadings(rest).filter(({ form }) => form !== 'imperative' && form !== 'zuInfinitive'),
    ...(isJoinedZu ? wholeReadings(rest.slice(2)) : [])
      .filter(({ form }) => form === 'infinitive')
      .map((one) => ({ ...one, form: 'zuInfinitive' as const })),
  ]
    .filter((one) => one.prefix === undefined)
    .map((one) => ({ ...one, lemma: prefix + one.lemma, prefix }))
}

/** Readings from the dictionary alone. */
function wholeReadings(word: string): VerbReading[] {
  verbs ??= decode()
  const { byStem, byParticiple } = verbs
  const readings: VerbReading[] = []
  for (let length = 0; length <= word.length; length += 1) {
    const suffix = word.slice(length)
    for (const verb of byStem.get(word.slice(0, length)) ?? []) {
      for (const slot of verb.paradigm.get(suffix) ?? []) readings.push(reading(verb, slot))
    }
  }
  for (const verb of byParticiple.get(word) ?? []) {
    readings.push(reading(verb, { form: 'participle' }))
  }
  return [...readings, ...zuInfinitives(word, byStem)]
}

/** "teilzunehmen" is "teilnehmen" with "zu" behind the prefix. */
function zuInfinitives(word: string, byStem: Verbs['byStem']): VerbReading[] {
  const readings: VerbReading[] = []
  for (let at = word.indexOf('zu', 1); at > 0; at = word.indexOf('zu', at + 1)) {
    const prefix = word.slice(0, at)
    const infinitive = prefix + word.slice(at + 2)
    for (let length = at; length <= infinitive.length; length += 1) {
      for (const verb of byStem.get(infinitive.slice(0, length)) ?? []) {
        if (verb.prefix === prefix && verb.lemma === infinitive) {
          readings.push(reading(verb, { form: 'zuInfinitive' }))
        }
      }
    }
  }
  return readings
}

/** Second participle of a verb, as the dictionary gives it first: "gehen" gives "gegangen". */
export function firstParticiple(lemma: string): string | undefined {
  verbs ??= decode()
  const { byStem, participles } = verbs
  for (let length = lemma.length; length > 0; length -= 1) {
    const verb = (byStem.get(lemma.slice(0, length)) ?? []).find((one) => one.lemma === lemma)
    if (verb) return participles.get(verb)
  }
  return undefined
}

function reading({ lemma, prefix }: Verb, slot: Slot): VerbReading {
  return { lemma, ...slot, ...(prefix === '' ? {} : { prefix }) }
}

function decode(): Verbs {
  const paradigms = packed.paradigms.split(' ').map(paradigmOf)
  const byStem: Verbs['byStem'] = new Map()
  const byParticiple: Verbs['byParticiple'] = new Map()
  const firsts: Verbs['participles'] = new Map()
  for (const entry of packed.verbs.split(' ')) {
    const [stem = '', number = '', prefixLength = '', participles = ''] = entry.split(':')
    const paradigm = paradigms[Number(number)]
    if (!paradigm) continue
    const lemma = stem + paradigm.infinitive
    const verb = {
      stem,
      lemma,
      prefix: lemma.slice(0, Number(prefixLength)),
      paradigm: paradigm.slots,
    }
    push(byStem, stem, verb)
    const [first = '', ...others] = participles.split(',')
    if (first !== '') firsts.set(verb, first)
    for (const form of [first, ...others]) push(byParticiple, form, verb)
  }
  return { byStem, byParticiple, participles: firsts }
}

function paradigmOf(text: string): { infinitive: string; slots: Map<string, Slot[]> } {
  const forms = text.split(',')
  const slots = new Map<string, Slot[]>()
  for (const [index, cell] of forms.entries()) {
    const slot = SLOTS[index]
    if (cell === '-' || !slot) continue
    for (const suffix of cell.split('|')) push(slots, suffix, slot)
  }
  return { infinitive: forms[0] ?? '', slots }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
