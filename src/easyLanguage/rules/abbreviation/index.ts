import type { AnalysedLine, AnalysedText, Token } from '../../language/analyse'
import { isShortened } from '../../language/abbreviations'
import type { EasyLanguageOptions } from '../../options'
import type { Rule, RuleHit } from '../../rule'
import { words } from '../../words'
import { foldWord, isKnownWord } from '../known'
import { isLoudWord } from '../loudWord'
import { AT_END, LONG_FORMS, UNAMBIGUOUS } from './longForms'

/** Everybody knows them better than the long word. */
const ALLOWED = words('wc lkw pkw kita tv pc cd dvd eu usa sms nrw ok gmbh ev')
const CAPITALS = /^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}?\p{Lu}{1,4})(?:s)?$/u
const ROMAN = /^(?:II|III|IV|VI{1,3}|IX|XI{0,3}|XIV|XV)$/
const EXPLAINED =
  /(?:Abkürzung(?: dafür| davon)?(?: ist)?|kurze Wort dafür(?: ist)?|[Kk]urz sagt man(?: dazu)?):?\s+(\p{Lu}\p{L}{1,7})/gu

/** LS13: abbreviations are written out. */
export const abbreviation: Rule = {
  id: 'LS13',
  name: 'abbreviation',
  why: 'Abkürzungen kennen nicht alle.',
  source: 'BITV 2.0 Anlage 2 Teil 2 Nr. 1; DIN SPEC 33429 (Abkürzungen)',
  check: (text, options) => {
    const known = explainedIn(text)
    return text.linesAndHeadings.flatMap((line) => [
      ...dottedIn(line),
      ...capitalsIn(line, options, known),
    ])
  },
}

function explainedIn(text: AnalysedText): ReadonlySet<string> {
  const found = text.lines.flatMap(({ plain }) =>
    [...plain.matchAll(EXPLAINED)].map(([, short = '']) => short),
  )
  return new Set(found)
}

/** A word with a full stop that ends no sentence, or a well-known abbreviation at its end. */
function dottedIn(line: AnalysedLine): RuleHit[] {
  const hits: RuleHit[] = []
  const { tokens } = line
  const lastOfSentence = new Set(line.sentences.map((sentence) => sentence.tokens.at(-1)))
  for (let index = 0; index < tokens.length; index += 1) {
    const run = runAt(tokens, index)
    const first = tokens[index]
    const last = tokens[index + run - 1]
    if (run === 0 || !first || !last) continue
    const key = tokens
      .slice(index, index + run)
      .map(({ lower }) => lower)
      .join('')
    const long = LONG_FORMS[key]
    const isEnd = lastOfSentence.has(last)
    if (
      isWord(tokens, index) ||
      isBeforeFootnote(tokens[index + run]) ||
      (isEnd ? !AT_END.has(key) : !long && run === 2 && !looksShort(first))
    )
      continue
    hits.push(hit(line, { key, first, last }))
    index += run - 1
  }
  return hits
}

/** "Das ist Max.", "eine neue Art.": names and nouns that look like an abbreviation. */
function isWord(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? ''
  const isCounted = tokens[index - 1]?.kind === 'number'
  if (text === 'Max' || (text === 'Min' && !isCounted)) return true
  return text === 'Art' && tokens[index + 2]?.kind !== 'number'
}

/** "Der Eintritt ist frei.¹": the full stop ends the sentence. */
const isBeforeFootnote = (token: Token | undefined): boolean =>
  /^[¹²³⁴⁵⁶⁷⁸⁹*†‡]/u.test(token?.text ?? '')

/** Number of tokens of an abbreviation that begins here: "z", ".", "B", "." are four. */
function runAt(tokens: readonly Token[], start: number): number {
  let length = 0
  for (let index = start; isDotted(tokens, index); index += 2) {
    const letters = tokens[index]?.text.length ?? 0
    if (length > 0 && letters > 2) break
    length += 2
    if (letters > 2) break
  }
  return length
}

function isDotted(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]
  const dot = tokens[index + 1]
  if (word?.kind !== 'word' || dot?.text !== '.') return false
  return dot.at === word.at + word.text.length
}

/** "Mitgl", "schriftl", "Bahnhofstr": few letters, or an end that no word has. */
const looksShort = (token: Token): boolean =>
  token.text.length <= 6 || isShortened(token) || /(?:str|nr|tel)$/i.test(token.text)

interface Found {
  key: string
  first: Token
  last: Token
}

function hit(line: AnalysedLine, { key, first, last }: Found): RuleHit {
  const long = LONG_FORMS[key]
  const street = /^(.{3,})str$/i.exec(first.text)?.[1]
  const full = long ?? (street === undefined ? undefined : `${street}straße`)
  const isStart = /^\p{Lu}/u.test(first.text) && first === line.tokens[0]
  const replacement = full && isStart ? full.slice(0, 1).toUpperCase() + full.slice(1) : full
  const short = line.raw.slice(first.start, last.end)
  // At the end its full stop ends the sentence too.
  const isSafe = UNAMBIGUOUS.has(key) && last !== line.tokens.at(-1)
  return {
    level: 'block',
    place: line.place(first.start, last.end),
    message: replacement
      ? `Abkürzung „${short}“. Schreiben Sie „${replacement}“.`
      : `Abkürzung „${short}“. Schreiben Sie das ganze Wort.`,
    ...(replacement ? { suggestion: { replacement, safe: isSafe } } : {}),
  }
}

function capitalsIn(
  line: AnalysedLine,
  options: EasyLanguageOptions,
  known: ReadonlySet<string>,
): RuleHit[] {
  return line.tokens
    .filter(({ kind }) => kind === 'word')
    .flatMap((token): RuleHit[] => {
      const short = token.text.split(/[-·]/).find(isShort)
      if (short === undefined || known.has(short) || ALLOWED.has(foldWord(short))) return []
      if (isKnownWord(token.text, options) || isKnownWord(short, options)) return []
      return [
        {
          level: 'warn',
          place: line.place(token.start, token.end),
          message: `Abkürzung „${short}“. Schreiben Sie das ganze Wort oder erklären Sie es: „Die Abkürzung ist: ${short}“.`,
        },
      ]
    })
}

/** "WICHTIG" is loud, not short (LS25). */
function isShort(piece: string): boolean {
  return CAPITALS.test(piece) && !ROMAN.test(piece) && !isLoudWord(piece)
}
