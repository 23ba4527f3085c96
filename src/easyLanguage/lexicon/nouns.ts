import packed from './nouns.json' with { type: 'json' }
import type { GrammaticalCase, NounReading } from './readings'

type Gender = NonNullable<NounReading['gender']>
type Slot = Pick<NounReading, 'case' | 'number'>

interface Noun {
  genders: string
  lemma: string
  number: NounReading['number']
  paradigm: Map<string, GrammaticalCase[]>
}

const CASES: GrammaticalCase[] = ['nominative', 'genitive', 'dative', 'accusative']

const ADJECTIVAL: Record<string, [Slot, string][]> = {
  e: [
    [{ case: 'nominative', number: 'singular' }, 'MFN'],
    [{ case: 'accusative', number: 'singular' }, 'FN'],
    [{ case: 'nominative', number: 'plural' }, ''],
    [{ case: 'accusative', number: 'plural' }, ''],
  ],
  er: [
    [{ case: 'nominative', number: 'singular' }, 'M'],
    [{ case: 'genitive', number: 'singular' }, 'F'],
    [{ case: 'dative', number: 'singular' }, 'F'],
    [{ case: 'genitive', number: 'plural' }, ''],
  ],
  es: [
    [{ case: 'nominative', number: 'singular' }, 'N'],
    [{ case: 'accusative', number: 'singular' }, 'N'],
  ],
  em: [[{ case: 'dative', number: 'singular' }, 'MN']],
  en: [
    [{ case: 'accusative', number: 'singular' }, 'M'],
    [{ case: 'genitive', number: 'singular' }, 'MFN'],
    [{ case: 'dative', number: 'singular' }, 'MFN'],
    ...CASES.map((name): [Slot, string] => [{ case: name, number: 'plural' }, '']),
  ],
}

/** No ending of the dictionary is longer. */
const MAX_SUFFIX = 6

let nouns: { byStem: Map<string, Noun[]>; adjectival: Set<string> } | undefined

/** Readings of the whole word from the dictionary. */
export function wholeNounReadings(word: string): NounReading[] {
  nouns ??= decode()
  const readings: NounReading[] = []
  for (let length = Math.max(1, word.length - MAX_SUFFIX); length <= word.length; length += 1) {
    const known = nouns.byStem.get(word.slice(0, length))
    if (!known) continue
    const suffix = word.slice(length)
    for (const noun of known) readings.push(...nounReadingsOf(noun, suffix))
  }
  const [, stem = '', ending = ''] = /^(.+?)(e[rsmn]?)$/.exec(word) ?? []
  if (nouns.adjectival.has(stem)) readings.push(...adjectivalReadings(stem, ending))
  return readings
}

function nounReadingsOf({ genders, lemma, number, paradigm }: Noun, suffix: string): NounReading[] {
  return (paradigm.get(suffix) ?? []).flatMap((name) =>
    withGenders(genders, { lemma, case: name, number }),
  )
}

function adjectivalReadings(stem: string, ending: string): NounReading[] {
  return (ADJECTIVAL[ending] ?? []).flatMap(([slot, genders]) =>
    withGenders(genders || 'MFN', { lemma: `${stem}e`, ...slot, adjectival: true }),
  )
}

function withGenders(genders: string, reading: Omit<NounReading, 'gender'>): NounReading[] {
  if (genders === '') return [reading]
  return genders.split('').map((gender) => ({ ...reading, gender: gender as Gender }))
}

function decode(): NonNullable<typeof nouns> {
  const paradigms = packed.paradigms.split(' ').map(paradigmOf)
  const byStem = new Map<string, Noun[]>()
  for (const entry of packed.nouns.split(' ')) {
    const [genders = '', ...pieces] = entry.split(':')
    let lemma = ''
    for (let at = 0; at < pieces.length; at += 3) {
      const stem = pieces[at] ?? ''
      const paradigm = paradigms[Number(pieces[at + 2])]
      if (!paradigm) continue
      lemma ||= stem + paradigm.nominative
      const number = pieces[at + 1] === '0' ? 'singular' : 'plural'
      const noun: Noun = { genders, lemma, number, paradigm: paradigm.cases }
      const known = byStem.get(stem)
      if (known) known.push(noun)
      else byStem.set(stem, [noun])
    }
  }
  return { byStem, adjectival: new Set(packed.adjectival.split(' ')) }
}

function paradigmOf(text: string): { nominative: string; cases: Map<string, GrammaticalCase[]> } {
  const cells = text.split(',')
  const cases = new Map<string, GrammaticalCase[]>()
  for (const [index, cell] of cells.entries()) {
    const name = CASES[index]
    if (cell === '-' || !name) continue
    for (const suffix of cell.split('|')) cases.set(suffix, [...(cases.get(suffix) ?? []), name])
  }
  return { nominative: (cells[0] ?? '').replace(/\|.*$/, '').replace(/^-$/, ''), cases }
}
