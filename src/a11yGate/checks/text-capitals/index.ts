import type { Check } from '../../check'
import { shorten } from '../../words'

/** Shorter words in capitals are mostly names and abbreviations (LVR, BITV, ÖPNV). */
const LONG_WORD = 7
const LOUD_RUN = /\p{Lu}{3,}(?:[\s,/–-]+\p{Lu}{2,})*[!]*/gu

/** Words in capitals for emphasis: hard to read, and spelled out letter by letter by some voices. */
export const textCapitals: Check = {
  name: 'text-capitals',
  title: 'Wörter nur aus Großbuchstaben',
  criterion: 'WCAG22_315_READING_LEVEL',
  run: ({ passages }) =>
    passages.flatMap(({ place, text }) =>
      loudWords(text).map((words) => ({
        level: 'error' as const,
        place,
        excerpt: words,
        message: `„${shorten(words, 60)}“ steht in Großbuchstaben. Das ist schwer zu lesen, und manche Vorleser buchstabieren es.`,
        repair: 'Schreiben Sie normal groß und klein. Was wichtig ist, machen Sie fett.',
      })),
    ),
}

function loudWords(text: string): string[] {
  return [...text.matchAll(LOUD_RUN)]
    .filter(({ 0: run, index }) => !isInsideWord(text, index, run.length))
    .map(([run]) => run.trim())
    .filter(isLoud)
}

/** "FFH-Gebiet", "GmbH", "A61": part of a word, not a word. */
const isInsideWord = (text: string, start: number, length: number): boolean =>
  /[\p{L}\p{N}_@./-]$/u.test(text.slice(0, start)) ||
  /^[\p{L}\p{N}_@/-]|^\.\p{L}/u.test(text.slice(start + length))

function isLoud(run: string): boolean {
  const words = run.split(/[\s,/–-]+/).map((word) => word.replace(/[^\p{L}]/gu, ''))
  if (words.some((word) => word.length >= LONG_WORD)) return true
  return words.filter((word) => word.length > 3).length >= 2 && words.length >= 3
}
