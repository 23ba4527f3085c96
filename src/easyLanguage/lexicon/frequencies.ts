import packed from './frequencies.json' with { type: 'json' }

let bands: Map<string, number> | undefined

/** Zipf's value of a word; the list is case-folded, so ß counts as ss. */
export function frequency(word: string): number {
  bands ??= decode()
  return bands.get(word.toLowerCase().replace(/ß/g, 'ss')) ?? 0
}

function decode(): Map<string, number> {
  const known = new Map<string, number>()
  for (const [step, words] of packed.bands.entries()) {
    for (const word of words.split(' ')) known.set(word, (packed.top - step) / 10)
  }
  return known
}
