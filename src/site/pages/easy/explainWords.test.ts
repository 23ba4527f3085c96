import { describe, expect, it } from '@jest/globals'

import type { EasySection } from '../../../content/easyText'
import { buildGlossaryWord } from '../../../../tests/builders'
import { explainWords } from './explainWords'

const section = (text: string, words: string[] = []): EasySection => ({
  id: text,
  lines: text.split('\n').map((line) => [{ text: line }]),
  details: [],
  words: words.map((word) => ({ word, lines: [[{ text: 'Eigene Erklärung.' }]] })),
})

const glossary = [
  buildGlossaryWord({ word: 'Inklusion' }),
  buildGlossaryWord({ word: 'Gebärden-Sprache', forms: ['Gebärdensprache'] }),
  buildGlossaryWord({ word: 'Gemeinde', forms: ['Gemeinden'] }),
  { ...buildGlossaryWord({ word: 'Kreis' }), isExplainedInTexts: false },
]

const boxes = (sections: EasySection[]) =>
  sections.map(({ words }) => words.map(({ word }) => word))

describe('a word of the dictionary', () => {
  it.each([
    [
      'is explained where it is first used',
      ['Das ist neu.', 'Inklusion ist gut.', 'Mehr Inklusion.'],
      [[], ['Inklusion'], []],
    ],
    ['is found in each of its forms', ['Alle Gemeinden helfen.'], [['Gemeinde']]],
    ['is found with and without its hyphen', ['Es gibt Gebärdensprache.'], [['Gebärden-Sprache']]],
    [
      'is found with letters in two parts (NFD)',
      ['Es gibt Gebärden-Sprache.'.normalize('NFD')],
      [['Gebärden-Sprache']],
    ],
    [
      'is not found inside another word',
      ['Der Inklusions-Beirat kommt.', 'Die Gemeinde-Verwaltung.'],
      [[], []],
    ],
    ['is left alone where the dictionary says so', ['Der Kreis hilft.'], [[]]],
    [
      'is found before a full stop and after a quotation mark',
      ['Das heißt „Inklusion“.'],
      [['Inklusion']],
    ],
  ])('%s', (_title, texts, expected) => {
    expect(
      boxes(
        explainWords(
          texts.map((text) => section(text)),
          glossary,
        ),
      ),
    ).toEqual(expected)
  })

  it('is left to the editors where they explain it, even later or with a hyphen', () => {
    const sections = [
      section('Gebärdensprache hilft.'),
      section('Mehr dazu.', ['Gebärden-Sprache']),
    ]
    expect(boxes(explainWords(sections, glossary))).toEqual([[], ['Gebärden-Sprache']])
  })
})
