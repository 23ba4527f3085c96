import type { Pictogram } from './pictograms'

/** Pictograms whose name or search words begin with what was typed, names first; all when nothing was typed. */
export function findPictograms(
  all: readonly Pictogram[],
  typed: string,
  limit: number,
): Pictogram[] {
  const wanted = fold(typed)
  if (wanted === '') return all.slice(0, limit)
  const ranked = all.flatMap((pictogram) => {
    const rank = rankOf(pictogram, wanted)
    return rank === undefined ? [] : [{ pictogram, rank }]
  })
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ pictogram }) => pictogram)
}

function rankOf({ name, words }: Pictogram, wanted: string): number | undefined {
  const folded = fold(name)
  if (folded === wanted) return 0
  if (folded.startsWith(wanted)) return 1
  if (words.some((word) => fold(word).startsWith(wanted))) return 2
  return [folded, ...words.map(fold)].some((word) => word.includes(wanted)) ? 3 : undefined
}

/** "Bürgerin" and "buergerin" are the same to somebody who searches. */
function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[-\s]+/g, ' ')
}
