import { defaultOptions } from './defaults'
import type { EasyDocument } from './easyDocument'
import type { Finding, Place } from './finding'
import { analyse } from './language/analyse'
import type { EasyLanguageOptions } from './options'
import { rules } from './rules'
import type { Rule, RuleHit } from './rule'

/**
 * Checks a text in easy language by all rules (docs/leichte-sprache-regeln.md).
 * Findings come in reading order; at one place the stricter rule first. Never throws, whatever the text.
 */
export function checkEasyText(
  document: EasyDocument,
  options: Partial<EasyLanguageOptions> = {},
): Finding[] {
  const text = analyse(document)
  const all = { ...defaultOptions, ...options }
  return rules
    .flatMap((rule) => rule.check(text, all).map((hit) => toFinding(rule, hit, document)))
    .sort(inReadingOrder)
}

function toFinding(rule: Rule, hit: RuleHit, document: EasyDocument): Finding {
  return {
    ...hit,
    rule: rule.id,
    words: wordsAt(hit.place, document),
    why: rule.why,
    source: rule.source,
  }
}

function wordsAt({ section, part, line, start, end }: Place, document: EasyDocument): string {
  const found = document.sections[section]
  const raw = part === 'heading' ? found?.heading : part === 'line' ? found?.lines[line] : undefined
  return raw?.slice(start, end) ?? ''
}

const LEVELS = { block: 0, warn: 1, info: 2 }
const PARTS = { section: 0, image: 1, heading: 2, line: 3 }

function inReadingOrder(a: Finding, b: Finding): number {
  return (
    a.place.section - b.place.section ||
    PARTS[a.place.part] - PARTS[b.place.part] ||
    a.place.line - b.place.line ||
    a.place.start - b.place.start ||
    LEVELS[a.level] - LEVELS[b.level] ||
    a.rule.localeCompare(b.rule)
  )
}
