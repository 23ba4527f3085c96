import type { GivenMark } from '../../../review/marks'

/** What was typed and is not kept yet. */
export interface PaperTyped {
  answers: GivenMark[]
  whole: string
  remark: string
  isNamed: boolean
  consent: string
}

/** Fields that must not stay empty, by their names. */
export type PaperProblem = 'einverstanden' | 'ganz'

export type PaperNote = { kind: 'saved' } | { kind: 'missing'; problems: PaperProblem[] }
