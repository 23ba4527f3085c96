import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { ownTime } from '../../tests/support/ownTime'
import { checkEasyText } from './check'
import type { Finding } from './finding'

/** Sentences with and without faults, none of which leans on its neighbours. */
const SENTENCES = [
  'Die Schule wird gebaut.',
  'Das Haus des Vaters ist alt.',
  'Weil es regnet, fällt das Fest aus.',
  'Der Bürgermeister ging nach Hause.',
  'Sie zahlen z. B. 21,5 Prozent.',
  'Das Fest ist am 12.03.2026 um 09:00 Uhr.',
  'Alle Bürger*innen bekommen Kaffee, Tee, Saft und Wasser.',
  'Das ist nicht unwichtig.',
  'Anna sagt, sie habe Zeit; Tom nicht.',
  'Wir helfen Ihnen gern.',
  'Der Gemeinde-rat trifft sich.',
  'BITTE rufen Sie 02421/22-0 an.',
  'Er wartet heute.',
  'Der LVR und die Kommune helfen.',
  'Die Infrastrukturmaßnahme hilft.',
  'Das Gesetz sagt: Sie bekommen 7 Euro.',
]
const STANDARD = `${'Der Bus fährt heute nach Jülich und zurück. '.repeat(30)}Das kostet 5 Euro.`
/** Nothing in it can be meant by "er" (LS21), and texts here stay shorter than what LS04 and LS26 count. */
const CLEAN = 'Das Dorf ist heute ruhig.'
const sentences = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 })
const ofSentence = ({ level, message, rule, words }: Finding) =>
  `${rule} ${level} ${words} ${message}`
/** All rules: also those that look around for an explanation, a noun or a number must not be misled by what is unrelated. */
const check = (...sections: string[][]) =>
  checkEasyText({ sections: sections.map((lines) => ({ lines })) }, { standardText: STANDARD })
    .map(ofSentence)
    .sort()

describe('what the checker says of a sentence', () => {
  it('does not depend on blank lines', () => {
    fc.assert(
      fc.property(sentences, (lines) => {
        const spaced = lines.flatMap((line) => ['', line, '  '])
        expect(check(spaced)).toEqual(check(lines))
      }),
    )
  })

  it('does not depend on the order of sections', () => {
    fc.assert(
      fc.property(sentences, sentences, (one, other) => {
        expect(check(one, other)).toEqual(check(other, one))
      }),
    )
  })

  it('does not depend on a clean sentence that is added', () => {
    fc.assert(
      fc.property(sentences, (lines) => {
        expect(check([...lines, CLEAN])).toEqual(check(lines))
        expect(check([CLEAN, ...lines])).toEqual(check(lines))
      }),
    )
  })

  it('does not depend on the Unicode normal form', () => {
    fc.assert(
      fc.property(sentences, (lines) => {
        const composed = checkEasyText({ sections: [{ lines }] }).map(({ rule, words }) => [
          rule,
          words,
        ])
        const parts = checkEasyText({
          sections: [{ lines: lines.map((line) => line.normalize('NFD')) }],
        })
        expect(parts.map(({ rule, words }) => [rule, words.normalize('NFC')])).toEqual(composed)
      }),
    )
  })

  it('is the same each time', () => {
    fc.assert(fc.property(sentences, (lines) => expect(check(lines)).toEqual(check(lines))))
  })
})

describe('the checker', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      ...SENTENCES,
      '**',
      '„',
      '(',
      '1.',
      '•',
      '-',
      '·',
      '\u0301',
      '\u202e',
      '👩🏽‍🦽',
      'وقت',
      '|',
      '§',
      '@',
      '://',
      '\ud800',
    ),
  )

  it('takes every text, and every place lies in its line', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const line = parts.join(' ')
        for (const { place } of checkEasyText(
          { sections: [{ heading: line, lines: [line] }] },
          { standardText: line },
        )) {
          expect(place.start).toBeLessThanOrEqual(place.end)
          expect(place.end).toBeLessThanOrEqual(line.length)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('the time that a check takes', () => {
  /** The quickest of three runs, in milliseconds: the others waited for something else. */
  const time = (lines: string[]): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const start = ownTime()
        checkEasyText({ sections: [{ lines }] }, { standardText: lines.join('\n') })
        return ownTime() - start
      }),
    )

  it.each<[string, number, (count: number) => string[]]>([
    ['letters without a blank', 1_000_000, (count) => ['a'.repeat(count)]],
    ['letters without a blank and a star', 1_000_000, (count) => [`${'a'.repeat(count)}*`]],
    ['combining marks', 100_000, (count) => [`a${'\u0301'.repeat(count)}`]],
    ['brackets', 100_000, (count) => ['('.repeat(count)]],
    ['quotation marks', 100_000, (count) => ['„'.repeat(count)]],
    ['slashes', 50_000, (count) => ['a/'.repeat(count)]],
    ['dates', 20_000, (count) => ['1.2.2026 '.repeat(count)]],
    [
      'lines',
      10_000,
      (count) => Array.from({ length: count }, (_, index) => SENTENCES[index % 12] ?? ''),
    ],
  ])('grows with the number of %s (%d) and no faster', (_title, count, linesOf) => {
    const small = Math.max(time(linesOf(count / 8)), 20)
    // Eight times as much: 8 when linear, 64 when quadratic.
    expect(time(linesOf(count)) / small).toBeLessThan(25)
  })
})
