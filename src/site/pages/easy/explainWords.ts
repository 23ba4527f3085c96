import type { EasySection, GlossaryWord } from '../../../content/easyText'

/** Stands around a word: "Inklusion" is not found in "Inklusions-Beirat". */
const INSIDE = '[\\p{L}\\p{M}\\p{N}·-]'

/**
 * Puts the explanation of the dictionary after the section that first uses a word. A word that the editors explain
 * themselves anywhere in the text is left to them.
 */
export function explainWords(
  sections: readonly EasySection[],
  glossary: readonly GlossaryWord[],
): EasySection[] {
  const explained = new Set(sections.flatMap(({ words }) => words.map(({ word }) => fold(word))))
  const open = new Set(
    glossary.filter(
      ({ forms, isExplainedInTexts }) =>
        isExplainedInTexts && !forms.some((form) => explained.has(fold(form))),
    ),
  )
  return sections.map((section) => {
    const text = textOf(section)
    const first = [...open].filter((word) => uses(text, word))
    if (first.length === 0) return section
    for (const word of first) open.delete(word)
    const boxes = first.map(({ word, lines }) => ({ word, lines }))
    return { ...section, words: [...section.words, ...boxes] }
  })
}

function uses(text: string, { forms }: GlossaryWord): boolean {
  return forms.some((form) =>
    new RegExp(`(?<!${INSIDE})${escaped(form)}(?!${INSIDE})`, 'u').test(text),
  )
}

function textOf({ heading = '', lines }: EasySection): string {
  return [heading, ...lines.map((line) => line.map(({ text }) => text).join(''))]
    .join('\n')
    .normalize('NFC')
}

const escaped = (words: string) => words.normalize('NFC').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** "Gebärden-Sprache" and "Gebärdensprache" are the same word. */
const fold = (word: string) => word.normalize('NFC').toLowerCase().replace(/[·-]/g, '')
