import { plainTextOf } from './plainText'
import type { PlainText } from './plainText'

type TokenKind = 'word' | 'number' | 'phone' | 'url' | 'mail' | 'punctuation' | 'symbol'

/**
 * A word keeps its separators (- · ‧ ∙), its apostrophes and the signs of gender forms ("Bürger*innen");
 * "Bus-" in "Bus- und Bahnfahrer" keeps its hyphen. A number keeps its points, commas and colons ("9.30").
 * The full stop of an abbreviation or an ordinal is a token of its own.
 */
export interface Token {
  kind: TokenKind
  /** As read: NFC, without unseen characters and bold marks. */
  text: string
  /** `text` in lower case. */
  lower: string
  /** Offset in the plain line; the token ends at `at + text.length`. */
  at: number
  /** UTF-16 offsets in the raw line; `end` is exclusive. */
  start: number
  end: number
}

/** Longer words are nothing that a dictionary knows; look-ups skip them. */
export const MAX_WORD = 60

const BLANK = /\s+/y
const CHUNK = /\S+/y
const MAX_ADDRESS = 400
const MAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,80}@[\p{L}\p{N}][\p{L}\p{N}.-]{0,120}\p{L}/uy
const URL =
  /(?:https?:\/\/|www\.)[^\s<>"„“”»«]{1,300}|[\p{L}\p{N}][\p{L}\p{N}-]{0,60}(?:\.[\p{L}\p{N}-]{1,60}){0,4}\.(?:de|com|org|net|eu|info|nrw|at|ch)(?:\/[^\s<>"„“”»«]{0,200})?(?![\p{L}\p{N}-])/uy
const URL_TAIL = /[.,:;!?)\]'’]+$/
/** At least one gap between the digits, or seven digits and more behind a 0. */
const PHONE =
  /(?:\+\d{1,3}[ \u00a0/-]?(?:\(0\)[ \u00a0]?)?\(?\d{1,5}\)?|\(0\d{1,5}\)|0\d{1,5})(?:[ \u00a0]?[/\u2013-][ \u00a0]?|[ \u00a0])?\d{2,12}(?:[ \u00a0/-]\d{1,8}){0,6}(?![\p{L}\p{N}])/uy
const NUMBER = /\d+(?:[.,:]\d+)*/y
const LETTERS = /[\p{L}\p{M}\p{N}]+/uy
/** What may stand between two pieces of one word. */
const JOINT = /(?:[-\u2010\u2011·‧∙•'’]|[*:_/](?=in(?:nen)?(?![\p{L}\p{N}])))(?=[\p{L}\p{N}])/uy
const HAS_LETTER = /\p{L}/u
const PUNCTUATION = /[.!?…,;:()[\]{}"'„“”‚‘’»«›‹/\-–—]/
const DOTS = /\.{2,}/y

/** Tokens of one line as it was typed. */
export function tokensOf(raw: string): Token[] {
  return tokensOfPlain(plainTextOf(raw))
}

export function tokensOfPlain(line: PlainText): Token[] {
  const { plain } = line
  const tokens: Token[] = []
  let at = 0
  let chunkEnd = 0
  while (at < plain.length) {
    const blank = match(BLANK, plain, at)
    at += blank.length
    if (at >= plain.length) break
    const isChunkStart = at >= chunkEnd
    if (isChunkStart) chunkEnd = at + match(CHUNK, plain, at).length
    const [kind, text] = nextToken(plain, at, chunkEnd)
    const end = at + text.length
    const lower = text.toLowerCase()
    tokens.push({ kind, text, lower, at, start: line.rawStart(at), end: line.rawEnd(end) })
    at = end
  }
  return tokens
}

function nextToken(plain: string, at: number, chunkEnd: number): [TokenKind, string] {
  const first = plain[at] ?? ''
  const phone = /[+(0]/.test(first) && !isInsideNumber(plain, at) ? match(PHONE, plain, at) : ''
  if (isPhone(phone)) return ['phone', phone]
  const mayBeAddress = /[\p{L}\p{N}]/u.test(first) && chunkEnd - at <= MAX_ADDRESS
  const chunk = mayBeAddress ? plain.slice(at, chunkEnd) : ''
  const mail = chunk.includes('@') ? match(MAIL, plain, at) : ''
  if (mail !== '') return ['mail', mail]
  const url = /[a-z/]/i.test(chunk) && chunk.includes('.') ? match(URL, plain, at) : ''
  if (url !== '') return ['url', url.replace(URL_TAIL, '') || url]
  return wordOrSign(plain, at)
}

function wordOrSign(plain: string, at: number): [TokenKind, string] {
  const word = wordAt(plain, at)
  if (HAS_LETTER.test(word)) return ['word', word]
  const number = match(NUMBER, plain, at)
  if (number !== '') return ['number', number]
  if (word !== '') return ['symbol', word]
  const dots = match(DOTS, plain, at)
  if (dots !== '') return ['punctuation', dots]
  const sign = String.fromCodePoint(plain.codePointAt(at) ?? 0)
  return [PUNCTUATION.test(sign) ? 'punctuation' : 'symbol', sign]
}

/** Letters with their separators; digits without a letter give the digits alone. */
function wordAt(plain: string, at: number): string {
  let end = at
  for (;;) {
    const letters = match(LETTERS, plain, end)
    if (letters === '') break
    end += letters.length
    const joint = match(JOINT, plain, end)
    if (joint === '') break
    end += joint.length
  }
  const text = plain.slice(at, end)
  if (!HAS_LETTER.test(text)) return match(LETTERS, plain, at)
  const isOpenHyphen =
    /[-\u2010\u2011]/.test(plain[end] ?? '') && /^[\s,;)]|^$/.test(plain[end + 1] ?? '')
  return isOpenHyphen ? text + (plain[end] ?? '') : text
}

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return digits >= 6 && (/\D/.test(text) || digits >= 7)
}

function isInsideNumber(plain: string, at: number): boolean {
  return /[\d.,:]/.test(plain[at - 1] ?? '') && /\d/.test(plain[at - 2] ?? plain[at - 1] ?? '')
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/** True for a word that begins with a capital letter. */
export function isCapital(token: Token): boolean {
  return token.kind === 'word' && /^\p{Lu}/u.test(token.text)
}
