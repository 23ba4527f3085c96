import type { Check } from '../../check'

/** Letters that only look like letters: voices skip them or spell "mathematisches fettes B". */
const STYLED_LETTERS = /[\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}\u{24B6}-\u{24E9}]{2,}/u
/** Drawn lines and arrows; three dots and a dash of thought are none. */
const DRAWN = /(?:[►▶▸➔➜→«»<>=~_#*+|•●■◆★☆✓✔-] ?){3,}|(?:[=-]>|<[=-])/u
const EMOJI = /(?:\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Emoji_Modifier})*\s?){3,}/u

/** Signs that are read aloud one by one: "Stern, Stern, Stern". */
export const textSymbols: Check = {
  name: 'text-symbols',
  title: 'Zeichen, die vorgelesen stören',
  criterion: 'WCAG22_131_INFO_AND_RELATIONSHIPS',
  run: ({ passages }) =>
    passages.flatMap(({ place, text }) =>
      [STYLED_LETTERS, EMOJI, DRAWN].flatMap((pattern) => {
        const match = pattern.exec(text)?.[0].trim()
        if (match === undefined || /^[\d\s+*-]+$/.test(match)) return []
        return [
          {
            level: 'error' as const,
            place,
            excerpt: match,
            message: `Die Zeichen „${match.slice(0, 20)}“ werden einzeln vorgelesen oder übersprungen.`,
            repair: 'Löschen Sie sie, oder sagen Sie mit einem Wort, was sie heißen.',
            subject: `${match} ${text}`,
          },
        ]
      }),
    ),
}
