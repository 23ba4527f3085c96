import { describe, expect, it } from '@jest/globals'

import type { StandardSection } from './section'
import { suggestSections } from './suggestSections'

const section = (key: string, ...lines: string[]): StandardSection => ({
  key,
  heading: key,
  lines,
  links: [],
})
const standard = [
  section('einleitung', 'Der Kreis hat eine Strategie für Teilhabe beschlossen.'),
  section('kosten', 'Die Förderung beträgt 42.000 Euro und endet 2027.', 'Das Land zahlt mit.'),
  section('werkstatt', 'In Workshops sammelten Bürgerinnen und Bürger Vorschläge in Jülich.'),
]

describe('an easy section', () => {
  it.each([
    [
      'words in another form',
      'Die Bürger haben Vorschläge gemacht.\nEs gab Workshops.',
      ['werkstatt'],
    ],
    ['numbers', 'Es gibt 42 000 Euro.\nDas Land zahlt 2027 mit.', ['kosten']],
    ['nothing', 'Rufen Sie uns an.', []],
    ['one word alone', 'Das ist der Kreis Düren.', []],
    ['an empty text', '', []],
  ])('is proposed the section with which it shares %s', (_title, easy, expected) => {
    expect(suggestSections(easy, standard)).toEqual(expected)
  })

  it('is proposed two sections where both fit', () => {
    const both = 'Die Förderung endet 2027.\nBürger machten Vorschläge in Workshops.'
    expect(new Set(suggestSections(both, standard))).toEqual(new Set(['kosten', 'werkstatt']))
  })
})
