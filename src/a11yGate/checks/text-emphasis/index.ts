import type { Check } from '../../check'
import type { Part, Words } from '../../document'
import { plainText, shorten } from '../../words'

/** About one line in italics is borne; of bold about two. */
const MOST_ITALIC = 80
const MOST_BOLD = 160

/** Long passages in italics or bold: hard to read, and what is all emphasised is not. */
export const textEmphasis: Check = {
  name: 'text-emphasis',
  title: 'Lange Stelle kursiv oder fett',
  criterion: 'WCAG22_315_READING_LEVEL',
  run: ({ parts }) =>
    parts.flatMap((part) =>
      wordsOf(part).flatMap((words) =>
        (['italic', 'bold'] as const).flatMap((style) => {
          const most = style === 'italic' ? MOST_ITALIC : MOST_BOLD
          const run = runsOf(words, style).find(({ length }) => length > most)
          if (run === undefined) return []
          const name = style === 'italic' ? 'kursiv' : 'fett'
          return [
            {
              level: 'question' as const,
              place: part.place,
              excerpt: run,
              message: `Muss die lange Stelle „${shorten(run, 50)}“ ${name} sein?`,
              repair: `Setzen Sie nur einzelne Wörter ${name}. Ein ganzer Satz, der auffallen soll, passt in den Block „Hinweis“.`,
              subject: `${style} ${run}`,
            },
          ]
        }),
      ),
    ),
}

const wordsOf = (part: Part): Words[][] =>
  part.kind === 'paragraph' || part.kind === 'notice'
    ? [part.words]
    : part.kind === 'list'
      ? part.items.map(({ words }) => words)
      : []

/** Stretches of one style, across links and breaks. */
function runsOf(words: readonly Words[], style: 'bold' | 'italic'): string[] {
  const runs: string[] = []
  let run = ''
  for (const word of words.flatMap((one) => (one.kind === 'link' ? one.children : [one]))) {
    if (word.kind === 'text' && word[style] !== true && word.text.trim() !== '') {
      runs.push(run)
      run = ''
    } else run += plainText([word])
  }
  return [...runs, run]
}
