import { describe, expect, it } from '@jest/globals'

import { adjective, familiarity, isKnownNoun, nounReadings, verbForms, zipf } from './index'

const shownVerbs = (word: string) =>
  verbForms(word).map(({ lemma, form, person, number, prefix }) =>
    [lemma, form, person, number?.slice(0, 1), prefix].filter(Boolean).join(' '),
  )

describe('verbForms', () => {
  it.each([
    ['geht', 'gehen present 3 s'],
    ['nimmt', 'nehmen present 3 s'],
    ['teilnimmt', 'teilnehmen present 3 s teil'],
    ['teilzunehmen', 'teilnehmen zuInfinitive teil'],
    ['anzurufen', 'anrufen zuInfinitive an'],
    ['mitzugestalten', 'mitgestalten zuInfinitive mit'],
    ['gebaut', 'bauen participle'],
    ['ging', 'gehen past 3 s'],
    ['sei', 'sein subjunctive1 3 s'],
    ['wäre', 'sein subjunctive2 3 s'],
    ['muss', 'müssen present 3 s'],
    ['musste', 'müssen past 3 s'],
    ['lässt', 'lassen present 3 s'],
    ['lasst', 'lassen present 2 p'],
    ['ließ', 'lassen past 3 s'],
    ['weiß', 'wissen present 3 s'],
    ['wusste', 'wissen past 3 s'],
    ['aß', 'essen past 3 s'],
    ['schloss', 'schließen past 3 s'],
    ['unterstützt', 'unterstützen present 3 s'],
    ['unterstützt', 'unterstützen participle'],
    ['geh', 'gehen imperative 2 s'],
    ['möchte', 'mögen subjunctive2 3 s'],
    ['hineinkommen', 'hineinkommen infinitive hinein'],
    ['worden', 'werden participle'],
  ])('reads %s as %s', (word, reading) => {
    expect(shownVerbs(word)).toContain(reading)
  })

  it.each(['verein', 'muß', '', 'xyz', 'a'.repeat(1000)])('knows no verb %s', (word) => {
    expect(verbForms(word)).toEqual([])
  })
})

describe('nounReadings', () => {
  it.each([
    ['Haus', 'Haus N nominative singular'],
    ['Haus', 'Haus N dative singular'],
    ['Hauses', 'Haus N genitive singular'],
    ['Häusern', 'Haus N dative plural'],
    ['Bundes', 'Bund M genitive singular'],
    ['Vaters', 'Vater M genitive singular'],
    ['Verwaltung', 'Verwaltung F genitive singular'],
    ['Straße', 'Straße F dative singular'],
    ['Leute', 'Leute nominative plural'],
    ['Herrn', 'Herr M dative singular'],
    ['Beauftragter', 'Beauftragte M nominative singular'],
    ['Beauftragte', 'Beauftragte F nominative singular'],
    ['Behinderten', 'Behinderte M dative singular'],
    ['Kreisverwaltung', 'Verwaltung F nominative singular'],
    ['Gemeinde-Rat', 'Rat M nominative singular'],
    ['Gemeinde·rat', 'Rat M nominative singular'],
  ])('reads %s as %s', (word, reading) => {
    const shown = nounReadings(word).map(({ lemma, gender, number, case: name }) =>
      [lemma, gender, name, number].filter(Boolean).join(' '),
    )
    expect(shown).toContain(reading)
  })

  it('says when only the end is known', () => {
    expect(nounReadings('Kreisverwaltung')[0]).toMatchObject({ byEnd: true })
    expect(isKnownNoun('Kreisverwaltung')).toBe(false)
    expect(isKnownNoun('Verwaltung')).toBe(true)
  })

  it.each(['haus', '', 'Xyz', 'X'.repeat(1000)])('knows no noun %s', (word) => {
    expect(nounReadings(word)).toEqual([])
  })
})

describe('adjective', () => {
  it.each([
    ['gut', 'gut'],
    ['guten', 'gut'],
    ['besser', 'gut'],
    ['größeren', 'groß'],
    ['größte', 'groß'],
    ['dunkle', 'dunkel'],
    ['teure', 'teuer'],
    ['hohe', 'hoch'],
    ['älter', 'alt'],
    ['jüngste', 'jung'],
    ['wichtigsten', 'wichtig'],
    ['barrierefreie', 'barrierefrei'],
    ['rollstuhlgerechter', 'rollstuhlgerecht'],
    ['rosa', 'rosa'],
    ['haus', undefined],
    ['dunkl', undefined],
    ['', undefined],
    ['a'.repeat(1000), undefined],
  ])('brings %s to %s', (word, base) => {
    expect(adjective(word)).toBe(base)
  })
})

describe('zipf', () => {
  it('is higher for frequent words', () => {
    expect(zipf('und')).toBeGreaterThan(7)
    expect(zipf('Haus')).toBeGreaterThan(zipf('Kreisverwaltung'))
    expect(zipf('Straße')).toBeGreaterThan(4)
    expect(zipf('Donaudampfschiff')).toBe(0)
  })
})

describe('familiarity', () => {
  it('is higher for words that are said than for words that are only printed', () => {
    expect(familiarity('Haus')).toBeGreaterThan(5)
    expect(familiarity('Koalition')).toBeLessThan(3.2)
    expect(zipf('Koalition')).toBeGreaterThan(4)
    expect(familiarity('Donaudampfschiff')).toBe(0)
    expect(familiarity('a'.repeat(1000))).toBe(0)
  })
})
