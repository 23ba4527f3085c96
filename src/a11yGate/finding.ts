import type { CriterionId } from './criteria'
import type { Place } from './document'

/** `error` stops publication; a `question` is answered by the editor once. */
export type GateLevel = 'error' | 'question'

export interface GateFinding {
  /** Name of the check, same as its folder. */
  check: string
  level: GateLevel
  place: Place
  /** The words or the file that it is about, as typed; shortened. */
  excerpt: string
  criterion: CriterionId
  /** Number and German name of the criterion. */
  why: { number: string; name: string }
  /** German, one sentence: what is wrong; of a question, the question itself. */
  message: string
  /** German, one or two sentences: how to repair it. */
  repair: string
  /** Stays the same while the check, the criterion and the words are the same, wherever they move: answers stick to it. */
  fingerprint: string
}
