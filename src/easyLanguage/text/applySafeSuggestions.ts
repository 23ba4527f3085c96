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
    const result = applyHarmless(text, options)
    if (result.applied === 0 || result.text === text) break
    text = result.text
    applied += result.applied
  }
  return { text, applied }
}

/**
 * One round. A repair may join its line to an unfinished one before it, which only the whole text shows: where the round
 * would bring a finding that blocks, its repairs are tried one by one, and those that would are left out.
 */
function applyHarmless(text: string, options: Partial<EasyLanguageOptions>) {
  const edits = safeEdits(text, options)
  const before = blockingIn(text, options)
  const isHarmless = (tried: typeof edits) =>
    blockingIn(applyEdits(text, tried).text, options) <= before
  if (isHarmless(edits)) return applyEdits(text, edits)
  const kept: typeof edits = []
  for (const edit of edits) if (isHarmless([...kept, edit])) kept.push(edit)
  return applyEdits(text, kept)
}

function blockingIn(file: string, options: Partial<EasyLanguageOptions>): number {
  const findings = checkEasyText(parseMarkdown(file).document, options)
  return findings.filter(({ level }) => level === 'block').length
}

function safeEdits(file: string, options: Partial<EasyLanguageOptions>) {
  const { document, span } = parseMarkdown(file)
  return checkEasyText(document, options).flatMap(({ place, suggestion }) =>
    suggestion?.safe ? [{ ...span(place), replacement: suggestion.replacement }] : [],
  )
}
