import { describe, expect, it } from '@jest/globals'

import { applyEdits } from './applySuggestions'

const edit = (start: number, end: number, replacement: string) => ({ start, end, replacement })

describe('suggestions that are taken over', () => {
  it.each([
    ['change their places alone', [edit(0, 3, 'Der'), edit(8, 11, 'an')], 'Der Bus an', 2],
    ['come in any order', [edit(8, 11, 'an'), edit(0, 3, 'Der')], 'Der Bus an', 2],
    [
      'do not overlap: the first counts',
      [edit(0, 7, 'Der Zug'), edit(4, 11, 'Rad')],
      'Der Zug auf',
      1,
    ],
    ['outside the text are left', [edit(8, 40, 'x')], 'Die Bus auf', 0],
  ])('%s', (_title, edits, text, applied) => {
    expect(applyEdits('Die Bus auf', edits)).toEqual({ text, applied })
  })
})
