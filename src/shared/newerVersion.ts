import type { ShownChange } from './easyState'

/** A field in which the text in the form and the stored one say something different. */
export interface DifferentField {
  path: string
  label: string
  /** From the stored text to the one in the form; empty where only a choice or a mark differs. */
  words: ShownChange[]
  /** The stored value, where the form can take it over as a whole. */
  stored?: string
}

/** What somebody else has saved while a form was open. */
export interface NewerVersion {
  /** ISO time of the stored version; a form that names it may save. */
  savedAt: string
  fields: DifferentField[]
}
