import type { AnalysedSentence, Token } from '../../language/analyse'
import { isCapital } from '../../language/tokens'

const MONTHS = new Set([
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
])

/** Words before a name that belong to it: "Kreis Düren", "Stadt Jülich". */
const NAME_STARTS = new Set([
  'kreis',
  'stadt',
  'gemeinde',
  'landkreis',
  'land-kreis',
  'frau',
  'herr',
])

/** Words of a sentence as a reader takes them in: a date, a time and a name count once. */
export function countWords({ line, words }: AnalysedSentence): number {
  let count = 0
  for (let index = 0; index < words.length; index += unitLength(words, index, line.plain))
    count += 1
  return count
}

/** Number of tokens that are taken in together, from `index` on. */
function unitLength(words: readonly Token[], index: number, plain: string): number {
  const [first, second, third] = words.slice(index, index + 3)
  if (first === undefined || second === undefined) return 1
  const end = first.at + first.text.length
  // "und/oder" is read as one.
  if (plain[end] === '/' && second.at === end + 1) return 2
  if (first.kind === 'number' && MONTHS.has(second.lower)) return third?.kind === 'number' ? 3 : 2
  if (first.kind === 'number' && second.lower === 'uhr') return 2
  return NAME_STARTS.has(first.lower) && isCapital(second) && second.kind === 'word' ? 2 : 1
}
