import type { Entry, EntryKind, Way } from './entry'

export type WorkflowState = 'draft' | 'inReview' | 'released' | 'published'

/** Where a text stands, read from its log and never stored: nothing can set it but the steps themselves. */
export interface Situation {
  state: WorkflowState
  /** Fingerprint of the newest saved text. */
  fingerprint: string
  /** The step that lets exactly this text go public. */
  clearance?: Entry
  /** The step that gave it to review, while it is there. */
  submission?: Entry
  /** Account that changed it last; absent where the log knows none (older texts, texts loaded by a program). */
  author?: string
  /** There is a clearance, and the text was changed after it. */
  isChangedSince: boolean
}

/** Lets a text go public. */
const CLEARING: ReadonlySet<EntryKind> = new Set(['release', 'bypass', 'minor', 'load'])
/** Ends what was decided before. */
const ENDING: ReadonlySet<EntryKind> = new Set(['return', 'withdraw'])

/** Reads the log of a text, the oldest entry first. `isPublic`: readers see exactly the newest text. */
export function situationOf(
  entries: readonly Entry[],
  { fingerprint, isPublic }: { fingerprint: string; isPublic: boolean },
): Situation {
  const steps = entries.filter(({ kind }) => kind !== 'edit')
  const decided = lastClearance(steps)
  const clearance = decided?.fingerprint === fingerprint ? decided : undefined
  const last = steps.at(-1)
  const submission = last?.kind === 'submit' ? last : undefined
  const author = authorIn(entries)
  return {
    state: stateFrom({ isPublic, clearance, submission }),
    fingerprint,
    ...(clearance && { clearance }),
    ...(submission && { submission }),
    ...(author !== undefined && { author }),
    isChangedSince: decided !== undefined && clearance === undefined && submission === undefined,
  }
}

/** What stands behind the publication of a cleared text. */
export const wayOf = ({ clearance }: Situation): Way =>
  clearance === undefined ? 'free' : (clearance.kind as Way)

/** The newest clearance that nothing has ended since; an older text that was cleared once is not cleared any more. */
function lastClearance(steps: readonly Entry[]): Entry | undefined {
  const found = steps.findLastIndex(({ kind }) => CLEARING.has(kind))
  const isEnded = steps.slice(found + 1).some(({ kind }) => ENDING.has(kind))
  return isEnded ? undefined : steps[found]
}

function stateFrom({
  clearance,
  isPublic,
  submission,
}: Pick<Situation, 'clearance' | 'submission'> & { isPublic: boolean }): WorkflowState {
  if (isPublic) return 'published'
  if (submission) return 'inReview'
  return clearance ? 'released' : 'draft'
}

/** Publishing changes no author: what is withdrawn and submitted again is still in the words of the same person. */
function authorIn(entries: readonly Entry[]): string | undefined {
  const from = entries.findLastIndex(({ kind }) => kind === 'load')
  return entries.slice(from + 1).findLast(({ by, kind }) => kind === 'edit' && by)?.by
}
