import type { Check } from '../../check'

const MOST = 120

/** A heading as long as a paragraph: nobody finds a place by it. */
export const headingLong: Check = {
  name: 'heading-long',
  title: 'Überschrift ist so lang wie ein Absatz',
  criterion: 'WCAG22_246_HEADINGS_AND_LABELS',
  run: ({ headings }) =>
    headings
      .filter(({ text }) => text.length > MOST)
      .map(({ place, text }) => ({
        level: 'question' as const,
        place,
        excerpt: text,
        message: `Ist das wirklich eine Überschrift? Sie hat ${text.length} Zeichen.`,
        repair: 'Machen Sie daraus einen Absatz, oder kürzen Sie auf wenige Worte.',
      })),
}
