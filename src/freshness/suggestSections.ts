import type { StandardSection } from './section'

/** Letters by which two words are taken for forms of one word: "Bürgerinnen" and "Bürgern". */
const STEM = 5
/** Words in common that a proposal needs. */
const MIN_COMMON = 2
/** A second section is proposed too where it fits nearly as well. */
const NEARLY = 0.7

/**
 * Which standard sections an easy section probably renders, best first, by the longer words and numbers in common.
 * A proposal for a person to confirm; empty where nothing fits.
 */
export function suggestSections(easyText: string, sections: readonly StandardSection[]): string[] {
  const easy = stemsOf(easyText)
  const scored = sections
    .map(({ key, heading, lines }) => ({
      key,
      score: fit(easy, stemsOf([heading, ...lines].join('\n'))),
    }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
  const best = scored[0]?.score ?? 0
  return scored
    .filter(({ score }) => score >= best * NEARLY)
    .slice(0, 2)
    .map(({ key }) => key)
}

/** Share of the easy section's words that the standard section has. */
function fit(easy: ReadonlySet<string>, standard: ReadonlySet<string>): number {
  const common = [...easy].filter((stem) => standard.has(stem))
  return common.length < MIN_COMMON ? 0 : common.length / Math.max(1, easy.size)
}

function stemsOf(text: string): Set<string> {
  const words = text.normalize('NFC').match(/\p{L}[\p{L}\p{M}]*|\d[\d.,]*\d|\d/gu) ?? []
  return new Set(
    words
      .map((word) =>
        /^\d/.test(word)
          ? word.replace(/\.(?=\d{3})/g, '')
          : word.toLocaleLowerCase('de').slice(0, STEM),
      )
      .filter((word) => /^\d/.test(word) || (word.length >= STEM && !COMMON.has(word))),
  )
}

/** Stems that stand in every text and say nothing about what it is about. */
const COMMON: ReadonlySet<string> = new Set([
  ...['ander', 'damal', 'diese', 'einem', 'einen', 'einer', 'eines', 'haben', 'heute', 'jeder'],
  ...['könne', 'mensc', 'solle', 'unser', 'viele', 'werde', 'wurde', 'zusam'],
])
