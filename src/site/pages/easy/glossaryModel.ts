import type { GlossaryWord } from '../../../content/easyText'

export interface GlossaryLetter {
  letter: string
  words: GlossaryWord[]
}

const FOLDED: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' }

/** Words whose name or explanation has what was asked for; all of them when nothing was asked. */
export function glossaryMatches(glossary: readonly GlossaryWord[], asked: string): GlossaryWord[] {
  const wanted = fold(asked)
  if (wanted === '') return [...glossary]
  const byName = glossary.filter(({ forms }) => forms.some((form) => fold(form).includes(wanted)))
  if (byName.length > 0) return byName
  return glossary.filter(({ lines }) =>
    lines.some((line) => fold(line.map(({ text }) => text).join('')).includes(wanted)),
  )
}

/** The words under their first letters, Ä under A as in every German dictionary (DIN 5007-1). */
export function glossaryLetters(words: readonly GlossaryWord[]): GlossaryLetter[] {
  const groups = new Map<string, GlossaryWord[]>()
  const sorted = [...words].sort((a, b) => a.word.localeCompare(b.word, 'de'))
  for (const word of sorted) {
    const letter = fold(word.word).charAt(0).toUpperCase()
    groups.set(letter, [...(groups.get(letter) ?? []), word])
  }
  return [...groups].map(([letter, group]) => ({ letter, words: group }))
}

export const letterId = (letter: string) => `buchstabe-${letter.toLowerCase()}`

function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/[·-]/g, '')
    .trim()
}
