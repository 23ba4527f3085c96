import type { Check } from '../../check'
import { isFileName } from '../../pictureWords'

/** The name of a file or an address in place of a description. */
export const altFileName: Check = {
  name: 'alt-file-name',
  title: 'Dateiname als Alternativtext',
  criterion: 'WCAG22_111_NON_TEXT_CONTENT',
  run: ({ pictures }) =>
    pictures
      .filter(({ picture: { alt, filename } }) => alt.trim() !== '' && isFileName(alt, filename))
      .map(({ picture: { alt, id }, place }) => ({
        level: 'error' as const,
        place,
        excerpt: alt,
        message: `Der Alternativtext „${alt.slice(0, 80)}“ ist der Name einer Datei.`,
        repair:
          'Schreiben Sie, was auf dem Bild zu sehen ist: wer oder was, wo, und was geschieht.',
        subject: `${id} ${alt}`,
      })),
}
