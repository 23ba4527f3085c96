import { checkEasyText } from '../check'
import type { EasyLanguageOptions } from '../options'
import { applyEdits } from './applySuggestions'
import { parseMarkdown } from './markdown'

/** One repair can make room for another; more rounds than this no text needs. */
const MOST_ROUNDS = 6

/**
 * A text or Markdown file with every suggestion taken over that nobody need look at again, and how many there were.
 * Run on its own result it changes nothing.
 */
export function applySafeSuggestions(
  file: string,
  options: Partial<EasyLanguageOptions> = {},
): { text: string; applied: number } {
  let text = file
  let applied = 0
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const result = applyEdits(text, safeEdits(text, options))
    if (result.applied === 0 || result.text === text) break
    text = result.text
    applied += result.applied
  }
  return { text, applied }
}

function safeEdits(file: string, options: Partial<EasyLanguageOptions>) {
  const { document, span } = parseMarkdown(file)
  return checkEasyText(document, options).flatMap(({ place, suggestion }) =>
    suggestion?.safe ? [{ ...span(place), replacement: suggestion.replacement }] : [],
  )
}
