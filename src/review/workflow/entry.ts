/** What can happen to a text on its way to the public; each is written down with who, when and why. */
export type EntryKind =
  /** Somebody changed the text; written once until somebody else does, or a step is taken. */
  | 'edit'
  /** Given to others for review. */
  | 'submit'
  /** A reviewer gives it back with a remark. */
  | 'return'
  /** A second person says: this may go public. */
  | 'release'
  /** The deadline is over; somebody takes it upon themselves. */
  | 'bypass'
  /** A typing error is corrected in a text that was released. */
  | 'minor'
  /** Taken back: out of review, or off the site. */
  | 'withdraw'
  /** It is public. */
  | 'publish'
  /** Loaded by a program of the county, such as the demo content. */
  | 'load'

/** What stands behind a publication. */
export type Way = 'release' | 'bypass' | 'minor' | 'load' | 'free'

/** One line of the log of a text. */
export interface Entry {
  kind: EntryKind
  /** Key of the account; absent for scheduled work and imports. */
  by?: string
  /** ISO date and time. */
  on: string
  reason: string
  /** Fingerprint of the text that the step was about. */
  fingerprint: string
  /** `submit`: last day for the reviewers, YYYY-MM-DD; absent where there is none to wait for. */
  dueOn?: string
  /** `publish`: what stands behind it. */
  way?: Way
}

/** Steps that a person takes by a button; publishing and editing are seen, not taken. */
export const STEPS = ['submit', 'return', 'release', 'bypass', 'minor', 'withdraw'] as const
export type Step = (typeof STEPS)[number]
