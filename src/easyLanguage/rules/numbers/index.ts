import type { AnalysedLine, Token } from '../../language/analyse'
import { nounReadings } from '../../lexicon'
import type { EasyLanguageOptions } from '../../options'
import type { Rule, RuleHit } from '../../rule'
import { naturalFrequency } from './naturalFrequency'
import { digitsOf } from './numberWords'

const PERCENT = /^(?:prozent|%)$/
const PRICE = /^(?:euro|€|cent)$/
const IDS = /(?:nummer|zeichen)$|^(?:postleitzahl|konto|iban|az|nr|paragraf|seite|jahr|jahre|seit)$/
const ABOUT = /^(?:etwa|rund|fast|circa|ungefähr|knapp)$/
const UNSURE = /^(?:paar|einige|einigen|mehrere|mehreren|viele|vielen)$/
/** "Tausend und eine Nacht", "hundert Fragen": it need not be counted. */
const VAGUE = /^(?:hundert|tausend)$/
const ROMAN = /^(?:II|III|IV|VI{1,3}|IX|XI{1,3}|XIV|XV|XVI{0,3}|XIX|XXI?)$/
const DECIMAL = /^\d+,\d+$/
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/

/** LS15: small whole numbers in digits; large ones and parts of a hundred in words that one can picture. */
export const numbers: Rule = {
  id: 'LS15',
  name: 'numbers',
  why: 'Große Zahlen und Prozente kann man sich schwer vorstellen.',
  source: 'DIN SPEC 33429 (Zahlen); Netzwerk Leichte Sprache',
  check: (text, { numberStyle }) =>
    text.linesAndHeadings.flatMap((line) => hitsOf(line, numberStyle)),
}

type NumberStyle = EasyLanguageOptions['numberStyle']

function hitsOf(line: AnalysedLine, style: NumberStyle): RuleHit[] {
  const { tokens } = line
  return tokens.flatMap((token, index): RuleHit[] => {
    const hit = token.kind === 'number' ? numberHit(tokens, index, style) : wordHit(tokens, index)
    if (!hit) return []
    const { last, ...rest } = hit
    return [{ ...rest, place: line.place(token.start, last.end) }]
  })
}

type Hit = Omit<RuleHit, 'place'> & { last: Token }

function numberHit(tokens: readonly Token[], index: number, style: NumberStyle): Hit | undefined {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token) return undefined
  const before = tokens[index - 1]
  if (next && PERCENT.test(next.lower)) {
    return percentHit({ value: valueOf(token.text), last: next, before })
  }
  if (isPrice(tokens, index) && !isHuge(token.text)) return undefined
  if (DECIMAL.test(token.text)) {
    const near = `etwa ${Math.round(valueOf(token.text))}`
    return {
      level: 'warn',
      last: token,
      message: `Zahl mit Komma „${token.text}“. Runden Sie: „${near}“.`,
      suggestion: { replacement: behind(before, near), safe: false },
    }
  }
  if (!isHuge(token.text) || isId(tokens, index)) return undefined
  if (style === 'digits' && isRoundedNumber(token.text, before)) return undefined
  const near = rounded(valueOf(token.text), style)
  return {
    level: 'warn',
    last: token,
    message: `Große Zahl „${token.text}“. Runden Sie: zum Beispiel „${near}“, oder „viele“.`,
    suggestion: { replacement: behind(before, near), safe: false },
  }
}

/** "ungefähr 14.000": said to be rounded, rounded, and easy to read with its point. */
const isRoundedNumber = (text: string, before: Token | undefined): boolean =>
  GROUPED.test(text) && valueOf(text) % 1000 === 0 && ABOUT.test(before?.lower ?? '')

/** "Etwa 21,5 Prozent" has its "etwa" already. */
const behind = (before: Token | undefined, replacement: string): string =>
  before && ABOUT.test(before.lower) ? replacement.replace(/^etwa /, '') : replacement

/** "3,50 Euro", "€ 3,50", and the first of "3,50 bis 4,50 Euro". */
function isPrice(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.text === '€') return true
  const isRange =
    /^(?:bis|und|oder|-|–)$/.test(tokens[index + 1]?.lower ?? '') &&
    tokens[index + 2]?.kind === 'number'
  return PRICE.test(tokens[index + (isRange ? 3 : 1)]?.lower ?? '')
}

interface Share {
  value: number
  last: Token
  before: Token | undefined
}

function percentHit({ value, last, before }: Share): Hit {
  const found = naturalFrequency(value)
  const replacement = found === undefined ? undefined : behind(before, found)
  return {
    level: 'warn',
    last,
    message: replacement
      ? `Prozent. Schreiben Sie: „${replacement}“.`
      : 'Prozent. Schreiben Sie „… von 100“.',
    ...(replacement ? { suggestion: { replacement, safe: false } } : {}),
  }
}

