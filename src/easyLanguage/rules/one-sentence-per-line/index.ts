import type { AnalysedLine, AnalysedSection } from '../../language/analyse'
import type { Rule, RuleHit } from '../../rule'

const ENDS = /[.!?:…"“”»)\]]\s*$/
const LOWER_START = /^\s*\p{Ll}/u

/** LS03: each sentence begins on a line of its own, and ends there. */
export const oneSentencePerLine: Rule = {
  id: 'LS03',
  name: 'one-sentence-per-line',
  why: 'Ein Satz in jeder Zeile ist leichter zu lesen.',
  source: 'BITV 2.0 Anlage 2 Teil 2 Nr. 10; DIN SPEC 33429 (Zeilenumbrüche)',
  check: (text) => text.sections.flatMap((section) => [...several(section), ...running(section)]),
}

function several({ lines }: AnalysedSection): RuleHit[] {
  return lines.flatMap((line): RuleHit[] => {
    const sentences = line.sentences.filter((sentence) => sentence.words.length > 0)
    if (sentences.length < 2) return []
    const parts = sentences.map(({ start, end }) => line.raw.slice(start, end).trim())
    return [
      {
        level: 'block',
        place: line.place(0, line.raw.length),
        message: `In dieser Zeile stehen ${sentences.length} Sätze. Schreiben Sie jeden Satz in eine eigene Zeile.`,
        suggestion: { replacement: parts.join('\n'), safe: true },
      },
    ]
  })
}

/** A line without an end mark runs on when the next line begins with a small letter. */
function running({ lines }: AnalysedSection): RuleHit[] {
  const full = lines.filter(({ plain }) => plain.trim() !== '')
  return full.flatMap((line, index): RuleHit[] => {
    const next = full[index + 1]
    if (!next || !runsOn(line, next)) return []
    return [
      {
        level: 'block',
        place: line.place(0, line.raw.length),
        message:
          'Der Satz geht in der nächsten Zeile weiter. Schreiben Sie ihn in eine Zeile oder kürzen Sie ihn.',
      },
    ]
  })
}

function runsOn(line: AnalysedLine, next: AnalysedLine): boolean {
  if (line.isListItem || next.isListItem || ENDS.test(line.plain)) return false
  const isWords =
    line.tokens.some(({ kind }) => kind === 'word') && !/^\s*(?:www|http)/.test(next.plain)
  return isWords && LOWER_START.test(next.plain)
}
