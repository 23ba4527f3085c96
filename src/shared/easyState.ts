/** A stretch of text that stayed, went or came. */
interface ShownChange {
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

/** A review of the text in the review room, as editors see it. */
export interface ShownReview {
  id: string
  /** Name and group of the reviewer. */
  name: string
  state: 'open' | 'started' | 'sent' | 'withdrawn'
  /** ISO date. */
  dueOn: string
  /** To the whole text. */
  remark: string
  done: number
  total: number
  /** What needs an answer: not understood, wrong, a picture that does not fit, a remark. */
  marks: {
    key: string
    text: string
    verdict: 'understood' | 'notUnderstood' | 'wrong' | 'fits' | 'doesNotFit'
    remark: string
    /** The sentence still stands in the text. */
    isThere: boolean
    answer?: { isChanged: boolean; reason: string; by: string; on: string }
  }[]
}

/** What editors need to know of an easy text beside its words. */
export interface EasyStateAnswer {
  /** Of the newest saved state. */
  fingerprint: string
  /** The newest saved state is what readers see. */
  isPublic: boolean
  /** What the public page says at the moment; absent: "noch nicht geprüft". */
  label?: { by: string[]; others: number; on: string }
  readersNeeded: number
  signatures: ShownSignature[]
  reviews: ShownReview[]
  /** Everybody who may be invited to a review. */
  reviewers: { id: string; name: string }[]
  changed: ChangedSection[]
  /** The standard text by its sections. */
  sections: { key: string; heading: string; lines: string[] }[]
  /** Headings of standard sections that no easy section renders. */
  unbound: string[]
  /** Contact lines and links that only one of the two texts has, as sentences. */
  differences: string[]
}
