import type { AnalysedLine } from '../../language/analyse'
import type { Rule, RuleHit } from '../../rule'
import { ironyIn } from '../figurative-language/irony'
import { genderFormsIn } from '../gender-form'
import { TakenSpans } from '../takenSpans'

/** Signs with their way out; pairs are one finding with what stands between them. */
const PAIRS =
  /\([^()\n]{0,200}\)|\[[^[\]\n]{0,200}\]|\{[^{}\n]{0,200}\}|„[^„“”\n]{0,200}[“”]|"[^"\n]{0,200}"|»[^«»\n]{0,200}«|‚[^‚‘\n]{0,200}‘|(?<!\p{L})'[^'\n]{0,200}'(?!\p{L})/gu
const SINGLES =
  /[;…()[\]{}§&%„“”"‚‘'’_»«*¹²³⁴⁵⁶⁷⁸⁹†‡|\\~^=#+<>/–—]|\.{3,}|(?<=\s)-(?=\s)|(?<=\p{L}):(?=\p{L})/gu
/** Emoji with all that belongs to them, words in another script, and signs that turn the direction of reading unseen. */
const UNUSUAL =
  /\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)*|[^\P{L}\p{Script=Latin}]{1,60}(?:\s[^\P{L}\p{Script=Latin}]{1,60}){0,40}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]{1,20}/gu
const FOOTNOTE = /^[¹²³⁴⁵⁶⁷⁸⁹†‡]$/
/** "m²" is no footnote. */
const UNIT = /(?<!\p{L})[kcdm]?m[²³]$/u
const AREA: Omit<RuleHit, 'place'> = {
  level: 'warn',
  message: 'Sonderzeichen „²“ oder „³“. Schreiben Sie zum Beispiel „Quadrat-Meter“.',
}
const ADVICE: Record<string, string> = {
  ';': 'Machen Sie 2 Sätze daraus.',
  '…': 'Schreiben Sie den Satz zu Ende.',
  '&': 'Schreiben Sie „und“.',
  '§': 'Schreiben Sie „Paragraf“ und erklären Sie ihn.',
  '/': 'Schreiben Sie „und“ oder „oder“.',
  '–': 'Machen Sie 2 Sätze daraus.',
  '—': 'Machen Sie 2 Sätze daraus.',
  '+': 'Schreiben Sie „und“.',
}

/** LS14: full stop, question mark, exclamation mark, comma, colon: more signs need not be. */
export const specialCharacters: Rule = {
  id: 'LS14',
  name: 'special-characters',
  why: 'Viele Zeichen kennen nicht alle.',
  source: 'BITV 2.0 Anlage 2 Teil 2 Nr. 6; DIN SPEC 33429 (Satzzeichen, Sonderzeichen)',
  check: (text) => text.linesAndHeadings.flatMap((line) => [...hitsOf(line), ...unusualIn(line)]),
}

function hitsOf(line: AnalysedLine): RuleHit[] {
  if (!/[^\p{L}\p{Nd}\s.,:!?-]|\.{3}|\s-\s|\p{L}:\p{L}/u.test(line.plain)) return []
  const taken = takenByOthers(line)
  const hits: RuleHit[] = []
  for (const pattern of [PAIRS, SINGLES]) {
    for (const { 0: sign, index } of line.plain.matchAll(pattern)) {
      const end = index + sign.length
      if (taken.overlaps(index, end)) continue
      taken.add(index, end)
      if (isPartOfList(line, index)) continue
      const found = UNIT.test(line.plain.slice(Math.max(0, index - 3), end)) ? AREA : hit(sign)
      hits.push({ ...found, place: line.placeOfPlain(index, end) })
    }
  }
  return hits
}

/** In the text as typed: reading leaves unseen signs out. */
function unusualIn(line: AnalysedLine): RuleHit[] {
  return [...line.raw.matchAll(UNUSUAL)]
    .filter(({ 0: sign }) => !/^[\d#*©®™]/u.test(sign))
    .map(({ 0: sign, index }) => ({
      level: 'warn',
      place: line.place(index, index + sign.length),
      message: unusualAdvice(sign),
    }))
}

function unusualAdvice(sign: string): string {
  if (/\p{Extended_Pictographic}/u.test(sign))
    return `Emoji ${sign}. Vorlese-Programme lesen dafür lange Wörter vor. Nehmen Sie ein Bildzeichen.`
  return /\p{L}/u.test(sign)
    ? `„${sign}“ steht in einer anderen Schrift. Schreiben Sie das Wort mit deutschen Buchstaben.`
    : 'Hier steht ein unsichtbares Zeichen. Löschen Sie es und schreiben Sie das Wort noch einmal.'
}

/** One fault, one finding: addresses and telephone numbers (LS17), "20 %" (LS15), "9–12 Uhr" (LS16), gender forms (LS20), irony (LS23), italics and markup (LS25). */
function takenByOthers(line: AnalysedLine): TakenSpans {
  const { plain, tokens } = line
  const taken = new TakenSpans(plain.length)
  for (const { at, kind, text } of tokens) {
    const isOthers = /^(?:phone|url|mail)$/.test(kind) || /[*:_/]in/.test(text)
    if (isOthers) taken.add(at, at + text.length)
  }
  const patterns = [
    /\d\s?%/gu,
    /\d\s?(?:Uhr\s)?[–—-]\s?\d/gu,
    /<\/?[a-z][^<>]{0,100}>/giu,
    /(?<![\p{L}\p{N}*_])[*_][^*_\s][^*_\n]{0,120}[*_](?![\p{L}\p{N}*_])/gu,
    /^\s*\|.*$/gu,
  ]
  const found = patterns.flatMap((pattern) => [...plain.matchAll(pattern)])
  for (const { 0: text, index } of [...found, ...genderFormsIn(line), ...ironyIn(plain)])
    taken.add(index, index + text.length)
  return taken
}

const isPartOfList = ({ isListItem, plain }: AnalysedLine, index: number): boolean =>
  isListItem && index < 8 && plain.slice(0, index).trim() === ''

function hit(text: string): Omit<RuleHit, 'place'> {
  if (FOOTNOTE.test(text)) {
    return {
      level: 'block',
      message: 'Fußnote. Erklären Sie es gleich hier in einem eigenen Satz.',
    }
  }
  const isPair = text.length > 1 && !text.startsWith('.')
  if (isPair) {
    const isQuote = /^[„"»‚']/.test(text)
    return {
      level: 'warn',
      message: isQuote
        ? 'Anführungszeichen. Lassen Sie sie weg oder schreiben Sie die Wörter fett.'
        : 'Klammern. Machen Sie einen eigenen Satz daraus.',
    }
  }
  const advice =
    ADVICE[text.startsWith('.') ? '…' : text] ?? 'Lassen Sie es weg oder nehmen Sie Wörter.'
  const replacement = text === '&' || text === '+' ? 'und' : undefined
  return {
    level: 'warn',
    message: `Sonderzeichen „${text}“. ${advice}`,
    ...(replacement === undefined ? {} : { suggestion: { replacement, safe: false } }),
  }
}
