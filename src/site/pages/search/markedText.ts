/** A stretch of text, and whether it is one of the words that were looked for. */
export interface MarkedPart {
  text: string
  marked: boolean
}

const EXCERPT_LENGTH = 180

/** Cuts a text into what matched and what did not; only whole words are marked. */
export function markedParts(text: string, words: readonly string[]): MarkedPart[] {
  const pattern = patternOf(words)
  if (!pattern) return text === '' ? [] : [{ text, marked: false }]
  const parts: MarkedPart[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), marked: false })
    parts.push({ text: match[0], marked: true })
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push({ text: text.slice(end), marked: false })
  return parts
}

/** The stretch that shows best why a document was found: the teaser, or the first match in the text. */
export function excerptOf(teaser: string, text: string, words: readonly string[]): string {
  const pattern = patternOf(words)
  if (!pattern || teaser.search(pattern) >= 0) return teaser
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  const place = plain.search(pattern)
  return place < 0 ? teaser : cutAround(plain, place)
}

function cutAround(text: string, place: number): string {
  const start = wordStart(text, Math.max(0, place - EXCERPT_LENGTH / 3))
  const isEnd = start + EXCERPT_LENGTH >= text.length
  const end = isEnd ? text.length : text.lastIndexOf(' ', start + EXCERPT_LENGTH)
  const cut = text.slice(start, end > start ? end : start + EXCERPT_LENGTH)
  return `${start > 0 ? '… ' : ''}${cut}${isEnd ? '' : ' …'}`
}

/** First beginning of a word at or after a place. */
function wordStart(text: string, place: number): number {
  return place === 0 ? 0 : text.indexOf(' ', place) + 1
}

function patternOf(words: readonly string[]): RegExp | undefined {
  // Longest first: an alternation takes the first that fits.
  const sorted = [...words].filter(Boolean).sort((a, b) => b.length - a.length)
  if (sorted.length === 0) return undefined
  const any = sorted.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu')
}
