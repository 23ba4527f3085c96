export type VerbForm =
  | 'present'
  | 'past'
  | 'subjunctive1'
  | 'subjunctive2'
  | 'imperative'
  | 'participle'
  | 'infinitive'
  | 'zuInfinitive'

/** One way to read a word as a verb. */
export interface VerbReading {
  /** With its prefix: "teilnehmen". */
  lemma: string
  form: VerbForm
  /** Only for finite forms. */
  person?: 1 | 2 | 3
  number?: 'singular' | 'plural'
  /** The prefix that may stand at the end of the sentence: "teil"; absent for verbs that stay whole. */
  prefix?: string
}

export type GrammaticalCase = 'nominative' | 'genitive' | 'dative' | 'accusative'

/** One way to read a word as a noun. */
export interface NounReading {
  /** Nominative singular; the plural for nouns without one ("Leute"). */
  lemma: string
  /** Absent for nouns without a singular; "M", "F" and "N" each give a reading of their own. */
  gender?: 'M' | 'F' | 'N'
  case: GrammaticalCase
  number: 'singular' | 'plural'
  /** Forms like an adjective: "der Beauftragte", "ein Beauftragter". */
  adjectival?: true
  /** Only the end of the word is in the dictionary: "Kreisverwaltung" read as "Verwaltung". */
  byEnd?: true
}
