import { describe, expect, it } from '@jest/globals'

import { ownTime } from '../../../tests/support/ownTime'
import { isCapital, tokensOf } from './tokens'

const texts = (line: string) => tokensOf(line).map(({ text }) => text)
const kinds = (line: string) => tokensOf(line).map(({ kind, text }) => `${kind}:${text}`)

describe('tokensOf', () => {
  it.each([
    ['', []],
    ['   ', []],
    ['Das Haus.', ['Das', 'Haus', '.']],
    ['Gemeinde-Rat', ['Gemeinde-Rat']],
    ['Gemeinde·rat', ['Gemeinde·rat']],
    ['Gemeinde‧rat', ['Gemeinde‧rat']],
    ['Gemeinde∙rat', ['Gemeinde∙rat']],
    ['E-Mail-Adresse', ['E-Mail-Adresse']],
    ['Bus- und Bahnfahrer', ['Bus-', 'und', 'Bahnfahrer']],
    ['Ein- und Ausgang, An-, Abfahrt', ['Ein-', 'und', 'Ausgang', ',', 'An-', ',', 'Abfahrt']],
    ['Bürger*innen', ['Bürger*innen']],
    ['Bürger:innen', ['Bürger:innen']],
    ['Bürger_innen', ['Bürger_innen']],
    ['Bürger/innen', ['Bürger/innen']],
    ['Bürger/-innen', ['Bürger', '/', '-', 'innen']],
    ['und/oder', ['und', '/', 'oder']],
    ['Anna’s Auto', ['Anna’s', 'Auto']],
    ["Das geht's.", ['Das', "geht's", '.']],
    ['„Halt!“', ['„', 'Halt', '!', '“']],
    ['2-mal', ['2-mal']],
    ['19-jährige', ['19-jährige']],
    ['z. B.', ['z', '.', 'B', '.']],
    ['z.B.', ['z', '.', 'B', '.']],
    ['Warte... Nein…', ['Warte', '...', 'Nein', '…']],
    ['§ 5 & 20 %', ['§', '5', '&', '20', '%']],
    ['**Haus** und **Hof**', ['Haus', 'und', 'Hof']],
    ['**Haus**tür', ['Haustür']],
    ['Ver\u00adwal\u00adtung', ['Verwaltung']],
    ['Ver\u200bwaltung', ['Verwaltung']],
    ['Du\u0308ren', ['Düren']],
    ['Straße', ['Straße']],
    ['9–12', ['9', '–', '12']],
    ['• Äpfel', ['•', 'Äpfel']],
    ['😀 Hallo', ['😀', 'Hallo']],
    ['a\u00a0b', ['a', 'b']],
  ])('splits %j', (line, expected) => {
    expect(texts(line)).toEqual(expected)
  })

  it.each([
    ['9.30 Uhr', ['number:9.30', 'word:Uhr']],
    ['3,50 €', ['number:3,50', 'symbol:€']],
    ['12.03.2026', ['number:12.03.2026']],
    ['12. März', ['number:12', 'punctuation:.', 'word:März']],
    ['270.000', ['number:270.000']],
    ['02421 22 0', ['phone:02421 22 0']],
    ['02421/22-10 10', ['phone:02421/22-10 10']],
    ['(02421) 22 0', ['phone:(02421) 22 0']],
    ['+49 2421 22 0', ['phone:+49 2421 22 0']],
    ['0800 123 45 67', ['phone:0800 123 45 67']],
    ['02421/220', ['phone:02421/220']],
    ['01067 Dresden', ['number:01067', 'word:Dresden']],
    ['52351 Düren', ['number:52351', 'word:Düren']],
    ['1.02421 22 0', ['number:1.02421', 'number:22', 'number:0']],
    ['09:00', ['number:09:00']],
    ['www.kreis-dueren.de', ['url:www.kreis-dueren.de']],
    ['kreis-dueren.de.', ['url:kreis-dueren.de', 'punctuation:.']],
    ['https://a.de/b?c=d#e', ['url:https://a.de/b?c=d#e']],
    ['(www.a.de)', ['punctuation:(', 'url:www.a.de', 'punctuation:)']],
    ['info@kreis-dueren.de,', ['mail:info@kreis-dueren.de', 'punctuation:,']],
    ['E-Mail: a.b@c.de', ['word:E-Mail', 'punctuation::', 'mail:a.b@c.de']],
    ['Ende.Dann', ['word:Ende', 'punctuation:.', 'word:Dann']],
    ['@', ['symbol:@']],
    ['115', ['number:115']],
  ])('knows the kinds in %j', (line, expected) => {
    expect(kinds(line)).toEqual(expected)
  })

  it('gives offsets in the line as it was typed', () => {
    const raw = 'Das **Du\u0308\u00adrener** Haus.'
    expect(tokensOf(raw).map(({ start, end }) => raw.slice(start, end))).toEqual([
      'Das',
      'Du\u0308\u00adrener',
      'Haus',
      '.',
    ])
  })

  it.each([
    ['a line of one word', 'a'.repeat(1_000_000)],
    ['dots between letters', 'a.'.repeat(500_000)],
    ['at signs', 'a@'.repeat(500_000)],
    ['digits with blanks', '0 1 '.repeat(250_000)],
    ['hyphens', '-'.repeat(1_000_000)],
    ['combining marks', `a${'\u0301\u0323'.repeat(50_000)}`],
    ['bold marks', '**'.repeat(500_000)],
    ['brackets', '(0'.repeat(300_000)],
  ])('is done soon with %s', (_name, line) => {
    const begin = ownTime()
    tokensOf(line)
    expect(ownTime() - begin).toBeLessThan(5000)
  })
})

describe('isCapital', () => {
  it.each([
    ['Haus', true],
    ['Ämter', true],
    ['haus', false],
    ['5', false],
  ])('says for %j %j', (text, expected) => {
    expect(isCapital(tokensOf(text)[0]!)).toBe(expected)
  })
})
