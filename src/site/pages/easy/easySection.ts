import { pictogramPath } from '../../../content/addresses'
import type { EasyDetail, EasySection, EasyWord } from '../../../content/easyText'
import type { SiteInfo } from '../../../content/site'
import { housePictogram } from '../../../shared/pictograms'

interface OwnSection {
  id: string
  heading?: string
  pictogram?: string
  /** One sentence each. */
  lines: string[]
  details?: EasyDetail[]
  /** Hard words with the sentences that explain them. */
  words?: { word: string; lines: string[] }[]
}

/** A section that the site itself says, in the shape of the editors' sections. */
export function easySection({
  id,
  heading,
  pictogram,
  lines,
  details = [],
  words = [],
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
    words: words.map(toWord),
  }
}

/** Ways to reach a person or an office, the phone first. */
export function waysToReach({
  phone,
  mail,
  address,
}: Partial<Pick<SiteInfo, 'phone' | 'mail' | 'address'>>): EasyDetail[] {
  return [
    ...(phone ? [{ kind: 'phone' as const, label: 'Telefon', number: phone }] : []),
    ...(mail ? [{ kind: 'mail' as const, label: 'E-Mail', address: mail }] : []),
    ...(address && address.length > 0 ? [{ kind: 'address' as const, lines: address }] : []),
  ]
}

function toWord({ word, lines }: { word: string; lines: string[] }): EasyWord {
  return { word, lines: lines.map((text) => [{ text }]) }
}
