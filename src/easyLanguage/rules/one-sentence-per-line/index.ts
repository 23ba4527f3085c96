import type { AnalysedLine, AnalysedSection, AnalysedSentence } from '../../language/analyse'
import type { Rule, RuleHit } from '../../rule'
import { brokenLine } from './brokenLine'
import { runningLines } from './runsOn'

/** "1." or "A." before a line. */
const ITEM = /^(?:\d{1,3}|\p{L})[.)]?$/u

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
    const sentences = sentencesIn(line)
    if (sentences.length < 2) return []
    return [
      {
        level: 'block',
        place: line.place(0, line.raw.length),
        message: `In dieser Zeile stehen ${sentences.length} Sätze. Schreiben Sie jeden Satz in eine eigene Zeile.`,
        // What comes behind the first sentence of an item belongs to the list or not, and words in quotation
        // marks belong together: a person decides.
        suggestion: {
          replacement: brokenLine(line, sentences),
          safe: !line.isListItem && !/[„“”"»«()[\]]/.test(line.raw),
        },
      },
    ]
  })
}

/** A number before a line is no sentence; nor is a call before words in quotation marks. */
function sentencesIn(line: AnalysedLine): AnalysedSentence[] {
  const sentences = line.sentences.filter(({ words }) => words.length > 0)
  const [first, second] = sentences
  if (!first || !second) return sentences
  const isCall = first.text.endsWith('!') && first.words.length < 3 && /^[„"»“]/.test(second.text)
  return ITEM.test(first.text) || isCall ? sentences.slice(1) : sentences
}

/** A line without an end mark runs on when the next line goes on with its sentence. */
function running({ lines }: AnalysedSection): RuleHit[] {
  const full = lines.filter(({ plain }) => plain.trim() !== '')
  return runningLines(full).map((line) => ({
    level: 'block' as const,
    place: line.place(0, line.raw.length),
    message:
      'Der Satz geht in der nächsten Zeile weiter. Schreiben Sie ihn in eine Zeile oder kürzen Sie ihn.',
  }))
}
