import type { Check } from '../../check'
import { folded } from '../../words'

/** The same picture twice in a text, or the same words for two pictures. */
export const pictureTwice: Check = {
  name: 'picture-twice',
  title: 'Gleiches Bild oder gleicher Alternativtext zweimal',
  criterion: 'WCAG22_111_NON_TEXT_CONTENT',
  run: ({ pictures }) => {
    // The picture at the head of a page may come again: it is cut otherwise there.
    const inText = pictures.filter(
      ({ place, picture }) => place.block !== undefined && !picture.decorative,
    )
    return inText.flatMap(({ picture: { alt, filename, id }, place }, index) => {
      const before = inText.slice(0, index).map(({ picture }) => picture)
      const isSame = before.some((one) => one.id === id)
      const words = folded(alt)
      if (!isSame && (words === '' || !before.some((one) => folded(one.alt) === words))) return []
      return [
        {
          level: 'question' as const,
          place,
          excerpt: isSame ? filename : alt,
          message: isSame
            ? `Das Bild „${filename}“ steht schon weiter oben. Soll man es zweimal hören?`
            : `Zwei Bilder haben den gleichen Alternativtext „${alt.slice(0, 80)}“. Woran unterscheidet man sie?`,
          repair: isSame
            ? 'Lassen Sie eines der beiden weg, oder beschreiben Sie hier, worauf es an dieser Stelle ankommt.'
            : 'Schreiben Sie bei jedem Bild, was nur dort zu sehen ist.',
          subject: `${id} ${alt}`,
        },
      ]
    })
  },
}
