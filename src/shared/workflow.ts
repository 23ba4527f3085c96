/** Steps on the way of a text that somebody takes by a button. */
export type WorkflowStepName = 'submit' | 'return' | 'release' | 'bypass' | 'minor' | 'withdraw'

/** A line of the log as editors see it. */
export interface ShownStep {
  kind: WorkflowStepName | 'edit' | 'publish' | 'load'
  way?: 'release' | 'bypass' | 'minor' | 'load' | 'free'
  name: string
  /** ISO date and time. */
  on: string
  reason: string
  /** Address, in the admin, of the version that it was about. */
  version?: string
}

/** What editors need to know of the review of a text. */
export interface WorkflowAnswer {
  state: 'draft' | 'inReview' | 'released' | 'published'
  /** Of the newest saved text; sent back with each step, so that nobody releases what they have not seen. */
  fingerprint: string
  /** Readers see an older text. */
  hasOlderPublic: boolean
  /** The text was released and is another one since. */
  isChangedSince: boolean
  needsEditor: boolean
  /** A second editor is asked for, and there is no second account. */
  isAlone: boolean
  /** Members of the board that are asked for, and how many of them are still missing. */
  boardMembers: number
  boardMissing: number
  submission?: { name: string; reason: string; dueOn?: string; isOver: boolean }
  clearance?: { kind: 'release' | 'bypass' | 'minor' | 'load'; name: string; on: string }
  /** Steps that whoever asks may take now. */
  allowed: WorkflowStepName[]
  /** Why the present change is no typing error; absent where there is nothing to compare with. */
  minorProblems?: string[]
  /** Why whoever asks may not release, while the text waits for it. */
  releaseProblem?: string
  /** The newest first. */
  log: ShownStep[]
  /** Who else could review. */
  colleagues: { id: string; name: string }[]
}
