import type { AnalysedText } from './language/analyse'
import type { Finding, Level, Place, Suggestion } from './finding'
import type { EasyLanguageOptions } from './options'

/** What a rule reports; the runner adds number, reason and source of the rule, and the words at the place. */
export interface RuleHit {
  level: Level
  place: Place
  message: string
  suggestion?: Suggestion
}

/** One rule: values in, hits out; it never throws, whatever the text. */
export interface Rule {
  /** Number in docs/leichte-sprache-regeln.md, "LS01". */
  id: Finding['rule']
  /** Same as its folder. */
  name: string
  why: string
  source: string
  check: (text: AnalysedText, options: EasyLanguageOptions) => RuleHit[]
}
