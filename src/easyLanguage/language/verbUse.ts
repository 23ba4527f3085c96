import type { VerbReading } from '../lexicon/readings'
import type { Token } from './tokens'

/** A verb at its place in a sentence. */
export interface VerbUse {
  token: Token
  /** Index of the token in the sentence. */
  index: number
  /** With the prefix that stands apart: "Er nimmt … teil" gives "teilnehmen". */
  lemma: string
  form: 'finite' | 'infinitive' | 'zuInfinitive' | 'participle'
  /** Finite forms only. Forms that are the same in both moods count as indicative. */
  mood?: 'indicative' | 'subjunctive1' | 'subjunctive2' | 'imperative'
  tense?: 'present' | 'past'
  person?: 1 | 2 | 3
  number?: 'singular' | 'plural'
  /** The prefix at the end of the clause. */
  prefix?: Token
  /** The "zu" before an infinitive; absent in "teilzunehmen". */
  zu?: Token
  /** Set for every form of sein, haben and werden, whatever its work in the sentence is. */
  auxiliary?: 'sein' | 'haben' | 'werden'
  /** können, müssen, wollen, sollen, dürfen, mögen (also "möchte"). */
  isModal: boolean
  /** Every way to read the word itself, from the lexicon. */
  readings: VerbReading[]
}

export interface SentenceVerbs {
  /** In the order of the sentence. */
  all: VerbUse[]
  finite: VerbUse[]
  participles: VerbUse[]
  /** With and without "zu". */
  infinitives: VerbUse[]
}
