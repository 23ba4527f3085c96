import { gunzipSync } from 'node:zlib'
import { readMessagePack } from './readMessagePack'

const WORDS = 40_000

/**
 * Words by tenths of Zipf's scale, the most frequent first: one list of words for each step down from `top`.
 * In the source (cBpack), list i holds the words of frequency 10^(-(i-1)/100); list 0 is the header.
 */
export function packFrequencies(file: Buffer): { top: number; bands: string[] } {
  const [, ...lists] = readMessagePack(gunzipSync(file)) as string[][]
  const bands = new Map<number, string[]>()
  let count = 0
  for (const [centibels, words] of lists.entries()) {
    const band = Math.round((900 - centibels) / 10)
    const known = words.filter((word) => /^[a-zäöüß]{2,}$/.test(word))
    if (count >= WORDS) break
    count += known.length
    if (known.length > 0) bands.set(band, [...(bands.get(band) ?? []), ...known])
  }
  const steps = [...bands.keys()]
  const top = Math.max(...steps)
  const length = top - Math.min(...steps) + 1
  return {
    top,
    bands: Array.from({ length }, (_, step) => (bands.get(top - step) ?? []).join(' ')),
  }
}
