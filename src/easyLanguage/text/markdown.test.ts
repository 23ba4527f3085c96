import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { parseMarkdown } from './markdown'

const linesOf = (text: string) => parseMarkdown(text).document.sections.map(({ lines }) => lines)

describe('a Markdown text', () => {
  it.each([
    ['plain lines make one section', 'Eins.\n\nZwei.', [['Eins.', 'Zwei.']]],
    ['headings begin sections', 'Eins.\n## Neu\nZwei.\n', [['Eins.'], ['Zwei.']]],
    [
      'a link is read by its words',
      'Sehen Sie [unsere Seite](https://x.de/a).',
      [['Sehen Sie unsere Seite.']],
    ],
    ['a star begins an item of a list', '* Kaffee\n- Tee', [['- Kaffee', '- Tee']]],
    ['code is left out', 'Eins.\n```\ncode.\n```\nZwei.', [['Eins.', 'Zwei.']]],
    ['a header is left out', '---\ntitle: Test\n---\nEins.', [['Eins.']]],
    ['lines of Windows end like others', 'Eins.\r\nZwei.\r\n', [['Eins.', 'Zwei.']]],
    ['a quotation is read like a line', '> Eins.', [['Eins.']]],
    ['nothing gives nothing', ' \n ', []],
  ])('%s', (_title, text, expected) => {
    expect(linesOf(text)).toEqual(expected)
  })

  it('keeps headings and pictures with their section', () => {
    const { sections } = parseMarkdown('# Titel\n![Ein Bus](bus.png)\nDer Bus fährt.').document
    expect(sections).toEqual([
      { heading: 'Titel', image: { alt: 'Ein Bus' }, lines: ['Der Bus fährt.'] },
    ])
  })

  it('finds the way back to the file, behind marks and links', () => {
    const text = '# Titel\n\n  * Sehen Sie [die Seite](https://x.de) an.\n'
    const parsed = parseMarkdown(text)
    const line = parsed.document.sections[0]?.lines[0] ?? ''
    const start = line.indexOf('Seite an')
    const span = parsed.span({ section: 0, part: 'line', line: 0, start, end: start + 8 })
    expect(text.slice(span.start, span.end)).toBe('Seite](https://x.de) an')
  })

  it('takes every text, and its places stay inside', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '# ',
            '* ',
            '> ',
            '[a](b)',
            'ä.',
            '\n',
            '\r\n',
            '```',
            '---',
            '![x](y)',
            '**',
          ),
        ),
        (pieces) => {
          const text = pieces.join('')
          const parsed = parseMarkdown(text)
          for (const [section, { lines }] of parsed.document.sections.entries()) {
            for (const [line, words] of lines.entries()) {
              const span = parsed.span({ section, part: 'line', line, start: 0, end: words.length })
              expect(span.start).toBeLessThanOrEqual(span.end)
              expect(span.end).toBeLessThanOrEqual(text.length)
            }
          }
        },
      ),
    )
  })
})
