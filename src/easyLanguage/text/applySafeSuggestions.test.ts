import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { checkEasyText } from '../check'
import { applySafeSuggestions } from './applySafeSuggestions'
import { parseMarkdown } from './markdown'

/** Words and marks that a suggestion may trip over. */
const PIECES = [
  ...[
    'zwei',
    'Drei',
    'drei Viertel',
    'acht',
    'Fünf Prozent',
    '21,5 Prozent',
    '12.500',
    '52351 Schüler',
    'II',
  ],
  ...[
    'z. B.',
    'Z.B.',
    'd. h.',
    'usw.',
    'bzw.',
    'ca.',
    'Mio.',
    'Fr.',
    'max.',
    'Nr. 3',
    'Str.',
    'u. a.',
  ],
  ...['02421/22-0', '(02421) 22 0', '+49 2421 22-0', 'a@kreis.example', 'www.kreis.example/z.B./2'],
  ...[
    '12.03.2026',
    '1. Mai',
    '09:00 Uhr',
    '14.00 Uhr',
    '9–12 Uhr',
    '9 - 12 Uhr',
    'am 3.',
    '05/2026',
  ],
  ...[
    '**',
    '*',
    '_',
    '„',
    '“',
    '(',
    ')',
    '[Link zwei](https://kreis.example/drei)',
    '`zwei`',
    '<b>',
    '&',
    '§',
    '|',
  ],
  ...['- ', '• ', '1. ', '> ', '# ', '\\', '…', '·', '‧', '\u00ad', '\u0301', '👩🏽‍🦽', '\u202e', 'ß'],
  ...[
    'Wir helfen.',
    'Kommen Sie!',
    'Wann?',
    'Er ging.',
    'Gemeinde-rat',
    'Gemeinde·Rat',
    'Landkreis',
    'WICHTIG',
  ],
  ...[
    'weil es regnet',
    'wird gebaut',
    'Das Haus',
    'kostet',
    'Euro',
    'und',
    ',',
    '.',
    ':',
    '\n',
    '\n\n',
    ' ',
  ],
]
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).chain((parts) =>
  fc
    .array(fc.constantFrom(' ', ' ', ' ', '', '\n'), {
      minLength: parts.length,
      maxLength: parts.length,
    })
    .map((gaps) => parts.map((part, index) => part + (gaps[index] ?? '')).join('')),
)

const options = { glossary: [{ word: 'Kreis', avoid: ['Landkreis'] }] }
const blocking = (text: string): number =>
  checkEasyText(parseMarkdown(text).document, options).filter(({ level }) => level === 'block')
    .length
/** Digits and letters, without the words that suggestions write anew. */
const kept = (text: string): string => text.replace(/[^\p{Extended_Pictographic}|&§`\\…<>]/gu, '')

describe('the suggestions that nobody need look at', () => {
  it('are all taken over at once: a second run changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = applySafeSuggestions(text, options).text
        expect(applySafeSuggestions(once, options)).toEqual({ text: once, applied: 0 })
      }),
      { numRuns: 400 },
    )
  })

  it('stay out where they would join a line to the unfinished one before it', () => {
    const text = 'wird gebaut\n9 - 12 Uhr '
    expect(applySafeSuggestions(text, options)).toEqual({ text, applied: 0 })
  })

  it('never add a finding that blocks', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(blocking(applySafeSuggestions(text, options).text)).toBeLessThanOrEqual(
          blocking(text),
        )
      }),
      { numRuns: 400 },
    )
  })

  it('leave every character that is not theirs', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(kept(applySafeSuggestions(text, options).text)).toBe(kept(text))
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    ['Sie brauchen z. B. zwei Fotos.', 'Sie brauchen zum Beispiel 2 Fotos.'],
    ['Wir helfen. Kommen Sie!', 'Wir helfen.\nKommen Sie!'],
    ['- Wir helfen. Kommen Sie!', '- Wir helfen. Kommen Sie!'],
    ['Geben Sie acht.', 'Geben Sie acht.'],
    ['Sieben Sie das Mehl.', 'Sieben Sie das Mehl.'],
    ['Tausend und eine Nacht', 'Tausend und eine Nacht'],
    ['Er sagt: „Ich komme. Warten Sie.“', 'Er sagt: „Ich komme. Warten Sie.“'],
    ['Offen 9–12 und 14–16 Uhr', 'Offen 9–12 und 14–16 Uhr'],
    ['Vom 3.5.2026-4.6.2026', 'Vom 3.5.2026-4.6.2026'],
    ['[Seite zwei](https://kreis.example/zwei)', '[Seite 2](https://kreis.example/zwei)'],
  ])('turn "%s" into "%s"', (before, after) => {
    expect(applySafeSuggestions(before).text).toBe(after)
  })
})
