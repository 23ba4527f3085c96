import type { Check } from '../../check'

/** A picture with neither words nor the mark that it is decoration. */
export const altMissing: Check = {
  name: 'alt-missing',
  title: 'Bild ohne Alternativtext',
  criterion: 'WCAG22_111_NON_TEXT_CONTENT',
  run: ({ pictures }) =>
    pictures
      .filter(({ picture: { alt, decorative } }) => !decorative && alt.trim() === '')
      .map(({ picture: { filename, id }, place }) => ({
        level: 'error' as const,
        place,
        excerpt: filename,
        message: `Das Bild „${filename}“ hat keinen Alternativtext. Wer es nicht sieht, erfährt nichts davon.`,
        repair:
          'Schreiben Sie beim Bild in ein bis zwei Sätzen, was darauf zu sehen ist. Oder setzen Sie den Haken bei „nur Schmuck“.',
        subject: id,
      })),
}
