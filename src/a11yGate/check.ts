import type { Content } from './content'
import type { GateContext } from './context'
import type { CriterionId } from './criteria'
import type { Place } from './document'
import type { GateLevel } from './finding'

/** What a check reports; the runner adds its name, the criterion in words and the fingerprint. */
export interface Hit {
  level: GateLevel
  place: Place
  excerpt: string
  message: string
  repair: string
  /** What an answer is about, if the excerpt alone does not tell it: id of the picture, words and target of a link. */
  subject?: string
  /** Only where it differs from that of the check. */
  criterion?: CriterionId
}

/** One check: values in, hits out; it never throws, whatever was typed. */
export interface Check {
  /** Same as its folder. */
  name: string
  /** German, for lists: "Überschrift überspringt eine Ebene". */
  title: string
  criterion: CriterionId
  run: (content: Content, context: GateContext) => Hit[]
}
