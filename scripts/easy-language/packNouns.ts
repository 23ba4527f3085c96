import { commonStart } from './commonStart'

type Forms = Partial<Record<'SIN' | 'PLU', string>>
type Case = 'NOM' | 'GEN' | 'DAT' | 'AKK'
type Entry = Partial<Record<Case, Forms>> & { G?: 'M' | 'F' | 'N' }

const CASES = ['NOM', 'GEN', 'DAT', 'AKK'] as const

/** Genders that the source lacks or has wrong. */
const GENDERS: Record<string, string> = {
  Bund: 'M',
  See: 'MF',
  Teil: 'MN',
  Band: 'MN',
  Leiter: 'MF',
  Steuer: 'FN',
  Gehalt: 'MN',
  Tor: 'MN',
  Kunde: 'MF',
  Heide: 'MF',
  Verdienst: 'MN',
  Messer: 'MN',
  Kiefer: 'MF',
  Meter: 'MN',
  Liter: 'MN',
  Virus: 'MN',
}

export interface PackedNouns {
  paradigms: string
  nouns: string
  /** Nouns that have the forms of an adjective, without their ending. */
  adjectival: string
}

/**
 * A noun is genders, stem, number of the paradigm; where the plural has another stem ("Häuser"), both again for the plural. A
 * paradigm lists the suffixes of nominative, genitive, dative, accusative: "-" without a form, "|" between two forms.
 */
export function packNouns(source: Record<string, Entry>, frequent: Set<string>): PackedNouns {
  const paradigms = new Map<string, number>()
  const number = (paradigm: string) => {
    if (!paradigms.has(paradigm)) paradigms.set(paradigm, paradigms.size)
    return paradigms.get(paradigm)
  }
  const nouns: string[] = []
  const adjectival: string[] = []
  for (const [lemma, entry] of Object.entries(source)) {
    if (!/^\p{Lu}[\p{L}]+$/u.test(lemma)) continue
    if (isAdjectival(lemma, entry)) {
      // The source makes such a noun of every adjective; only those that are used are kept.
      const stem = lemma.slice(0, -1)
      const folded = stem.toLowerCase().replace(/ß/g, 'ss')
      if (['e', 'en', 'er'].some((ending) => frequent.has(folded + ending))) adjectival.push(stem)
      continue
    }
    const singular = CASES.map((name) => singularForms(name, entry))
    const plural = CASES.map((name) => asList(entry[name]?.PLU))
    const stems = [singular, plural].map((slots) => commonStart(slots.flat()))
    const packed = [singular, plural].map((slots, index) => suffixes(slots, stems[index] ?? ''))
    const genders = GENDERS[lemma] ?? entry.G ?? ''
    const pieces = [singular, plural].flatMap((slots, index) =>
      slots.flat().length > 0 ? [`${stems[index]}:${index}:${number(packed[index] ?? '')}`] : [],
    )
    if (pieces.length > 0) nouns.push([genders, ...pieces].join(':'))
  }
  return {
    paradigms: [...paradigms.keys()].join(' '),
    nouns: nouns.join(' '),
    adjectival: adjectival.join(' '),
  }
}

/** "Behinderte": every other form ends in -en. The source calls them neuter and knows no "Behinderter". */
function isAdjectival(lemma: string, entry: Entry): boolean {
  const others = [entry.GEN?.SIN, entry.DAT?.SIN, entry.NOM?.PLU, entry.AKK?.SIN]
  return entry.G === 'N' && /[^e]e$/.test(lemma) && others.every((form) => form === `${lemma}n`)
}

/** The source has one form for each case; "dem Haus" beside "dem Hause" and "des Bunds" beside "des Bundes" are added. */
function singularForms(name: Case, entry: Entry): string[] {
  const nominative = entry.NOM?.SIN
  const form = entry[name]?.SIN
  if (form === undefined) return []
  if (nominative === undefined) return [form]
  return [form, ...secondForm(name, form, nominative)]
}

function secondForm(name: Case, form: string, nominative: string): string[] {
  if (nominative === 'Herr' && name !== 'NOM') return ['Herrn']
  if (name === 'DAT' && form === `${nominative}e`) return [nominative]
  if (name !== 'GEN') return []
  if (form === `${nominative}es` && !/[sßxz]$/.test(nominative)) return [`${nominative}s`]
  return form === `${nominative}s` && takesEs(nominative) ? [`${nominative}es`] : []
}

/** "Bundes", "Vertrages": one syllable, or a hard end. */
function takesEs(nominative: string): boolean {
  return (
    /^[^aeiouäöü]*[aeiouäöü]{1,2}[^aeiouäöüy]+$/i.test(nominative) || /[bdfgkpt]$/.test(nominative)
  )
}

function asList(form: string | undefined): string[] {
  return form === undefined ? [] : [form]
}

function suffixes(slots: string[][], stem: string): string {
  return slots
    .map((forms) =>
      forms.length === 0 ? '-' : forms.map((form) => form.slice(stem.length)).join('|'),
    )
    .join(',')
}
