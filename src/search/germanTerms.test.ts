import { describe, expect, it } from '@jest/globals'

import { compoundTerms, fold, germanTerms, wordsOf } from './germanTerms'

describe('fold', () => {
  it.each([
    ['Düren', 'Dueren'],
    ['Hürtgenwald', 'Huertgenwald'],
    ['Straße', 'Strasse'],
    ['Gebäude', 'Gebaeude'],
    ['Öffnung', 'Oeffnung'],
    ['Düren', 'Du\u0308ren'],
  ])('gives %s and %s the same spelling', (one, other) => {
    expect(fold(one)).toBe(fold(other))
  })

  it.each([
    ['Frauen', 'frauen'],
    ['Steuer', 'steuer'],
    ['Quelle', 'quelle'],
  ])('leaves the ue of %s alone, because it is no umlaut', (word, folded) => {
    expect(fold(word)).toBe(folded)
  })
})

describe('germanTerms', () => {
  it.each([
    ['Verwaltung', 'Verwaltungen'],
    ['Frau', 'Frauen'],
    ['Haus', 'Häuser'],
    ['Ort', 'Orte'],
    ['Barriere', 'Barrieren'],
  ])('brings %s and %s to the same term', (one, many) => {
    expect(germanTerms(one)).toEqual(germanTerms(many))
  })

  it('drops words that every text holds', () => {
    expect(germanTerms('Wo ist das Kreishaus?')).toEqual(germanTerms('Kreishaus'))
  })

  it('keeps numbers', () => {
    expect(germanTerms('Zensus 2022')).toContain('2022')
  })
})

describe('wordsOf', () => {
  it.each([
    ['', []],
    ['(a+)+$ [x] \\d{3}', ['a', 'x', 'd', '3']],
    ['E-Mail', ['E', 'Mail']],
  ])('splits %j at everything that is no letter and no number', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})

describe('compoundTerms', () => {
  it.each([
    ['Kreisverwaltung', 'verwalt'],
    ['Begegnungsorte', 'ort'],
    ['Inklusionsbeirat', 'beirat'],
  ])('of %s holds %s', (word, term) => {
    expect(compoundTerms(word)).toContain(term)
  })

  it('of a short word is empty', () => {
    expect(compoundTerms('Düren')).toEqual([])
  })
})