const valueOf = (text: string): number =>
  Number(GROUPED.test(text) ? text.replaceAll('.', '') : text.replace(',', '.'))

/** Five digits and more, with or without points between. */
const isHuge = (text: string): boolean =>
  /^\d{5,}$/.test(text) || (GROUPED.test(text) && text.replaceAll('.', '').length >= 5)

/** A postal code stands before a town; reference numbers say what they are. */
function isId(tokens: readonly Token[], index: number): boolean {
  const { text = '' } = tokens[index] ?? {}
  const before = tokens
    .slice(Math.max(0, index - 3), index)
    .findLast(({ lower }) => !/^(?:ist|lautet|:)$/.test(lower))
  const after = tokens[index + 1]
  const isPostalCode =
    /^\d{5}$/.test(text) && /^\p{Lu}/u.test(after?.text ?? '') && !canBeCounted(after?.text ?? '')
  return isPostalCode || (before !== undefined && IDS.test(before.lower))
}

/** "52351 Schüler": a plural, or a measure; towns are no nouns of the dictionary, or not in the plural. */
function canBeCounted(word: string): boolean {
  return (
    /^(?:Euro|Meter|Kilometer|Liter|Grad)/.test(word) ||
    nounReadings(word).some(({ byEnd, number }) => !byEnd && number === 'plural')
  )
}

function rounded(value: number, style: NumberStyle): string {
  if (value >= 950_000)
    return `etwa ${Math.max(1, Math.round(value / 1_000_000))} ${value < 1_500_000 ? 'Million' : 'Millionen'}`
  const thousands = Math.round(value / 1000)
  return style === 'digits' ? `etwa ${thousands}.000` : `etwa ${thousands} Tausend`
}

function wordHit(tokens: readonly Token[], index: number): Hit | undefined {
  const token = tokens[index]
  if (token?.kind !== 'word') return undefined
  const digits = countsNothing(tokens, index) ? undefined : digitsOf(token.lower)
  if (digits !== undefined && !isName(tokens, index)) {
    const next = tokens[index + 1]
    const before = tokens[index - 1]
    if (next && PERCENT.test(next.lower)) {
      return percentHit({ value: valueOf(digits.replace('.', '')), last: next, before })
    }
    return {
      level: 'warn',
      last: token,
      message: `Schreiben Sie die Zahl mit Ziffern: „${digits}“.`,
      suggestion: { replacement: digits, safe: !VAGUE.test(token.lower) },
    }
  }
  return ROMAN.test(token.text)
    ? {
        level: 'warn',
        last: token,
        message: `Römische Zahl „${token.text}“. Schreiben Sie die Zahl mit Ziffern.`,
        suggestion: { replacement: String(romanValue(token.text)), safe: false },
      }
    : undefined
}

/** "Geben Sie acht", "Tausend Dank", "ein paar hundert"; "acht" before a noun counts. */
function countsNothing(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  if (before?.kind === 'number' || UNSURE.test(before?.lower ?? '')) return true
  if (tokens[index + 1]?.lower === 'dank') return true
  if (tokens[index]?.lower === 'sieben') return isSieve(tokens, index)
  return tokens[index]?.lower === 'acht' && isCare(tokens, index)
}

/** "Geben Sie acht", not "Geben Sie acht Euro". */
function isCare(tokens: readonly Token[], index: number): boolean {
  if (/^\p{Lu}/u.test(tokens[index + 1]?.text ?? '')) return false
  const near = tokens.slice(Math.max(0, index - 6), index + 7)
  return near.some(({ lower }) => /^(?:gebt|gib|gibt|geben|gab|nehmen|nimmt|nimm)$/.test(lower))
}

/** "Sieben Sie das Mehl", "Wir sieben das Mehl": a verb, where an article or "Sie" follows. */
function isSieve(tokens: readonly Token[], index: number): boolean {
  return /^(?:sie|wir|den|die|das|dem|ihr|es)$/.test(tokens[index + 1]?.lower ?? '')
}

/** "Drei" in the middle of a sentence with a capital is part of a name. */
function isName(tokens: readonly Token[], index: number): boolean {
  const { text = '' } = tokens[index] ?? {}
  return /^\p{Lu}/u.test(text) && index > 0 && !/^[.:!?•-]$/.test(tokens[index - 1]?.text ?? '')
}

function romanValue(text: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10 }
  const digits = Array.from(text, (letter) => values[letter] ?? 0)
  return digits.reduce((sum, one, index) => sum + (one < (digits[index + 1] ?? 0) ? -one : one), 0)
}
