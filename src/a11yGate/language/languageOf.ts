import { OWN_LETTERS, SMALL_WORDS } from './smallWords'
import type { Language } from './smallWords'

/** How far the first must be before the second, and how many small words it needs. */
const LEAD = 1.5
const FEWEST = 2

/**
 * The language of a sentence or more; `undefined` when that cannot be told: names, numbers, a few words.
 * Figures of its quality: README.md beside it.
 */
export function languageOf(text: string): Language | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return undefined
  const script = scriptOf(text, letters)
  if (script !== undefined) return script
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const scores = Object.entries(SMALL_WORDS)
    .map(([language, small]) => {
      const found = words.filter((word) => small.has(word)).length
      return { language: language as Language, score: found + bonusOf(text, language) }
    })
    .sort((one, other) => other.score - one.score)
  const [first, second] = scores
  if (!first || !second || first.score < FEWEST || first.score - second.score < LEAD)
    return undefined
  return first.language
}

/** Languages in a script of their own are known by it. */
function scriptOf(text: string, letters: number): Language | undefined {
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / letters
  if (share(/\p{Script=Arabic}/gu) > 0.6) return 'ar'
  if (share(/\p{Script=Cyrillic}/gu) > 0.6) return /[іїєґ]/i.test(text) ? 'uk' : 'ru'
  return undefined
}

const bonusOf = (text: string, language: string): number =>
  OWN_LETTERS.filter(([own]) => own === language).reduce(
    (sum, [, letters, weight]) => sum + (text.match(letters)?.length ?? 0) * weight,
    0,
  )
