import type { Check } from '../../check'
import { plainText } from '../../words'

const MOST = 80

/** A short bold paragraph in place of a heading: it looks like one, and nobody can jump to it. */
export const fakeHeading: Check = {
  name: 'fake-heading',
  title: 'Fetter Absatz statt Überschrift',
  criterion: 'WCAG22_131_INFO_AND_RELATIONSHIPS',
  run: ({ parts }) =>
    parts.flatMap((part, index) => {
      if (part.kind !== 'paragraph') return []
      const text = plainText(part.words)
      const next = parts[index + 1]
      const isAllBold = part.words.every(
        (word) => word.kind === 'text' && (word.bold === true || word.text.trim() === ''),
      )
      const looksLikeOne =
        isAllBold && text.length > 1 && text.length <= MOST && !/[.!;,…]["“”»]?$/.test(text)
      if (!looksLikeOne || next === undefined || next.kind === 'heading') return []
      return [
        {
          level: 'question' as const,
          place: part.place,
          excerpt: text,
          message: `Soll „${text}“ eine Überschrift sein?`,
          repair: 'Wählen Sie statt fett die passende Ebene der Überschrift.',
        },
      ]
    }),
}
