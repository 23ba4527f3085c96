import { describe, expect, it } from '@jest/globals'

import { splitIntoLines } from './splitIntoLines'

describe('a paragraph that is pasted', () => {
  it.each([
    [
      'is put down one sentence a line',
      'Wir helfen. Kommen Sie! Wann?',
      'Wir helfen.\nKommen Sie!\nWann?',
    ],
    [
      'keeps abbreviations and dates whole',
      'Am 1. Mai ist z. B. frei. Das ist gut.',
      'Am 1. Mai ist z. B. frei.\nDas ist gut.',
    ],
    ['keeps the line ends that are there', 'Eins.\r\n\r\nZwei. Drei.', 'Eins.\n\nZwei.\nDrei.'],
    ['loses the blanks of a word processor', 'Wir\u00a0helfen.  ', 'Wir helfen.'],
    ['is left alone when it is one sentence', 'Wir helfen.', 'Wir helfen.'],
    ['may be empty', '', ''],
  ])('%s', (_title, pasted, lines) => {
    expect(splitIntoLines(pasted)).toBe(lines)
  })

  it('comes back as it was when it is far too long', () => {
    const long = 'Wir helfen. '.repeat(20_000)
    expect(splitIntoLines(long)).toBe(long)
  })
})
