import type { Check } from '../../check'
import { shorten } from '../../words'

/** A picture that says nothing to those who do not see it: asked once, whether that is right. */
export const altDecorative: Check = {
  name: 'alt-decorative',
  title: 'Bild, das nur Schmuck sein soll',
  criterion: 'WCAG22_111_NON_TEXT_CONTENT',
  run: ({ pictures }) =>
    pictures
      .filter(({ picture }) => picture.decorative)
      .map(({ picture: { caption = '', filename, id }, place }) =>
        caption.trim() === ''
          ? {
              level: 'question' as const,
              place,
              excerpt: filename,
              message: `Ist das Bild „${filename}“ nur Schmuck? Dann fehlt niemandem etwas, der es nicht sieht.`,
              repair:
                'Zeigt es etwas, das nicht im Text steht, schreiben Sie beim Bild einen Alternativtext.',
              subject: id,
            }
          : {
              level: 'error' as const,
              place,
              excerpt: filename,
              message: `Das Bild „${filename}“ ist als Schmuck markiert, hat aber die Unterschrift „${shorten(caption, 60)}“. Wer es nicht sieht, hört eine Unterschrift zu nichts.`,
              repair:
                'Nehmen Sie den Haken bei „nur Schmuck“ weg und schreiben Sie, was zu sehen ist. Oder löschen Sie die Unterschrift.',
              subject: `${id} ${caption}`,
            },
      ),
}
