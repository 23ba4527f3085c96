import type { ReadText } from './fingerprint'
import { keysByWords, plainWords } from './unitKeys'

/** One question to a reviewer: a sentence of an easy text, the picture beside it, or a section of an article. */
export interface ReviewUnit {
  /** The same for the same words, wherever they stand: marks stay with their sentence when others change. */
  key: string
  kind: 'sentence' | 'picture' | 'section'
  /** Index of the section, counted from 0. */
  section: number
  /** Heading of the section, or what the sentence explains. */
  heading: string
  /** The sentence; for a picture the sentences that it stands beside; for a section its words, one block per line. */
  text: string
  /** Key of the pictogram or id of the picture that stands there; empty without one. */
  image: string
  /** Name of a section that stays when its words change. */
  place?: string
}

/** Everything that a reviewer is asked about a text, in the order in which it is read. */
export function reviewUnits({ sections }: Pick<ReadText, 'sections'>): ReviewUnit[] {
  const keyOf = keysByWords()
  const keyed = (unit: Omit<ReviewUnit, 'key'>): ReviewUnit => ({
    ...unit,
    key: keyOf([unit.kind, unit.text, unit.kind === 'picture' ? unit.image : '']),
  })
  return sections.flatMap(({ heading, image, lines, words }, section) => {
    const own = linesOf(lines)
    const sentences = own.map((text) => ({
      kind: 'sentence' as const,
      section,
      heading,
      text,
      image,
    }))
    const picture =
      image === '' || own.length === 0
        ? []
        : [{ kind: 'picture' as const, section, heading, text: own.join('\n'), image }]
    const explanations = words.flatMap((word) =>
      linesOf(word.lines).map((text) => ({
        kind: 'sentence' as const,
        section,
        heading: `Das bedeutet: ${word.word}`,
        text,
        image: '',
      })),
    )
    return [...sentences, ...picture, ...explanations].map(keyed)
  })
}

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => plainWords(line.replaceAll('**', '')))
    .filter((line) => line !== '')
