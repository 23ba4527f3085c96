import type { Check } from '../../check'

/** A share of picture pages from which one has to ask. */
const MANY = 0.2
const LOOKED_AT = 40

/** A PDF whose pages are photographs of text. */
export const documentScanned: Check = {
  name: 'document-scanned',
  title: 'PDF ist nur ein Bild (Scan)',
  criterion: 'WCAG22_145_IMAGES_OF_TEXT',
  run: ({ files }) =>
    files.flatMap(({ file: { id, pdf = {}, title }, place }) => {
      const { hasText, pages = 1, pagesWithoutText = 0 } = pdf
      const isScan = hasText === false
      if (!isScan && pagesWithoutText / Math.min(pages, LOOKED_AT) < MANY) return []
      return [
        {
          level: isScan ? ('error' as const) : ('question' as const),
          place,
          excerpt: title,
          message: isScan
            ? `Im PDF „${title}“ ist kein Text, nur Bilder davon. Man kann es nicht vorlesen lassen und nicht durchsuchen.`
            : `Im PDF „${title}“ sind viele Seiten nur Bilder. Steht darauf Text, den man vorlesen lassen möchte?`,
          repair: isScan
            ? 'Stellen Sie den Text auf eine Seite. Oder machen Sie das PDF aus dem Schreibprogramm neu, nicht aus dem Scanner.'
            : 'Tauschen Sie die eingescannten Seiten gegen Text aus, oder stellen Sie ihren Inhalt auf eine Seite.',
          subject: `${id} ${isScan ? 'scan' : 'mixed'}`,
        },
      ]
    }),
}
