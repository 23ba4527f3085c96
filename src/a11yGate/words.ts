import type { Words } from './document'

/** The letters of a stretch of text, with a line break for each break; without blanks at its ends. */
export function plainText(words: readonly Words[]): string {
  return lettersOf(words).trim()
}

/** The first `length` letters, cut at a word where that is possible. */
export function shorten(text: string, length = 80): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= length) return flat
  const cut = flat.slice(0, length - 1)
  const blank = cut.lastIndexOf(' ')
  return `${(blank > length / 2 ? cut.slice(0, blank) : cut).trimEnd()} …`
}

/** Lower case, one blank between words, without punctuation at the ends: for comparing what people read. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

const lettersOf = (words: readonly Words[]): string =>
  words
    .map((word) =>
      word.kind === 'text' ? word.text : word.kind === 'link' ? lettersOf(word.children) : '\n',
    )
    .join('')
