import { describe, expect, it } from '@jest/globals'

import { slugFrom, slugProblem } from './slug'

describe('slugFrom', () => {
  it.each([
    [
      'Für den Kreis Düren ist die Zukunft inklusiv',
      'fuer-den-kreis-dueren-ist-die-zukunft-inklusiv',
    ],
    ['Größe & Maß: „Süß“', 'groesse-mass-suess'],
    ['ÄÖÜ', 'aeoeue'],
    ['Café à la carte', 'cafe-a-la-carte'],
    ['  --  ', ''],
    ['Ä in zwei Zeichen geschrieben: A\u0308', 'ae-in-zwei-zeichen-geschrieben-ae'],
  ])('makes of the title %j the slug %j', (title, slug) => {
    expect(slugFrom(title)).toBe(slug)
  })

  it('cuts a long title at a word', () => {
    const slug = slugFrom('Wort '.repeat(40))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug).toMatch(/-wort$/)
  })
})

describe('slugProblem', () => {
  it.each(['auftakt', 'auftakt-2023', '2024'])('accepts %j', (slug) => {
    expect(slugProblem(slug)).toBeUndefined()
  })

  it.each(['', 'Über uns', 'a/b', '-a', 'a--b', 'x'.repeat(81)])(
    'names what is wrong with %j',
    (slug) => {
      expect(slugProblem(slug)).toMatch(/\.|Vorschlag/)
    },
  )
})
