import type { Check } from '../../check'

/** From so many pages on one looks for a place, and does not read from the start. */
const MANY_PAGES = 20

/** A long PDF without bookmarks. */
export const documentBookmarks: Check = {
  name: 'document-bookmarks',
  title: 'Langes PDF ohne Lesezeichen',
  criterion: 'WCAG22_2410_SECTION_HEADINGS',
  run: ({ files }) =>
    files
      .filter(({ file: { pdf } }) => (pdf?.pages ?? 0) > MANY_PAGES && pdf?.bookmarks === false)
      .map(({ file: { id, pdf, title }, place }) => ({
        level: 'question' as const,
        place,
        excerpt: title,
        message: `Das PDF „${title}“ hat ${pdf?.pages ?? 0} Seiten und keine Lesezeichen. Wie kommt man darin ohne Maus zu einem Abschnitt?`,
        repair:
          'Speichern Sie es im Schreibprogramm mit Lesezeichen aus den Überschriften. Oder stellen Sie die wichtigsten Abschnitte auf eine Seite.',
        subject: id,
      })),
}
