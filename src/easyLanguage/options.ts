/** One word of the county's dictionary. */
interface GlossaryEntry {
  word: string
  /** Other forms that mean the same entry: plural, cases, spellings. */
  forms?: string[]
  /** The word with its separators, as the county writes it: "Gemeinde-Rat". */
  split?: string
  /** Words for the same thing that texts should not use. */
  avoid?: string[]
  /** In easy words. */
  explanation?: string
}

export interface EasyLanguageOptions {
  /** Between the parts of a long word. `none` leaves long words whole. */
  separator: 'hyphen' | 'mediopunkt' | 'none'
  /** How the hour is written: "9.30 Uhr" or "9:30 Uhr". */
  timeStyle: 'dot' | 'colon'
  /** How a large number is rounded: "etwa 13 Tausend" or "etwa 13.000". */
  numberStyle: 'words' | 'digits'
  /** How readers are addressed. */
  address: 'Sie' | 'du'
  glossary: GlossaryEntry[]
  /** Where the text is shown, the words of the dictionary are explained by themselves. */
  explainsWords: boolean
  /** Words that are fine although long, foreign or short for something: names, places, "WC". */
  allowed: string[]
  /** The standard text, plain, one block per line; needed for LS28 alone. */
  standardText?: string
}
