import type { AnalysedLine, Token } from '../../language/analyse'
import { adjective } from '../../lexicon'
import { isCapital } from '../../language/tokens'
import { DETERMINERS, PREPOSITIONS } from '../../lexicon/functionWords'
import { words } from '../../words'

/** Nothing ends with these words. */
const OPEN_ENDS = words(`
der die das den dem des ein eine einen einem einer eines mein meine unser unsere ihre ihren ihrem ihrer kein keine keinen
in im ins am beim zum zur vom für von ohne gegen wegen durch und oder aber weil dass wenn ob`)
const ENDS = /[.!?:…"“”»)\]]$/
const GREETING = /^(?:liebe|lieber|sehr geehrte|sehr geehrter|guten tag|hallo)(?!\p{L})/iu

/** Lines, without empty ones, whose sentence goes on in the next line; one for each sentence. */
export function runningLines(lines: readonly AnalysedLine[]): AnalysedLine[] {
  const found: AnalysedLine[] = []
  let isList = false
  let isRunning = false
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    const plain = line.plain.trim()
    const isOpen = next !== undefined && !isList && runsOn(line, next)
    if (isOpen && !isRunning) found.push(line)
    isRunning = isOpen
    // Behind a colon the lines are a list without marks, up to a full stop.
    isList = plain.endsWith(':') || (isList && !/[.!?]$/.test(plain))
  }
  return found
}

function runsOn(line: AnalysedLine, next: AnalysedLine): boolean {
  const last = line.tokens.at(-1)
  if (line.isListItem || next.isListItem || !last || isComplete(line)) return false
  return isOpenEnd(last) || isAttribute(line, last, next) || goesOn(line, last, next)
}

/** With a sign at its end, a word alone, or the beginning of a letter. */
function isComplete({ plain, tokens }: AnalysedLine): boolean {
  const text = plain.trim()
  return ENDS.test(text) || tokens.length === 1 || GREETING.test(text)
}

function goesOn(line: AnalysedLine, last: Token, next: AnalysedLine): boolean {
  const first = next.tokens[0]
  if (first?.kind !== 'word') return false
  // "Kommen Sie bitte mit / Ihrem Ausweis": "mit" alone may end a sentence.
  if (PREPOSITIONS.has(last.lower) && DETERMINERS.has(first.lower)) return true
  if (!/^\p{Ll}/u.test(first.text)) return false
  return last.text === ',' || hasVerb(line) || (hasVerb(next) && /[.!?]$/.test(next.plain.trim()))
}

/** "jeden zweiten / Freitag": an article and an adjective wait for their noun. */
function isAttribute({ tokens }: AnalysedLine, last: Token, next: AnalysedLine): boolean {
  const first = next.tokens[0]
  const isBent = /^\p{Ll}.*e[nrsm]?$/u.test(last.text) && adjective(last.lower) !== undefined
  return (
    isBent && DETERMINERS.has(tokens.at(-2)?.lower ?? '') && first !== undefined && isCapital(first)
  )
}

const isOpenEnd = ({ kind, text, lower }: Token): boolean =>
  kind === 'word' && (OPEN_ENDS.has(text) || (text.endsWith('-') && lower.length > 2))

const hasVerb = ({ sentences }: AnalysedLine): boolean =>
  sentences.some(({ verbs }) => verbs.finite.length > 0)
