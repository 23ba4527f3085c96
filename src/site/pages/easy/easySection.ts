import { pictogramPath } from '../../../content/addresses'
import type { EasyDetail, EasySection } from '../../../content/easyText'
import { housePictogram } from '../../../shared/pictograms'

interface OwnSection {
  id: string
  heading?: string
  pictogram?: string
  /** One sentence each. */
  lines: string[]
  details?: EasyDetail[]
}

/** A section that the site itself says, in the shape of the editors' sections. */
export function easySection({
  id,
  heading,
  pictogram,
  lines,
  details = [],
}: OwnSection): EasySection {
  const drawn = pictogram === undefined ? undefined : housePictogram(pictogram)
  return {
    id,
    ...(heading === undefined ? {} : { heading }),
    ...(drawn === undefined
      ? {}
      : {
          image: {
            kind: 'pictogram' as const,
            key: drawn.key,
            alt: drawn.alt,
            url: pictogramPath(drawn.key),
          },
        }),
    lines: lines.map((text) => [{ text }]),
    details,
    words: [],
  }
}
