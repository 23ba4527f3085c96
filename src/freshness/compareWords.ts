import { diffWordsWithSpace } from 'diff'

/** A stretch of text that stayed, went or came. */
export interface WordChange {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** Longer texts are shown whole, old and new: to compare their words takes time that grows with the square of their length. */
const MAX_COMPARED = 20_000

/** What changed between two texts, word by word, in the order of reading. */
export function compareWords(before: string, after: string): WordChange[] {
  if (before.length + after.length > MAX_COMPARED) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  }
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
