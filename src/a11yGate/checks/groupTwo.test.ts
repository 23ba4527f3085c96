import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { gateFragment } from '../../../tests/builders/gateFragment'
import { contentOf } from '../content'
import { emptyContext } from '../context'
import type { GateDocument, Words } from '../document'
import { groupTwo } from './groupTwo'

const place = { field: 'body', block: 0, label: 'Text' }

/** The same letters wherever an editor can put letters. */
function everywhere(text: string): GateDocument {
  const link: Words = { kind: 'link', href: text, children: [{ kind: 'text', text }] }
  const { parts } = gateFragment(
    [
      `picture ${JSON.stringify({ alt: text, filename: text, caption: text })}`,
      `film ${JSON.stringify({ title: text, captions: text, transcript: text, isSignLanguage: false })}`,
      `download ${JSON.stringify({ title: text, filename: text, pdf: { language: text, title: text } })}`,
    ].join('\n'),
  )
  return {
    title: { text, place: { field: 'title', label: 'Titel' } },
    language: 'de',
    parts: [
      { kind: 'paragraph', words: [link, link], place },
      { kind: 'heading', level: 2, words: [link], place },
      ...parts,
    ],
  }
}

const runAll = (document: GateDocument) =>
  groupTwo.flatMap(({ run }) => run(contentOf(document), emptyContext))

describe('checks of group two, whatever was typed', () => {
  it('never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(Array.isArray(runAll(everywhere(text)))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    'a',
    '1',
    '-',
    '_1',
    '. ',
    'a.',
    '@',
    'mailto:',
    'https://',
    'www.',
    '(',
    '\\u0000',
    ' ',
    '\n',
    'IMG_1 ',
    '00:01.000 --> ',
    'foto:',
    'ä-',
    '%',
    '#a',
    '/a',
  ])('are done soon with 100,000 letters of "%s"', (sign) => {
    // Time of the processor: what else the machine does is not counted.
    const begin = process.cpuUsage()
    runAll(everywhere(sign.repeat(Math.ceil(100_000 / sign.length))))
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(4000)
  })
})
