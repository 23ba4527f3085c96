/** A change of a text: the characters from `start` to `end` (exclusive, UTF-16) become `replacement`. */
export interface Edit {
  start: number
  end: number
  replacement: string
}

/** The text after all edits. Of two edits that overlap the first one counts, so that the next run sees what is left. */
export function applyEdits(
  text: string,
  edits: readonly Edit[],
): { text: string; applied: number } {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  const parts: string[] = []
  let at = 0
  let applied = 0
  for (const { start, end, replacement } of sorted) {
    if (start < at || end < start || end > text.length) continue
    parts.push(text.slice(at, start), replacement)
    at = end
    applied += 1
  }
  parts.push(text.slice(at))
  return { text: parts.join(''), applied }
}
