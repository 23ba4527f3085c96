import { describe, expect, it } from '@jest/globals'

import { gateFragment } from '../../tests/builders/gateFragment'
import { checkContent } from './checkContent'
import { fingerprintOf } from './fingerprint'

const found = (text: string) => checkContent(gateFragment(text))

describe('the findings of a document', () => {
  it('have errors first, each kind in reading order', () => {
    const text = [
      'Die rot markierten Termine stehen im Kalender.',
      'Den Antrag gibt es [hier](/kreishaus).',
      'Die grün markierten Termine stehen im Kalender.',
      'Zur Karte geht es [hier klicken](/karte).',
    ].join('\n')
    expect(found(text).map(({ level, place }) => [level, place.block])).toEqual([
      ['error', 1],
      ['error', 3],
      ['question', 0],
      ['question', 2],
    ])
  })
})

describe('the name of a finding, by which answers and exceptions are kept', () => {
  const namesIn = (text: string) => found(text).map(({ fingerprint }) => fingerprint)

  it('is another for another picture with the same words', () => {
    const nameFor = (id: string) =>
      found(`picture ${JSON.stringify({ id, alt: 'rampe.jpg' })}`)[0]?.fingerprint
    expect(nameFor('b1')).toBe(nameFor('b1'))
    expect(nameFor('b1')).not.toBe(nameFor('b2'))
  })

  it('stays where the document around it changes', () => {
    const [name] = namesIn('Den Antrag gibt es [hier](/kreishaus).')
    expect(namesIn('Neu seit Mai.\nDen Antrag gibt es [hier](/kreishaus).')).toEqual([name])
  })

  it.each([
    ['another check', false, fingerprintOf('link-empty', '2.4.4', 'hier')],
    ['another criterion', false, fingerprintOf('link-wording', '1.3.1', 'hier')],
    ['other words', false, fingerprintOf('link-wording', '2.4.4', 'dort')],
    ['a capital alone', true, fingerprintOf('link-wording', '2.4.4', 'Hier')],
  ])('with %s is the same: %j', (_title, isSame, name) => {
    expect(name === fingerprintOf('link-wording', '2.4.4', 'hier')).toBe(isSame)
  })
})
