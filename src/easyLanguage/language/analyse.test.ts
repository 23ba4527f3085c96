import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { ownTime } from '../../../tests/support/ownTime'
import { analyse } from './analyse'
import type { AnalysedText } from './analyse'

const text = analyse({
  sections: [
    {
      heading: 'Der **Kreis**',
      lines: ['Das ist gut. Sie kommt.', '• Äpfel', '- Birnen'],
      image: { alt: 'Ein Haus' },
    },
    { lines: [] },
  ],
})

describe('analyse', () => {
  it('keeps the order of the document', () => {
    expect(text.sections.map(({ index, lines }) => [index, lines.length])).toEqual([
      [0, 3],
      [1, 0],
    ])
    expect(text.sections[0]!.image).toEqual({ alt: 'Ein Haus' })
    expect(text.linesAndHeadings.map(({ plain }) => plain)[0]).toBe('Der Kreis')
    expect(text.sentences.map((sentence) => sentence.text)).toEqual([
      'Das ist gut.',
      'Sie kommt.',
      'Äpfel',
      'Birnen',
    ])
  })

  it('tells list items', () => {
    expect(text.lines.map(({ isListItem }) => isListItem)).toEqual([false, true, true])
  })

  it('gives places in raw offsets', () => {
    const [, second] = text.sentences
    expect(second!.place).toEqual({ section: 0, part: 'line', line: 0, start: 13, end: 23 })
    expect(second!.placeOf(second!.tokens[1]!)).toMatchObject({ start: 17, end: 22 })
    const heading = text.sections[0]!.heading!
    expect(heading.placeOfPlain(4, 9)).toEqual({
      section: 0,
      part: 'heading',
      line: 0,
      start: 6,
      end: 11,
    })
    expect(text.placeOf(0, 1, 2, 3)).toEqual({
      section: 0,
      part: 'line',
      line: 1,
      start: 2,
      end: 3,
    })
    expect(text.placeOfSection(1)).toEqual({
      section: 1,
      part: 'section',
      line: 0,
      start: 0,
      end: 0,
    })
  })
})

/** Everything that is worked out late. */
function readAll(analysed: AnalysedText): void {
  for (const line of analysed.linesAndHeadings) {
    for (const sentence of line.sentences) {
      expect(sentence.words.length).toBeLessThanOrEqual(sentence.tokens.length)
      expect(sentence.verbs.all.length).toBeLessThanOrEqual(sentence.tokens.length)
      expect(sentence.clauses.length).toBeLessThanOrEqual(sentence.tokens.length)
    }
  }
}

const WORDS =
  `Das Haus wird gebaut und , . ! ? : „ “ ** * - – • der die weil dass wenn kommen zu kann er sie Sie
an auf teil nimmt 12. März 9.30 Uhr 02421 22 0 z. B. Bürger*innen Gemeinde-Rat Du\u0308ren A\u030a \u00ad \u200b a@b.de www.a.de ( ) … sein
meinen Stand \ud83d\ude00 \ud800 \u0301 ß ẞ İ`.split(/\s+/)
const german = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 25 })
  .map((words) => words.join(' '))
const glued = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(''))
const anything = fc.string({ unit: 'binary', maxLength: 60 })
const line = fc.oneof(german, glued, anything)
const documents = fc.record({
  sections: fc.array(fc.record({ heading: line, lines: fc.array(line, { maxLength: 3 }) }), {
    maxLength: 3,
  }),
})

const UNSEEN = /\*\*|\p{Default_Ignorable_Code_Point}/gu

describe('analyse, whatever the text', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(documents, (document) => readAll(analyse(document))),
      { numRuns: 300 },
    )
  })

  it('gives offsets that point to the words', () => {
    fc.assert(
      fc.property(line, (raw) => {
        const [only] = analyse({ sections: [{ lines: [raw] }] }).lines
        let last = 0
        for (const { start, end, text: read } of only!.tokens) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeLessThanOrEqual(raw.length)
          const there = raw.slice(start, end).replace(UNSEEN, '').normalize('NFC')
          expect(there).toBe(read.replace(UNSEEN, '').normalize('NFC'))
          last = end
        }
      }),
      { numRuns: 500 },
    )
  })

  it('reads NFC and NFD alike', () => {
    fc.assert(
      fc.property(line, (raw) => {
        const [composed, decomposed] = ['NFC', 'NFD'].map((form) =>
          analyse({ sections: [{ lines: [raw.normalize(form)] }] }).lines[0]!.tokens.map(
            ({ kind, text: read }) => [kind, read],
          ),
        )
        expect(decomposed).toEqual(composed)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    [
      '10,000 lines',
      Array.from({ length: 10_000 }, () => 'Der Mann, der dort steht, nimmt an dem Kurs teil.'),
    ],
    ['one word of a megabyte', ['a'.repeat(1_000_000)]],
    ['a sentence of 50,000 words', ['er kommt und sie geht, '.repeat(10_000)]],
    ['50,000 commas', [', '.repeat(50_000)]],
    ['100,000 combining marks', [`a${'\u0301\u0323'.repeat(50_000)}`]],
    ['20,000 verbs', ['kommen '.repeat(20_000)]],
    ['20,000 prefixes', [`kommt ${'an '.repeat(20_000)}`]],
    ['a megabyte of ends', ['a. '.repeat(300_000)]],
    ['quotation marks', ['“'.repeat(200_000)]],
  ])('is done soon with %s', (_name, lines) => {
    const begin = ownTime()
    readAll(analyse({ sections: [{ lines }] }))
    expect(ownTime() - begin).toBeLessThan(8000)
  })
})
