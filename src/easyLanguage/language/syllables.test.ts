import { describe, expect, it } from '@jest/globals'

import { syllableCount, syllablePoints } from './syllables'

const cut = (word: string) => {
  const points = syllablePoints(word)
  return points
    .map((point, index) => word.slice(points[index - 1] ?? 0, point))
    .concat(word.slice(points.at(-1) ?? 0))
    .join('|')
}

describe('syllables', () => {
  it.each(
    `o|der A|bend O|fen I|dee I|gel a|ber ü|ber U|fer O|ma Au|ge E|he Ei|er E|be|ne A|syl i|de|al
    In|for|ma|ti|on In|for|ma|ti|o|nen Fa|mi|li|e Fa|mi|li|en Li|ni|e Ak|ti|e Se|ri|e En|er|gie In|dus|trie Fe|ri|en Mu|se|um
    Au|to Eu|ro Ja|nu|ar Re|gi|on ak|tu|ell Ge|mein|de Be|auf|trag|te In|klu|si|on Be|hin|de|rung Teil|ha|be quer
    Quel|le Fre|quenz Yo|ga Sys|tem Han|dy Haus Stra|ße Treu|e Knie Kreis|ver|wal|tung Eu|ro|pa Ö|ko|lo|gie
    U|ni|ver|si|tät Po|li|tik Ab|tei|lung Ru|he se|hen ge|hen Bau|er Feu|er Mu|sik Ra|di|o Pa|ti|ent Aus|weis
    Bü|ro Aus|bil|dung ar|bei|ten Mit|ar|bei|te|rin Roll|stuhl El|tern|a|bend Blu|men|er|de Ju|ni Au|gust Na|ti|on
    na|ti|o|nal Cha|os Ort Ziel Bür|ge|rin|nen Ge|mein|de-|Rat Ge|mein|de·|rat`.split(/\s+/),
  )('cuts %s', (syllables) => {
    const word = syllables.replaceAll('|', '')
    expect(cut(word)).toBe(syllables)
    expect(syllableCount(word)).toBe(syllables.split('|').length)
  })

  it.each([
    ['WC', 1],
    ['', 1],
    ['123', 1],
    ['HAUS', 1],
    ['x'.repeat(100), 1],
  ])('counts %j as %d', (word, count) => {
    expect(syllableCount(word)).toBe(count)
  })
})
