import type { ReviewUnit } from './reviewUnits'
import { keysByWords, plainWords } from './unitKeys'

/** A section of a standard article as it is read: words, targets of links, the picture beside it. */
export interface ReadSection {
  /** Stays the same when the words change: "worum-geht-es". */
  place: string
  heading: string
  lines: readonly string[]
  links: readonly string[]
  /** Id of the picture that belongs to it; empty without one. */
  image: string
}

/** Everything that a reviewer is asked about an article: its sections, in the order in which they are read. */
export function articleUnits(sections: readonly ReadSection[]): ReviewUnit[] {
  const keyOf = keysByWords()
  return sections
    .map((section) => ({ ...section, lines: section.lines.map(plainWords).filter(Boolean) }))
    .filter(({ heading, lines }) => heading !== '' || lines.length > 0)
    .map(({ heading, image, lines, links, place }, section) => ({
      key: keyOf(['section', plainWords(heading), lines, links, image]),
      kind: 'section' as const,
      section,
      heading: plainWords(heading),
      text: lines.join('\n'),
      image,
      place,
    }))
}
