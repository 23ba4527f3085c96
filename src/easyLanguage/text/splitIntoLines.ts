import { sentenceSpans } from '../language/sentences'
import { tokensOf } from '../language/tokens'

const MAX_CHARACTERS = 100_000

/** A paragraph with one sentence on each line, as easy language wants it. Line ends that are there stay; far too much text comes back as it was. */
export function splitIntoLines(text: string): string {
  if (text.length > MAX_CHARACTERS) return text
  return text
    .replaceAll('\u00a0', ' ')
    .split(/\r\n?|\n/)
    .flatMap(sentencesOf)
    .join('\n')
}

function sentencesOf(line: string): string[] {
  const plain = line.normalize('NFC').trim()
  if (plain === '') return ['']
  const tokens = tokensOf(plain)
  return sentenceSpans(plain, tokens).map(({ first, last }) => {
    const start = tokens[first]?.start ?? 0
    const end = tokens[last - 1]?.end ?? plain.length
    return plain.slice(start, end)
  })
}
