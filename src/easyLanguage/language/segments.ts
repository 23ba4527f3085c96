import { COORDINATORS } from '../lexicon/functionWords'
import type { Token } from './tokens'

/** A stretch of a sentence between signs or coordinating words. */
export interface Segment {
  /** Indices into the tokens of the sentence, without the sign and the coordinating word before; `last` is exclusive. */
  first: number
  last: number
  /** What stands before it. */
  after: 'start' | 'comma' | 'break' | 'coordinator'
  /** "und", also behind a comma: "…, aber". */
  coordinator?: number
}

const BREAK = /^(?:[;:.!?…()[\]{}"„“”»«›‹–—]|\.{2,}|-)$/

/** Linear in the number of tokens. */
export function segmentsOf(tokens: Token[]): Segment[] {
  const segments: Segment[] = []
  let open: Segment = { first: 0, last: 0, after: 'start' }
  const close = (index: number) => {
    if (index > open.first) segments.push({ ...open, last: index })
  }
  const textEnd = tokens.findLastIndex(({ kind }) => kind !== 'punctuation')
  for (const [index, token] of tokens.entries()) {
    const isEmpty = index === open.first
    if (token.kind === 'punctuation') {
      // A full stop inside a sentence belongs to an ordinal or an abbreviation.
      const isInside = token.text === '.' && index < textEnd
      const isBreak = !isInside && BREAK.test(token.text)
      const after = token.text === ',' ? 'comma' : isBreak ? 'break' : undefined
      if (!after) continue
      close(index)
      const isStart = isEmpty && open.after === 'start'
      open = { first: index + 1, last: index + 1, after: isStart ? 'start' : after }
    } else if (isCoordinator(token, isEmpty && open.coordinator === undefined)) {
      close(index)
      const after = isEmpty ? open.after : 'coordinator'
      open = { first: index + 1, last: index + 1, after, coordinator: index }
    }
  }
  close(tokens.length)
  return segments
}

/** "aber", "denn", "doch" stand also in the middle of a clause and then join nothing. */
function isCoordinator(token: Token, isFirst: boolean): boolean {
  if (/^(?:und|oder|sowie|bzw|beziehungsweise)$/.test(token.lower)) return true
  return isFirst && COORDINATORS.has(token.lower)
}
