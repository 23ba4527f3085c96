import { createHash } from 'node:crypto'

import type { ReadText } from './fingerprint'

/** One question to a reviewer: a sentence of an easy text, or the picture beside a section. */
export interface ReviewUnit {
  /** The same for the same words, wherever they stand: marks stay with their sentence when others change. */
  key: string
  kind: 'sentence' | 'picture'
  /** Index of the section, counted from 0. */
  section: number
  /** Heading of the section, or what the sentence explains. */
  heading: string
  /** The sentence; for a picture the sentences that it stands beside. */
  text: string
  /** Key of the pictogram or id of the picture that stands there; empty without one. */
  image: string
}

/** Everything that a reviewer is asked about a text, in the order in which it is read. */
export function reviewUnits({ sections }: Pick<ReadText, 'sections'>): ReviewUnit[] {
  const taken = new Map<string, number>()
  const keyed = (unit: Omit<ReviewUnit, 'key'>): ReviewUnit => {
    const hash = createHash('sha256')
      .update(JSON.stringify([unit.kind, unit.text, unit.kind === 'picture' ? unit.image : '']))
      .digest('base64url')
      .slice(0, 12)
    const count = (taken.get(hash) ?? 0) + 1
    taken.set(hash, count)
    return { ...unit, key: count === 1 ? hash : `${hash}.${count}` }
  }
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
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.replaceAll('**', '').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
