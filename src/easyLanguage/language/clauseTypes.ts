import type { Segment } from './segments'
import type { Token } from './tokens'
import type { VerbUse } from './verbUse'

/**
 * `main`: the first main clause and what continues it behind a clause put in between; also a piece without a verb.
 * `coordinated`: a further main clause ("…, aber sie kommt"; "Sie kommt und bringt Kuchen").
 * `subordinate`: also indirect questions. `relative`. `infinitive`: with "zu", also "um … zu".
 * `enumeration`: a piece of a list of things.
 */
export type ClauseKind =
  'main' | 'coordinated' | 'subordinate' | 'relative' | 'infinitive' | 'enumeration'

export interface Clause {
  kind: ClauseKind
  /** Indices into the tokens of the sentence; `last` is exclusive. Signs between clauses belong to none. */
  first: number
  last: number
  /** Raw offsets, from the introducing word to the last word. */
  start: number
  end: number
  /** "weil", "die" (relative), "und", "um"; absent where nothing introduces. */
  introducer?: Token
  verbs: VerbUse[]
}

/** A stretch between commas and coordinators, with the verbs that stand in it. */
export interface Piece extends Segment {
  verbs: VerbUse[]
}
