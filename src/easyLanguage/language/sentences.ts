import { isFunctionWord } from '../lexicon/functionWords'
import { isKnownNoun } from '../lexicon/index'
import { isShortened } from './abbreviations'
import type { Token } from './tokens'

/** Indices into the tokens of a line; `last` is exclusive. */
export interface SentenceSpan {
  first: number
  last: number
}

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Often the last word of a sentence, so that a word like "Die" behind them begins a new one. */
const MAY_END = set(`usw etc mio mrd tsd std str ev uhr nr tel`)
const MONTHS = set(`
januar jänner februar märz april mai juni juli august september oktober november dezember jan feb febr apr jun jul aug sep sept
okt nov dez`)
const BEFORE_ORDINAL = set(`
am der die das dem den des im beim zum zur vom ab bis seit vor nach jeden jeder jedes jedem ihr ihre ihren sein seinen mein meinen
unser unsere unseren dein deinen und oder`)
const CLOSING = /^["'“”’‘»«›‹)\]}]$/
const OPENING = /^["'„“‚‘»«›‹([{]$/

export function sentenceSpans(plain: string, tokens: Token[]): SentenceSpan[] {
  const spans: SentenceSpan[] = []
  let first = 0
  for (let index = 0; index < tokens.length; index += 1) {
    if (!isEndMark(tokens[index])) continue
    let last = index + 1
    while (last < tokens.length && isClosingMark(plain, tokens, last)) last += 1
    if (last < tokens.length && endsSentence(tokens, index, last)) {
      spans.push({ first, last })
      first = last
    }
    index = last - 1
  }
  if (first < tokens.length) spans.push({ first, last: tokens.length })
  return spans
}

function isEndMark(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && /^(?:[.!?…]|\.{2,})$/.test(token.text)
}

/** Further signs of the same end: "?!", "!“", ".)". A sign that opens a quotation follows a blank. */
function isClosingMark(plain: string, tokens: Token[], index: number): boolean {
  const token = tokens[index]
  if (isEndMark(token)) return true
  if (!token || !CLOSING.test(token.text)) return false
  return !/\s/.test(plain[token.at - 1] ?? '')
}

/** Does the sentence end at the sign `mark`, when the tokens behind it begin at `next`? */
function endsSentence(tokens: Token[], mark: number, next: number): boolean {
  const sign = tokens[mark]
  const follower = firstWordFrom(tokens, next)
  if (!follower || !startsSentence(tokens, next) || isJoined(tokens, mark)) return false
  if (sign?.text !== '.' || next > mark + 1) return true
  const before = tokens[mark - 1]
  if (!before) return false
  const isTouching = before.at + before.text.length === sign.at
  if (!isTouching) return true
  if (before.kind === 'number') return !isOrdinal(tokens, mark - 1, follower)
  if (follower.at === sign.at + 1) return endsWithoutBlank(before, follower)
  if (before.kind !== 'word') return true
  return !isAbbreviation(tokens, mark - 1, follower)
}

/** "Best.-Nr.": a hyphen right behind the full stop joins two pieces of a word. */
function isJoined(tokens: Token[], mark: number): boolean {
  const [sign, hyphen, piece] = tokens.slice(mark, mark + 3)
  return hyphen?.text === '-' && hyphen.at - 1 === sign?.at && piece?.at === hyphen.at + 1
}

/** "kommt.Sie" lacks a blank; "z.B", "e.V" and "i.d.R" are abbreviations. */
function endsWithoutBlank(before: Token, follower: Token): boolean {
  return (
    before.text.length > 2 &&
    follower.text.length > 1 &&
    follower.kind === 'word' &&
    !isShortened(before)
  )
}

function startsSentence(tokens: Token[], next: number): boolean {
  const token = tokens[next]
  if (!token) return false
  if (token.kind === 'word') return !/^\p{Ll}/u.test(token.text)
  if (token.kind === 'punctuation') {
    if (/^[-–—•]$/.test(token.text)) return true
    return OPENING.test(token.text) && startsSentence(tokens, next + 1)
  }
  return true
}

function firstWordFrom(tokens: Token[], from: number): Token | undefined {
  for (let index = from; index < Math.min(from + 4, tokens.length); index += 1) {
    const token = tokens[index]
    if (token && token.kind !== 'punctuation') return token
  }
  return undefined
}

function isOrdinal(tokens: Token[], index: number, follower: Token): boolean {
  const number = tokens[index]?.text ?? ''
  if (!/^\d{1,2}(?:\.\d{1,2})?$/.test(number)) return false
  if (follower.kind === 'number') return true
  if (follower.kind !== 'word') return false
  if (MONTHS.has(follower.lower)) return true
  const before = tokens[index - 1]
  const isBefore = before === undefined || BEFORE_ORDINAL.has(before.lower)
  // "Der 3. Weg": a noun that is also an adverb.
  if (isFunctionWord(follower.lower)) return isBefore && isKnownNoun(follower.text)
  return isBefore
}

function isAbbreviation(tokens: Token[], index: number, follower: Token): boolean {
  const { lower = '', text = '' } = tokens[index] ?? {}
  const startsAnew = follower.kind === 'word' && isFunctionWord(follower.lower)
  if (text.length === 1) return isLetterAbbreviation(tokens, index) || !startsAnew
  if (MAY_END.has(lower)) return !startsAnew && lower !== 'uhr'
  if (isWord(tokens, index, follower)) return false
  // "So", "Do" and "Max" are also words.
  if (/^(?:so|do|di|mi|mo|sa|min|max|art|st|bes|fam|gem|med|nat|pol|mag)$/.test(lower)) {
    return lower !== 'so' && !startsAnew
  }
  if (/.(?:nr|str)$/.test(lower)) return !startsAnew
  return isShortened({ lower, text }) || /^[a-zäöü]{1,3}(?:\.[a-zäöü]{1,3})+$/i.test(text)
}

/** "Das ist Max. Anna kommt.": a name; "Art" without a number behind it, "Min" without one before it. */
function isWord(tokens: Token[], index: number, follower: Token): boolean {
  const text = tokens[index]?.text
  if (text === 'Min') return tokens[index - 1]?.kind !== 'number'
  return text === 'Max' || (text === 'Art' && follower.kind !== 'number')
}

/** The "B" of "z. B.", the "V" of "e. V.": a letter with a full stop stands before. */
function isLetterAbbreviation(tokens: Token[], index: number): boolean {
  const letter = tokens[index - 2]
  const pair = `${letter?.lower ?? ''}${tokens[index]?.lower ?? ''}`
  if (/^ev$/.test(pair)) return false
  return tokens[index - 1]?.text === '.' && letter?.text.length === 1
}
