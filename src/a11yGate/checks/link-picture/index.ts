import { fileEnding, isPictureEnding } from '../../address'
import type { Check } from '../../check'
import { shorten } from '../../words'

/** A link to the bare file of a picture: no title, no words, no way back. */
export const linkPicture: Check = {
  name: 'link-picture',
  title: 'Link zu einer Bilddatei',
  criterion: 'WCAG22_111_NON_TEXT_CONTENT',
  run: ({ links }) =>
    links
      .filter(({ href }) => isPictureEnding(fileEnding(href)))
      .map(({ href, place, text }) => ({
        level: 'question' as const,
        place,
        excerpt: text || href,
        message: `Der Link „${shorten(text || href, 60)}“ öffnet nur ein Bild, ohne Beschreibung. Steht alles, was darauf zu sehen ist, auch im Text?`,
        repair:
          'Stellen Sie das Bild mit Alternativtext auf die Seite, und schreiben Sie, was darauf steht, in den Text.',
        subject: `${text} ${href}`,
      })),
}
