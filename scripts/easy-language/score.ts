import { checkEasyText } from '../../src/easyLanguage/check'
import type { Finding } from '../../src/easyLanguage/finding'
import type { EasyLanguageOptions } from '../../src/easyLanguage/options'
import type { Label, LabelledText } from './readLabelled'

export interface Score {
  /** Labels that a finding of the same rule met. */
  hits: number
  /** Findings without a label. */
  falseAlarms: number
  /** Labels without a finding. */
  misses: number
  /** Findings in texts without any label. */
  alarmsOnClean: number
}

export interface Miss {
  text: LabelledText
  rule: string
  kind: 'false alarm' | 'miss'
  words: string
}

export interface Result {
  rules: Map<string, Score>
  cleanSentences: number
  sentences: number
  misses: Miss[]
}

/** Rules whose findings stand for a whole section or text: there only the number counts, not the place. */
const WHOLE_TEXT = new Set(['LS04', 'LS26', 'LS27', 'LS28'])

/** Holds what the checker finds against what people labelled: each finding meets one label of its rule in its line. */
export function score(
  texts: readonly LabelledText[],
  options: Partial<EasyLanguageOptions>,
): Result {
  const result: Result = {
    rules: new Map(),
    cleanSentences: 0,
    sentences: 0,
    misses: [],
  }
  for (const text of texts) scoreText(text, options, result)
  return result
}

function scoreText(
  text: LabelledText,
  options: Partial<EasyLanguageOptions>,
  result: Result,
): void {
  const standard = text.standardText === undefined ? {} : { standardText: text.standardText }
  const findings = checkEasyText(text.document, { ...options, ...standard })
  const sentences = text.document.sections.reduce((sum, { lines }) => sum + lines.length, 0)
  result.sentences += sentences
  if (text.labels.length === 0) {
    result.cleanSentences += sentences
    for (const { rule } of findings) scoreOf(result, rule).alarmsOnClean += 1
  }
  const open = [...text.labels]
  for (const finding of findings) {
    const at = open.findIndex((label) => meets(finding, label))
    const scored = scoreOf(result, finding.rule)
    if (at >= 0) {
      open.splice(at, 1)
      scored.hits += 1
    } else {
      scored.falseAlarms += 1
      result.misses.push({ text, rule: finding.rule, kind: 'false alarm', words: finding.words })
    }
  }
  for (const { rule, words } of open) {
    scoreOf(result, rule).misses += 1
    result.misses.push({ text, rule, kind: 'miss', words })
  }
}

function meets({ rule, place, words }: Finding, label: Label): boolean {
  if (rule !== label.rule) return false
  if (WHOLE_TEXT.has(rule)) return true
  const isSameLine =
    place.section === label.section && (place.part !== 'line' || place.line === label.line)
  return isSameLine && (label.words === '' || overlaps(words, label.words))
}

/** The same place, named wider or narrower: at least one word in common. */
function overlaps(found: string, labelled: string): boolean {
  if (found === '' || found.includes(labelled) || labelled.includes(found)) return true
  const words = new Set(found.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
  return (labelled.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).some((word) => words.has(word))
}

function scoreOf({ rules }: Result, rule: string): Score {
  const known = rules.get(rule)
  if (known) return known
  const fresh = { hits: 0, falseAlarms: 0, misses: 0, alarmsOnClean: 0 }
  rules.set(rule, fresh)
  return fresh
}
