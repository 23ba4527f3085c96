/** A finding that editors leave as it is, with their reason; kept until the line changes. */
export interface KeptFinding {
  rule: string
  /** The line as it was then; empty for findings about a section or a text. */
  text: string
  /** The words of the finding. */
  words: string
  reason: string
  /** Set by the server. */
  by?: string
  on?: string
}

/** A finding as the panel beside an easy text shows it. */
export interface ShownFinding {
  rule: string
  level: 'block' | 'warn' | 'info'
  /** Counted from 0. */
  section: number
  part: 'title' | 'teaser' | 'heading' | 'line' | 'image' | 'section'
  /** Index among the lines of the field, empty ones too. */
  line: number
  start: number
  end: number
  words: string
  text: string
  message: string
  why: string
  source: string
  suggestion?: string
  kept?: KeptFinding
}

/** What the check of an easy text answers. */
export interface EasyCheckAnswer {
  /** Why the text cannot be checked, in German. */
  problem?: string
  findings: ShownFinding[]
  sentences: number
  words: number
  /** The text in standard language, section by section. */
  standard: { key: string; heading: string; lines: string[] }[]
}

/** Whether a decision was made about this finding: same rule, same words, same line. */
export function isKept(
  kept: KeptFinding,
  finding: Pick<ShownFinding, 'rule' | 'words' | 'text'>,
): boolean {
  return kept.rule === finding.rule && kept.words === finding.words && kept.text === finding.text
}
