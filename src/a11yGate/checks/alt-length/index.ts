import type { Check } from '../../check'
import { isFileName } from '../../pictureWords'
import { folded, shorten } from '../../words'

/** A screen reader reads it in one go, without stop or way back. */
const LONGEST = 250
const SHORTEST = 8

/** Too long to be heard in one go, or too short to say anything. */
export const altLength: Check = {
  name: 'alt-length',
  title: 'Alternativtext sehr lang oder sehr kurz',
  criterion: 'WCAG22_111_NON_TEXT_CONTENT',
  run: ({ pictures }) =>
    pictures.flatMap(({ picture: { alt, filename, id }, place }) => {
      const words = folded(alt)
      if (words === '') return []
      const isLong = alt.trim().length > LONGEST
      const isShort = !/\s/.test(words) || words.length < SHORTEST
      if (!isLong && (!isShort || isFileName(alt, filename))) return []
      return [
        {
          level: 'question' as const,
          place,
          excerpt: alt,
          message: isLong
            ? `Der Alternativtext hat ${alt.trim().length} Zeichen. Man hört ihn in einem Stück. Geht es kürzer?`
            : `Der Alternativtext ist nur „${shorten(alt, 40)}“. Weiß man damit, was zu sehen ist?`,
          repair: isLong
            ? 'Ein bis zwei Sätze genügen. Was ein Bild ausführlich zeigt, gehört in den Text der Seite.'
            : 'Schreiben Sie, was man sieht: wer oder was, wo, und was geschieht.',
          subject: `${id} ${alt}`,
        },
      ]
    }),
}
