import type { ContentKind } from './kind'
import type { Picture } from './text'

/** A stretch of a line; `bold` is the only emphasis that Leichte Sprache knows. */
interface EasySpan {
  text: string
  bold?: boolean
}

/** One line holds one sentence, so that every sentence has an address. */
export type EasyLine = EasySpan[]

/** Beside a section: a pictogram by its key, or a picture of the county's own. */
export type EasyImage =
  | { kind: 'pictogram'; key: string; alt: string; url: string }
  | { kind: 'picture'; picture: Picture }

/** Phone and address are never running text (BITV 2.0 Anlage 2 Teil 2 Nr. 12). */
export type EasyDetail =
  | { kind: 'phone'; label: string; number: string }
  | { kind: 'mail'; label: string; address: string }
  | { kind: 'address'; lines: string[] }
  | { kind: 'link'; label: string; href: string }

/** The explanation of a hard word, shown as a box after the section. */
export interface EasyWord {
  word: string
  lines: EasyLine[]
}

/** A hard word of the county's dictionary. */
export interface GlossaryWord {
  id: string
  slug: string
  /** As texts write it, with its separators: "Gebärden-Sprache". */
  word: string
  /** Every form that means this entry, the word itself too. */
  forms: string[]
  lines: EasyLine[]
  image?: Extract<EasyImage, { kind: 'pictogram' }>
  /** Texts explain it by themselves where they first use it. */
  isExplainedInTexts: boolean
}

export interface EasySection {
  /** Stable, for links and for marks on sentences. */
  id: string
  heading?: string
  image?: EasyImage
  lines: EasyLine[]
  details: EasyDetail[]
  words: EasyWord[]
  /** ISO date since which the standard text says something else here; the section may be out of date. */
  changedOn?: string
}

/** The label "Leichte Sprache" is earned: only a recorded check by test readers gives it. */
export type EasyCheck =
  | { state: 'unchecked' }
  /** Names of those who agreed to be named, how many more there were, ISO date of the last signature. */
  | { state: 'checked'; by: string[]; others: number; on: string }

/** Where the easy variant of a document is, and how far it has been checked. */
export interface EasyTextRef {
  title: string
  check: EasyCheck
}

export interface EasyText {
  id: string
  title: string
  /** One line for lists and search, in easy words. */
  teaser: string
  sections: EasySection[]
  check: EasyCheck
  /** The document that it renders. */
  source: { kind: ContentKind; slug: string }
  updatedAt: string
}
