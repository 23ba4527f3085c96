import type { Check } from '../../check'
import { folded } from '../../words'

/** Words that stand for "here is a picture", and what people type so that the field is not empty. */
const PLACEHOLDERS = new Set(
  `bild bilder foto fotos fotografie photo grafik graphik logo icon symbol symbolbild symbolfoto abbildung abb illustration
zeichnung titelbild aufmacher aufmacherbild teaser teaserbild headerbild banner galerie bildergalerie vorschau vorschaubild
platzhalter alt alttext alt-text alternativtext beschreibung bildbeschreibung kein ohne leer nichts unbekannt test text xxx
todo folgt image picture graphic img jpg png spacer bullet null undefined asdf asdfg qwertz
archivbild archivfoto pressefoto pressebild portrait porträt diagramm karte screenshot bildschirmfoto`.split(
    /\s+/,
  ),
)

/** Says only that there is a picture, or nothing that can be read. */
export const altPlaceholder: Check = {
  name: 'alt-placeholder',
  title: 'Platzhalter als Alternativtext',
  criterion: 'WCAG22_111_NON_TEXT_CONTENT',
  run: ({ pictures }) =>
    pictures
      .filter(
        ({ picture: { alt, credit } }) =>
          alt.trim() !== '' && (isPlaceholder(alt) || isCredit(alt, credit)),
      )
      .map(({ picture: { alt, id }, place }) => ({
        level: 'error' as const,
        place,
        excerpt: alt,
        message: `Der Alternativtext „${alt.slice(0, 80)}“ sagt nicht, was auf dem Bild zu sehen ist.`,
        repair:
          'Schreiben Sie, was auf dem Bild zu sehen ist: wer oder was, wo, und was geschieht.',
        subject: `${id} ${alt}`,
      })),
}

function isPlaceholder(alt: string): boolean {
  const words = folded(alt)
    .replace(/alt[- ]?text/g, 'alttext')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '' && !/^\d+$/.test(word))
  if (words.length === 0) return true
  if (words.every((word) => PLACEHOLDERS.has(word))) return true
  if (CREDIT.test(alt.trim()) && words.length <= 8) return true
  return words.some((word) => word.length > 4) && words.every(isUnspeakable)
}

/** Who made the picture, in place of what it shows; the credit has its own field. */
const CREDIT = /^(?:©|\(c\)|copyright\b|(?:bild)?quelle\s*:|fotograf(?:in)?\s*:)/i

const isCredit = (alt: string, credit = ''): boolean =>
  credit !== '' && withoutKind(alt) === withoutKind(credit)

const withoutKind = (text: string): string =>
  folded(text).replace(/^(?:foto|bild|grafik|zeichnung)\s*:\s*/, '')

/** Small letters without a vowel: "dfghjkl". */
const isUnspeakable = (word: string): boolean => /^[b-df-hj-np-tv-xzß]+$/.test(word)
