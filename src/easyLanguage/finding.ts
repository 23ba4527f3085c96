/** What a finding does to publication: `block` stops it, `warn` needs a change or a reason, `info` is for knowledge. */
export type Level = 'block' | 'warn' | 'info'

/** Where a finding stands. A section is counted from 0; so is a line in it. */
export interface Place {
  section: number
  /** Which part of the section: its heading, one of its lines, a picture, or the whole of it. */
  part: 'heading' | 'line' | 'image' | 'section'
  /** Index of the line in the section; 0 for every other part. */
  line: number
  /** UTF-16 offsets in the line as it was typed, with the marks of bold text; `end` is exclusive. */
  start: number
  end: number
}

/** A way out that can be computed: the text between `start` and `end` of the place becomes `replacement`. */
export interface Suggestion {
  replacement: string
  /** True where nobody need look at it again: `--fix` applies only these. */
  safe: boolean
}

export interface Finding {
  /** Number of the rule, as in docs/leichte-sprache-regeln.md. */
  rule: string
  level: Level
  place: Place
  /** The words at the place, as typed. */
  words: string
  /** German; says what to do. */
  message: string
  /** German; says why, for readers of easy language. */
  why: string
  suggestion?: Suggestion
  /** Clause of the law or the standard. */
  source: string
}
