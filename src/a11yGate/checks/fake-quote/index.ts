import type { Check } from '../../check'

const SHORTEST = 15

/** A quotation block for something else: a catchword, an announcement. Screen readers announce it as a quotation. */
export const fakeQuote: Check = {
  name: 'fake-quote',
  title: 'Zitat, das keines ist',
  criterion: 'WCAG22_131_INFO_AND_RELATIONSHIPS',
  run: ({ parts }) =>
    parts.flatMap((part) => {
      if (part.kind !== 'quote' || part.text.trim() === '') return []
      const hasSource = /\p{L}{3}/u.test(part.source)
      if (hasSource && part.text.trim().length >= SHORTEST) return []
      return [
        {
          level: 'question' as const,
          place: { ...part.place, part: hasSource ? 'text' : 'source' },
          excerpt: part.text,
          message: hasSource
            ? 'Ist das ein Zitat? Es ist sehr kurz.'
            : 'Ist das ein Zitat? Es fehlt, wer es gesagt hat.',
          repair: 'Für einen Satz, der auffallen soll, gibt es den Block „Hinweis“.',
        },
      ]
    }),
}
