import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { minorProblems } from './minorProblems'
import type { ReviewedText } from './reviewedText'

const text = (line: string, rest = '{}'): ReviewedText => ({ lines: ['Titel', line], rest })
const problems = (before: string, after: string) => minorProblems(text(before), text(after))

describe('a typing error is', () => {
  it.each([
    ['a letter too few', 'Alle Bürgerinen kommen.', 'Alle Bürgerinnen kommen.'],
    ['two letters that changed places', 'Das Hasu ist offen.', 'Das Haus ist offen.'],
    ['a small letter for a capital', 'Die rampe ist fertig.', 'Die Rampe ist fertig.'],
    ['a missing comma', 'Sie sagt dass es geht.', 'Sie sagt, dass es geht.'],
    ['an article of the wrong case', 'Mit den Bus.', 'Mit dem Bus.'],
    ['an article that was written twice', 'Die die Rampe ist fertig.', 'Die Rampe ist fertig.'],
    ['a missing little word', 'Wir laden ein, kommen.', 'Wir laden ein, zu kommen.'],
    ['nothing at all', 'Die Rampe ist fertig.', 'Die Rampe ist fertig.'],
  ])('%s', (_title, before, after) => {
    expect(problems(before, after)).toEqual([])
  })
})

describe('more than a typing error is', () => {
  it.each([
    ['another number', 'Es kostet 3 Euro.', 'Es kostet 8 Euro.'],
    ['a number in words', 'Es sind zwei Tage.', 'Es sind drei Tage.'],
    ['another day of the week', 'Am Montag ist offen.', 'Am Sonntag ist offen.'],
    ['another month', 'Ab Juni ist offen.', 'Ab Juli ist offen.'],
    ['another hour', 'Um 10:00 Uhr.', 'Um 11:00 Uhr.'],
    ['another mail address', 'An a@kreis.example.', 'An b@kreis.example.'],
    ['another site', 'Siehe kreis-a.example/x.', 'Siehe kreis-b.example/x.'],
    ['"nicht" put in', 'Das Amt ist offen.', 'Das Amt ist nicht offen.'],
    ['"ein" made "kein"', 'Das ist ein Fehler.', 'Das ist kein Fehler.'],
    ['"möglich" made "unmöglich"', 'Das ist möglich.', 'Das ist unmöglich.'],
    ['another word', 'Das Amt öffnet.', 'Das Amt schließt.'],
    ['a word of content put in', 'Die Rampe ist fertig.', 'Die alte Rampe ist fertig.'],
    ['a short word made another', 'Das ist rot.', 'Das ist gut.'],
    ['a word of four letters made another', 'Wir gehen zum Bach.', 'Wir gehen zum Loch.'],
  ])('%s', (_title, before, after) => {
    expect(problems(before, after)).toHaveLength(1)
  })

  it('another picture, link or figure', () => {
    expect(minorProblems(text('A.'), text('A.', '{"picture":"b"}'))).toEqual([
      'Bilder, Links, Angaben oder Abschnitte sind anders.',
    ])
  })

  it('many slips in a short text, but not in a long one', () => {
    const slip = 'Worrt Worrt Worrt Worrt'
    const right = 'Wort Wort Wort Wort'
    expect(problems(slip, right)).toEqual(['4 Wörter sind anders, höchstens 3 dürfen es sein.'])
    const long = ' lang'.repeat(300)
    expect(problems(slip + long, right + long)).toEqual([])
  })
})

describe('whatever is written', () => {
  const words = fc.array(fc.constantFrom('Amt', 'Rampe', 'Haus', 'kommen', 'gehen', 'schön'), {
    minLength: 1,
    maxLength: 30,
  })

  it('no change is never more than a typing error', () => {
    fc.assert(
      fc.property(words, (given) => {
        expect(problems(given.join(' '), given.join(' '))).toEqual([])
      }),
    )
  })

  it('a changed number is always more', () => {
    fc.assert(
      fc.property(words, fc.nat(9999), fc.nat(9999), (given, one, other) => {
        fc.pre(one !== other)
        const at = (number: number) => [...given, String(number), ...given].join(' ')
        expect(problems(at(one), at(other))).not.toEqual([])
      }),
    )
  })
})
