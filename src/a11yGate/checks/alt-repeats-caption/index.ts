import type { Check } from '../../check'
import type { Content } from '../../content'
import { plainText, folded } from '../../words'

/** Says what stands beside the picture anyway: it is heard twice, and what is to be seen not at all. */
export const altRepeatsCaption: Check = {
  name: 'alt-repeats-caption',
  title: 'Alternativtext wiederholt den Text daneben',
  criterion: 'WCAG22_111_NON_TEXT_CONTENT',
  run: (content) =>
    content.pictures.flatMap(({ index, picture: { alt, caption, decorative, id }, place }) => {
      const words = folded(alt)
      if (decorative || words === '') return []
      const beside = [
        { name: 'die Bildunterschrift', text: caption ?? '' },
        { name: 'den Text davor', text: textOf(content, index - 1) },
        { name: 'den Text danach', text: textOf(content, index + 1) },
        { name: 'den Titel der Seite', text: content.document.title.text },
        { name: 'den Vorspann', text: content.document.teaser?.text ?? '' },
      ].find(({ text }) => isSame(words, folded(text)))
      if (beside === undefined) return []
      return [
        {
          level: 'error' as const,
          place,
          excerpt: alt,
          message: `Der Alternativtext wiederholt ${beside.name}. Wer zuhört, hört es zweimal und erfährt nicht, was zu sehen ist.`,
          repair:
            'Schreiben Sie in den Alternativtext, was man sieht. In die Unterschrift gehört, was man nicht sieht: wer, wo, wann.',
          subject: `${id} ${alt}`,
        },
      ]
    }),
}

/** Words of a paragraph or heading beside the picture. */
function textOf({ parts }: Content, index: number): string {
  const part = parts[index]
  return part?.kind === 'paragraph' || part?.kind === 'heading' ? plainText(part.words) : ''
}

/** Equal, or one word more or less at an end. */
function isSame(alt: string, other: string): boolean {
  if (alt === other) return true
  const [short = '', long = ''] = [alt, other].sort((one, two) => one.length - two.length)
  const isCut = long.startsWith(short) || long.endsWith(short)
  return isCut && short.length >= 20 && short.length / long.length > 0.85
}
