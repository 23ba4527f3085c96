import type { AnalysedLine, AnalysedSentence } from '../../language/analyse'

/** The line with each sentence on a line of its own; bold that goes over the end of a sentence is closed and opened again. */
export function brokenLine({ raw }: AnalysedLine, sentences: readonly AnalysedSentence[]): string {
  const isPaired = countMarks(raw) % 2 === 0
  const parts: string[] = []
  let from = 0
  let isBold = false
  for (const [index, sentence] of sentences.entries()) {
    const next = sentences[index + 1]
    const to = next ? breakAt(raw, sentence.end, next.start) : raw.length
    const part: string = (isBold ? '**' : '') + raw.slice(from, to).trim()
    isBold = isPaired && countMarks(part) % 2 === 1
    parts.push(isBold ? `${part}**` : part)
    from = to
  }
  return parts.map((part) => part.replaceAll('****', '')).join('\n')
}

/** Where the blank stands between two sentences; without one the second begins there. */
function breakAt(raw: string, end: number, start: number): number {
  const blank = raw.slice(end, start).search(/\s/)
  return blank < 0 ? start : end + blank
}

const countMarks = (text: string): number => text.split('**').length - 1
