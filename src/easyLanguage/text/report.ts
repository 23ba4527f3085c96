import type { Finding, Level } from '../finding'
import type { ParsedText } from './markdown'

/** A finding with its place in a file; line and column are counted from 1. */
export interface PlacedFinding extends Finding {
  file: string
  from: number
  to: number
  row: number
  column: number
}

const LEVEL_WORDS: Record<Level, string> = { block: 'sperrt', warn: 'warnt', info: 'Hinweis' }

/** Findings with their place in the file that they were found in. */
export function placeFindings(
  file: string,
  text: string,
  parsed: ParsedText,
  findings: readonly Finding[],
): PlacedFinding[] {
  const starts = lineStarts(text)
  return findings.map((finding) => {
    const { start, end } = parsed.span(finding.place)
    const row = rowOf(starts, start)
    return {
      ...finding,
      file,
      from: start,
      to: end,
      row: row + 1,
      column: start - (starts[row] ?? 0) + 1,
    }
  })
}

/** One finding as people read it in a terminal: place, level, rule, words, what to do. */
export function findingLines(finding: PlacedFinding): string {
  const { file, row, column, level, rule, words, message, suggestion } = finding
  const quoted = words === '' || words.length > 80 ? '' : `„${words}“: `
  const first = `${file}:${row}:${column}  ${LEVEL_WORDS[level]}  ${rule}  ${quoted}${message}`
  return suggestion
    ? `${first}\n    Vorschlag: ${suggestion.replacement.replace(/\n/g, ' ⏎ ')}`
    : first
}

/** How many findings of each level: "2 sperren, 1 warnt, kein Hinweis". */
export function countLine(findings: readonly Finding[]): string {
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length
  const [block, warn, info] = [count('block'), count('warn'), count('info')]
  return [
    `${block} ${block === 1 ? 'Fund sperrt' : 'Funde sperren'}`,
    `${warn} ${warn === 1 ? 'warnt' : 'warnen'}`,
    `${info} ${info === 1 ? 'Hinweis' : 'Hinweise'}`,
  ].join(', ')
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function rowOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
