import { describe, expect, it } from '@jest/globals'

import { findSection, saysTheSame } from './section'
import type { StandardSection } from './section'

const section = (more: Partial<StandardSection> = {}): StandardSection => ({
  key: 'worum-geht-es',
  heading: 'Worum geht es?',
  lines: ['Der Kreis baut.', 'Es kostet 3 Euro.'],
  links: ['https://kreis.example'],
  ...more,
})

describe('two states of a section', () => {
  it.each([
    ['nothing has changed', section()],
    ['spaces are set differently', section({ lines: ['Der  Kreis baut. ', 'Es kostet 3 Euro.'] })],
    ['letters are stored in their parts', section({ heading: 'Worum geht es?'.normalize('NFD') })],
    [
      'an empty paragraph was added',
      section({ lines: ['Der Kreis baut.', '', 'Es kostet 3 Euro.'] }),
    ],
  ])('say the same where %s', (_title, other) => {
    expect(saysTheSame(section(), other)).toBe(true)
  })

  it.each([
    ['a number is another', section({ lines: ['Der Kreis baut.', 'Es kostet 4 Euro.'] })],
    ['a heading is another', section({ heading: 'Was?' })],
    ['a link leads elsewhere', section({ links: ['https://andere.example'] })],
    ['the section is gone', undefined],
  ])('do not say the same where %s', (_title, other) => {
    expect(saysTheSame(section(), other)).toBe(false)
  })
})

it('a section that is gone says the same as an empty one', () => {
  expect(saysTheSame(section({ heading: '', lines: [], links: [] }), undefined)).toBe(true)
})

describe('a section is found again', () => {
  const other = section({ key: 'neu', heading: 'Neu' })
  it('by its name', () => {
    expect(findSection([other, section()], section(), new Set())).toEqual(section())
  })
  it('by its words after the heading was renamed', () => {
    expect(findSection([other], section(), new Set(['worum-geht-es']))).toEqual(other)
  })
  it('not in another section that had its own name before', () => {
    expect(findSection([other], section(), new Set(['neu']))).toBeUndefined()
  })
})
