import type { AnalysedLine, AnalysedSection } from '../../language/analyse'
import { isKnownNoun } from '../../lexicon'
import type { EasyLanguageOptions } from '../../options'
import type { Rule, RuleHit } from '../../rule'
import { isLoudWord } from '../loudWord'

const ITALIC = /(?<![\p{L}\p{N}*_])([*_])(?![*_\s])[^*_\n]{1,200}(?<!\s)\1(?![\p{L}\p{N}*_])/gu
const MARKUP = /<(?:u|i|em|center)\b[^<>]{0,100}>/giu
const MOST_COLUMNS = 3

/** LS25: bold is the only emphasis; no capitals, no italics, no wide tables. */
export const textForm: Rule = {
  id: 'LS25',
  name: 'text-form',
  why: 'Wörter in Groß-Buchstaben und schräge Schrift sind schwer zu lesen.',
  source: 'BITV 2.0 Anlage 2 Teil 2 Nr. 9, 10 und 13',
  check: (text, options) => [
    ...text.linesAndHeadings.flatMap((line) => [...loudWords(line, options), ...marked(line)]),
    ...text.sections.flatMap(wideTables),
  ],
}

function loudWords(line: AnalysedLine, { allowed }: EasyLanguageOptions): RuleHit[] {
  return line.tokens
    .filter(({ kind, text }) => kind === 'word' && isLoudWord(text) && !allowed.includes(text))
    .map(({ at, start, end, lower, text }) => {
      const isBold = line.bold.some((stretch) => stretch.start <= at && at < stretch.end)
      const capital = lower.slice(0, 1).toUpperCase() + lower.slice(1)
      const isNoun = isKnownNoun(capital)
      const plain = isNoun || start === 0 ? capital : lower
      return {
        level: 'block' as const,
        place: line.place(start, end),
        message: `„${text}“ steht in Großbuchstaben. Schreiben Sie „${plain}“, und wenn es wichtig ist, fett.`,
        suggestion: { replacement: isBold ? plain : `**${plain}**`, safe: false },
      }
    })
}

function marked(line: AnalysedLine): RuleHit[] {
  if (!/[*_<]/.test(line.plain)) return []
  const found = [...line.plain.matchAll(ITALIC), ...line.plain.matchAll(MARKUP)]
  return found.map(({ 0: text, index }) => ({
    level: 'block' as const,
    place: line.placeOfPlain(index, index + text.length),
    message:
      'Schräge, unterstrichene oder mittige Schrift. Lassen Sie sie weg; wichtige Wörter dürfen fett sein.',
  }))
}

function wideTables({ lines }: AnalysedSection): RuleHit[] {
  const first = lines.find(({ plain }) => columnsIn(plain) > MOST_COLUMNS)
  if (!first) return []
  return [
    {
      level: 'block',
      place: first.place(0, first.raw.length),
      message: `Tabelle mit mehr als ${MOST_COLUMNS} Spalten. Machen Sie eine Liste oder kurze Sätze daraus.`,
    },
  ]
}

function columnsIn(plain: string): number {
  const cells = plain.trim().split('|')
  return cells.length < 3
    ? 0
    : cells.filter((cell, index) => cell !== '' || (index > 0 && index < cells.length - 1)).length
}
