import type { Check } from '../../check'

const PREFIX =
  /^(?:(?:ein|das|dieses|unser|symbol|archiv|presse|titel)? ?(?:bild|foto|fotografie|photo|abbildung|grafik|symbolbild|archivfoto|pressefoto)(?: (?:von|vom|der|des|eines|einer|mit|zeigt|stellt)\b|: ?|, auf dem|, das)|(?:auf dem|im) (?:bild|foto)(?: (?:ist|sind|sieht|sehen|zu)\b|:)|(?:zu sehen|abgebildet) (?:ist|sind)\b|man sieht\b|(?:image|picture|photo) (?:of|showing)\b)/i

/** A screen reader says by itself that there is a picture. */
export const altPrefix: Check = {
  name: 'alt-prefix',
  title: 'Alternativtext beginnt mit „Bild von“',
  criterion: 'WCAG22_111_NON_TEXT_CONTENT',
  run: ({ pictures }) =>
    pictures.flatMap(({ picture: { alt, id }, place }) => {
      const prefix = PREFIX.exec(alt.trim())?.[0]
      if (prefix === undefined) return []
      return [
        {
          level: 'question' as const,
          place,
          excerpt: alt,
          message: `Der Alternativtext beginnt mit „${prefix.trim()}“. Dass es ein Bild ist, sagt der Vorleser schon selbst. Können diese Worte weg?`,
          repair:
            'Beginnen Sie mit dem, was zu sehen ist, zum Beispiel „Drei Frauen sitzen am Tisch“.',
          subject: `${id} ${alt}`,
        },
      ]
    }),
}
