import packed from './familiarity.json' with { type: 'json' }

let bands: Map<string, number> | undefined

/** Zipf's value of a base form in spoken language, all its forms together. */
export function spokenFrequency(lemma: string): number {
  bands ??= decode()
  return bands.get(lemma.toLowerCase()) ?? 0
}

function decode(): Map<string, number> {
  const known = new Map<string, number>()
  for (const [step, words] of packed.bands.entries()) {
    for (const word of words.split(' ')) known.set(word, (packed.top - step) / 10)
  }
  return known
}
