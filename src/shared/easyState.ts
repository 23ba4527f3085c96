import type { ReviewsAnswer } from './reviews'

/** A stretch of text that stayed, went or came. */
export interface ShownChange {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** A signature of a test reader as editors see it. */
export interface ShownSignature {
  id: string
  name: string
  isNamed: boolean
  group: string
  /** ISO date. */
  on: string
  changes: string
  recordedBy: string
  /** Given under exactly the text that is in the form's last saved state. */
  isCurrent: boolean
}

/** A section of the standard text that says something else since its easy section was last held against it. */
export interface ChangedSection {
  key: string
  heading: string
  /** ISO date. */
  changedOn: string
  /** Numbers, counted from 1, of the easy sections that render it. */
  easySections: number[]
  words: ShownChange[]
  /** Dates, times, amounts, numbers, addresses and links that only the old or only the new text has. */
  goneFacts: string[]
  newFacts: string[]
}

/** What editors need to know of an easy text beside its words. */
export interface EasyStateAnswer extends ReviewsAnswer {
  /** Of the newest saved state. */
  fingerprint: string
  /** The newest saved state is what readers see. */
  isPublic: boolean
  /** What the public page says at the moment; absent: "noch nicht geprüft". */
  label?: { by: string[]; others: number; on: string }
  readersNeeded: number
  signatures: ShownSignature[]
  changed: ChangedSection[]
  /** The standard text by its sections. */
  sections: { key: string; heading: string; lines: string[] }[]
  /** Headings of standard sections that no easy section renders. */
  unbound: string[]
  /** Contact lines and links that only one of the two texts has, as sentences. */
  differences: string[]
}
