import { describe, expect, it } from '@jest/globals'

import { fingerprintOf } from './fingerprint'
import type { ReadText } from './fingerprint'

type Section = ReadText['sections'][number]

const section = (more: Partial<Section> = {}): Section => ({
  heading: 'Die Schule',
  lines: 'Der Kreis baut eine Schule.\nDie Schule ist groß.',
  image: 'schule',
  details: [{ type: 'phone', label: 'Telefon', value: '02421 1' }],
  words: [{ word: 'Kreis', lines: 'Ein Teil von Deutschland.' }],
  ...more,
})
const text = (more: Partial<Section> = {}): ReadText => ({
  title: 'Eine Schule',
  teaser: 'Es gibt eine Schule.',
  sections: [section(more)],
})
const known = fingerprintOf(text())

describe('the fingerprint of a text', () => {
  it.each([
    ['a blank line more', text({ lines: 'Der Kreis baut eine Schule.\n\nDie Schule ist groß. ' })],
    [
      'ends of lines of another system',
      text({ lines: text().sections[0]!.lines.replace('\n', '\r\n') }),
    ],
    ['letters in their parts', text({ lines: text().sections[0]!.lines.normalize('NFD') })],
  ])('stays the same with %s', (_title, same) => {
    expect(fingerprintOf(same)).toBe(known)
  })

  it.each([
    ['a word', text({ lines: 'Der Kreis baut eine Schule.\nDie Schule ist klein.' })],
    ['a heading', text({ heading: 'Das Haus' })],
    ['a picture', text({ image: 'haus' })],
    ['a number', text({ details: [{ type: 'phone', label: 'Telefon', value: '02421 2' }] })],
    ['an explanation', text({ words: [] })],
    [
      'the order of sentences',
      text({ lines: 'Die Schule ist groß.\nDer Kreis baut eine Schule.' }),
    ],
    [
      'a sentence moved to the heading',
      text({ heading: 'Die Schule\nDer Kreis baut eine Schule.' }),
    ],
    ['a title', { ...text(), title: 'Schule' }],
    ['a teaser', { ...text(), teaser: 'Neu.' }],
    ['a section more', { ...text(), sections: [section(), section()] }],
  ])('changes with %s', (_title, other) => {
    expect(fingerprintOf(other)).not.toBe(known)
  })
})
