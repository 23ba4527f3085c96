import { gunzipSync } from 'node:zlib'
import { adjective, nounReadings, verbForms } from '../../src/easyLanguage/lexicon'

/** Tokens of the whole corpus, also of the words that the list leaves out. */
const TOTAL = 100_000_000
/** Rarer words count as unknown. */
const MIN_COUNT = 60

/**
 * Base forms by tenths of Zipf's scale in spoken language (subtitles of films), the most frequent first.
 * All forms of a word count together; a form of two words counts for both, for nobody knows which one was meant.
 */
export function packFamiliarity(file: Buffer): { top: number; bands: string[] } {
  const counts = JSON.parse(gunzipSync(file).toString('utf8')) as Record<string, number>
  const sums = new Map<string, number>()
  for (const [word, count] of Object.entries(counts)) {
    if (!/^[a-zäöüß]{3,}$/.test(word)) continue
    for (const lemma of lemmasOf(word)) add(sums, lemma, count)
  }
  return inBands(sums)
}

/** Base forms in lower case; none for words outside the dictionary, which are mostly names. */
function lemmasOf(word: string): string[] {
  const noun = word.slice(0, 1).toUpperCase() + word.slice(1)
  const nouns = nounReadings(noun).flatMap(({ byEnd, lemma }) => (byEnd ? [] : [lemma]))
  const verbs = verbForms(word).map(({ lemma }) => lemma)
  const other = adjective(word)
  const all = [...nouns, ...verbs, ...(other === undefined ? [] : [other])]
  return [...new Set(all.map((lemma) => lemma.toLowerCase()))].sort()
}

function add(sums: Map<string, number>, key: string, count: number): void {
  sums.set(key, (sums.get(key) ?? 0) + count)
}

function inBands(sums: ReadonlyMap<string, number>): { top: number; bands: string[] } {
  const bands = new Map<number, string[]>()
  for (const [lemma, count] of sums) {
    if (count < MIN_COUNT) continue
    const band = Math.round(10 * (Math.log10(count / TOTAL) + 9))
    bands.set(band, [...(bands.get(band) ?? []), lemma])
  }
  const steps = [...bands.keys()]
  const top = Math.max(...steps)
  const length = top - Math.min(...steps) + 1
  return {
    top,
    bands: Array.from({ length }, (_, step) => (bands.get(top - step) ?? []).sort().join(' ')),
  }
}
