import { commonStart } from './commonStart'

type Person = Partial<Record<'1' | '2' | '3', string | string[]>>
type Tense = Partial<Record<'S' | 'P', Person>>

interface Entry {
  INF?: string
  EIZ?: string
  PA2?: string[]
  KJ1?: Tense
  KJ2?: Tense
  PRÄ?: Tense
  PRT?: Tense
  IMP?: Partial<Record<'S' | 'P', string>>
}

/** Slots in the order of `SLOTS` in lexicon/verbs.ts. */
const TENSES = ['PRÄ', 'PRT', 'KJ1', 'KJ2'] as const
/** May be separable or not; which of them shows in the participle. */
const TWO_FACED = /^(über|unter|um|durch|wieder|wider|hinter|voll)/

export interface PackedVerbs {
  paradigms: string
  verbs: string
}

/**
 * A verb is stem, number of the paradigm, length of its separable prefix, participles. A paradigm lists one suffix for each
 * slot; "-" where there is no form, "|" between two forms.
 */
export function packVerbs(source: Record<string, Entry>): PackedVerbs {
  const paradigms = new Map<string, number>()
  const verbs = Object.entries(source)
    .filter(([lemma, entry]) => isWord(lemma) && entry.PRÄ)
    .map(([lemma, entry]) => {
      const slots = slotsOf(lemma, entry)
      const stem = commonStart(slots.flat())
      const paradigm = slots
        .map((forms) => forms.map((form) => form.slice(stem.length)).join('|'))
        .map((forms, index) => (slots[index]?.length ? forms : '-'))
        .join(',')
      if (!paradigms.has(paradigm)) paradigms.set(paradigm, paradigms.size)
      const participles = (entry.PA2 ?? [])
        .filter(isWord)
        .flatMap((form) => newSpellings(lemma, form))
      const unique = [...new Set(participles)].join(',')
      return [stem, paradigms.get(paradigm), prefixOf(lemma, entry).length, unique].join(':')
    })
  return { paradigms: [...paradigms.keys()].join(' '), verbs: verbs.join(' ') }
}

/** Forms of each slot, whole: "teilnimmt". The first slot is the infinitive. */
function slotsOf(lemma: string, entry: Entry): string[][] {
  const persons = TENSES.flatMap((tense) =>
    (['S', 'P'] as const).flatMap((number) =>
      (['1', '2', '3'] as const).map((person) => joined(entry[tense]?.[number]?.[person])),
    ),
  )
  const imperatives = [shortened(joined(entry.IMP?.S)), joined(entry.IMP?.P)]
  return [[lemma], ...persons, ...imperatives].map((forms) => [
    ...new Set(forms.filter(isWord).flatMap((form) => newSpellings(lemma, form))),
  ])
}

function isWord(form: string): boolean {
  return /^[a-zäöüß]+$/.test(form)
}

/** "gehe" is also "geh". */
function shortened(forms: string[]): string[] {
  return forms.flatMap((form) =>
    /[^aeiouäöüln]e$/.test(form) ? [form, form.slice(0, -1)] : [form],
  )
}

function joined(form: string | string[] | undefined): string[] {
  if (form === undefined) return []
  return [typeof form === 'string' ? form : [...form].reverse().join('')]
}

function prefixOf(lemma: string, { EIZ, PA2 }: Entry): string {
  const length = lemma.endsWith('n') && EIZ ? EIZ.indexOf('zu', 1) : -1
  for (let at = length; at > 0; at = EIZ?.indexOf('zu', at + 1) ?? -1) {
    const prefix = lemma.slice(0, at)
    if (EIZ !== `${prefix}zu${lemma.slice(at)}`) continue
    const isWhole = TWO_FACED.test(prefix) && PA2?.every((form) => !form.startsWith(`${prefix}ge`))
    return isWhole ? '' : prefix
  }
  return ''
}

/** The source has old spellings ("muß", "läßt", "wußte"); the old form goes, the new one comes. */
function newSpellings(lemma: string, form: string): string[] {
  if (!form.includes('ß')) return [form]
  // Long are "aß", "maß", "ließ" and "weiß"; every other ß of a verb with ss was short.
  if (lemma.includes('ss') && !(/essen$/.test(lemma) && /[aä]ß/.test(form))) {
    return [form.replace(/(?<!ei|ie)ß/g, 'ss')]
  }
  if (
    /(ieß|rieß|reiß|beiß|meiß|leiß|chleiß|verdrieß)en$/.test(lemma) &&
    /([^e]i|[ou])ß(t|est)?$/.test(form)
  ) {
    return [form.replace(/ß(?=(t|est)?$)/, 'ss')]
  }
  return [form]
}
