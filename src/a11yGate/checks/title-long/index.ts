import type { Check } from '../../check'

/** More is cut off in search results, tabs and previews, and is long to listen to. */
const MOST = 90

export const titleLong: Check = {
  name: 'title-long',
  title: 'Titel ist lang',
  criterion: 'WCAG22_242_PAGE_TITLED',
  run: ({ document }) => {
    const { place, text } = document.title
    const { length } = text.trim()
    if (length <= MOST) return []
    return [
      {
        level: 'question',
        place,
        excerpt: text,
        message: `Geht der Titel kürzer? Er hat ${length} Zeichen, in Listen und Suchmaschinen wird er abgeschnitten.`,
        repair:
          'Sagen Sie das Wichtigste in höchstens 70 Zeichen; der Rest passt in „Kurz gesagt“.',
      },
    ]
  },
}
