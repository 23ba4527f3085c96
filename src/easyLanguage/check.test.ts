import { describe, expect, it } from '@jest/globals'

import { checkEasyText } from './check'

const long = 'Der neue Bus fährt heute und auch morgen leider gar nicht in die Stadt.'

describe('the check of a text', () => {
  it('says where, what, why and by which source, in reading order', () => {
    const findings = checkEasyText({
      sections: [
        { lines: ['Das ist gut.', long] },
        { heading: 'Neu', lines: ['Der Bus fährt heute leider nicht in die Stadt.'] },
      ],
    })
    expect(findings).toMatchObject([
      {
        rule: 'LS01',
        level: 'block',
        place: { section: 0, part: 'line', line: 1, start: 0, end: long.length },
        words: long,
        message: expect.stringContaining('14 Wörter'),
        why: expect.stringContaining('behalten'),
        source: expect.stringContaining('BITV'),
      },
      { rule: 'LS01', level: 'warn', place: { section: 1, line: 0 } },
    ])
  })

  it.each([
    ['no section', { sections: [] }],
    ['no line', { sections: [{ lines: [] }] }],
    ['an empty line', { sections: [{ lines: [''] }] }],
  ])('finds nothing and does not fail where there is %s', (_name, document) => {
    expect(checkEasyText(document)).toEqual([])
  })
})
