import { describe, expect, it } from '@jest/globals'

import { buildEasySection, buildEasyText, buildParagraph } from '../../tests/builders'
import type { Block } from '../content/text'
import { textOfBlocks, textOfEasyText } from './documentText'

const text = (words: string) => ({ kind: 'text' as const, text: words })

describe('textOfBlocks', () => {
  it.each<[string, Block, string]>([
    ['a paragraph', buildParagraph('Ein Satz.'), 'Ein Satz.'],
    [
      'a link without its address',
      {
        kind: 'paragraph',
        children: [text('Zum '), { kind: 'link', href: '/geheim', children: [text('Amt')] }],
      },
      'Zum Amt',
    ],
    [
      'a list inside a list',
      {
        kind: 'list',
        ordered: false,
        items: [
          {
            children: [text('Eins')],
            nested: { kind: 'list', ordered: true, items: [{ children: [text('Zwei')] }] },
          },
        ],
      },
      'Eins Zwei',
    ],
    [
      'a table',
      { kind: 'table', caption: 'Zahlen', head: ['Ort', 'Menschen'], rows: [['Düren', '90']] },
      'Zahlen Ort Menschen Düren 90',
    ],
    ['a quote', { kind: 'quote', text: 'Gut.', source: 'Der Rat' }, 'Gut. Der Rat'],
  ])('gives the words of %s', (_name, block, words) => {
    expect(textOfBlocks([block])).toBe(words)
  })
})

describe('textOfEasyText', () => {
  it('gives headings, lines and explained words', () => {
    const section = buildEasySection({
      heading: 'Das Amt',
      lines: [[{ text: 'Das ist ' }, { text: 'neu', bold: true }]],
      words: [{ word: 'Rampe', lines: [[{ text: 'Ein Weg ohne Stufen.' }]] }],
    })
    expect(textOfEasyText(buildEasyText({ sections: [section] }))).toBe(
      'Das Amt\nDas ist neu\nRampe\nEin Weg ohne Stufen.',
    )
  })
})
