import hyphen from 'hyphen/de/index.js'

import { MAX_WORD } from './tokens'

/** Two letters, one sound. */
const VOWEL_GROUP = /aa|ee|oo|ie|ai|ei|ey|ay|au|äu|eu|oi|oy|ou|[aeiouäöüyàáâèéêëìíîïòóôùúû]/g
/** Spoken with an -e of its own: "Familie", "Linie"; the patterns leave it at the edge. */
const SPOKEN_E =
  /(?:famili|lini|seri|akti|studi|prämi|materi|komödi|tragödi|foli|ari|kastani|petersili|immobili|bakteri|hysteri)e$/
const BREAK = '\u00ad'
const known = new Map<string, number[]>()

/** Offsets in the word where a syllable begins, without 0: "Gemeinde" gives 2 and 5. Also where no line may break: "o-der". */
export function syllablePoints(word: string): number[] {
  if (word.length > MAX_WORD) return []
  const points = known.get(word)
  if (points) return points
  const found = pointsOf(word)
  if (known.size >= 5000) known.clear()
  known.set(word, found)
  return found
}

/** How many syllables a reader says. */
export function syllableCount(word: string): number {
  return HAS_VOWEL.test(word.toLowerCase()) ? syllablePoints(word).length + 1 : 1
}

const HAS_VOWEL = /[aeiouäöüy]/

function pointsOf(word: string): number[] {
  const points: number[] = []
  let at = 0
  for (const part of word.split(/(?<=[-\u2010\u2011·‧∙•])/)) {
    if (at > 0) points.push(at)
    let start = at
    for (const piece of hyphenated(part)) {
      if (start > at) points.push(start)
      points.push(...insidePiece(piece).map((offset) => start + offset))
      start += piece.length
    }
    if (SPOKEN_E.test(part.toLowerCase())) points.push(start - 1)
    at += part.length
  }
  return points
}

function hyphenated(part: string): string[] {
  const lower = part.toLowerCase()
  if (lower.length !== part.length || lower.length < 4) return [lower]
  return hyphen.hyphenateSync(lower, { hyphenChar: BREAK, minWordLength: 4 }).split(BREAK)
}

/** The patterns never leave one letter alone, so a piece can hold two syllables: "oder", "Abend", "Ofen". */
function insidePiece(piece: string): number[] {
  const vowels = [...vowelGroups(piece)]
  return vowels.slice(1).map((vowel, index) => {
    const between = piece.slice(vowels[index]?.end, vowel.start)
    return between === '' ? vowel.start : vowel.start - onset(between)
  })
}

/** How many of the consonants between two vowels go to the second syllable. */
function onset(consonants: string): number {
  return /(?:sch|ch|ck|ph|th|sh|qu)$/.exec(consonants)?.[0].length ?? 1
}

function* vowelGroups(piece: string): Generator<{ start: number; end: number }> {
  const text = piece.replace(/qu/g, 'qw').replace(/^y(?=[aeiou])/, 'j')
  for (const match of text.matchAll(VOWEL_GROUP)) {
    yield { start: match.index, end: match.index + match[0].length }
  }
}
