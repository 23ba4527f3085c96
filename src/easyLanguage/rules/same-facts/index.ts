import type { AnalysedText } from '../../language/analyse'
import type { Rule, RuleHit } from '../../rule'
import { factsIn, numbersInWords } from './factsIn'
import type { Fact } from './factsIn'
import { isNear } from './roundedFacts'

/** LS28: the easy text says what the standard text says: no other date, amount, number or address. */
export const sameFacts: Rule = {
  id: 'LS28',
  name: 'same-facts',
  why: 'In beiden Texten soll das Gleiche stehen.',
  source: 'Eigene Regel dieses Projekts',
  check: (text, { standardText }) =>
    standardText === undefined || text.lines.length === 0
      ? []
      : [...differences(text, standardText), ...tooLong(text, standardText)],
}

function differences(text: AnalysedText, standardText: string): RuleHit[] {
  const blocks = standardText.split('\n')
  const standard = blocks.flatMap((line) => factsIn(line))
  const known = keysOf(standard, blocks.flatMap(numbersInWords))
  const easy = text.linesAndHeadings.flatMap((line) =>
    factsIn(line.plain).map((fact) => ({ fact, line })),
  )
  const own = keysOf(easy.map(({ fact }) => fact))
  const added = easy
    .filter(({ fact }) => !isAmong(fact, known) && !(fact.isRounded && isNear(fact, standardText)))
    .map(({ fact, line }) => ({
      level: 'warn' as const,
      place: line.placeOfPlain(fact.start, fact.end),
      message: `${fact.name} „${fact.text}“ steht nicht im schweren Text. Bitte vergleichen Sie.`,
    }))
  const missing = unique(standard)
    .filter((fact) => !isAmong(fact, own) && fact.isImportant)
    .filter((fact) => !easy.some((one) => one.fact.isRounded && isRoundedFrom(one.fact, fact)))
    .map((fact) => missingHit(text, fact))
  return [...added, ...missing]
}

/** "Mehr als 90 Euro" says what "92 Euro" says. */
const isRoundedFrom = (rounded: Fact, fact: Fact): boolean =>
  rounded.name === fact.name && isNear(rounded, fact.text)

function missingHit(text: AnalysedText, fact: Fact): RuleHit {
  return {
    // To leave something out is part of easy language; a person decides whether it matters.
    level: 'info',
    place: text.placeOfSection(text.sections.length - 1),
    message: `${fact.name} „${fact.text}“ steht nur im schweren Text. Fehlt es im leichten Text?`,
  }
}

const DATE = /^(\d{1,2}\.\d{1,2})(?:-(\d{4}))?$/

/** Keys of all facts; of a date with its year also the year, and the day marked as part of it. */
function keysOf(facts: readonly Fact[], others: readonly string[] = []): ReadonlySet<string> {
  const keys = new Set(others)
  for (const { key } of facts) {
    keys.add(key)
    const [, day, year] = DATE.exec(key) ?? []
    if (year !== undefined) keys.add(year).add(`${day}*`)
  }
  return keys
}

/** A date without its year is the same as the date with one; a year alone is part of a date. */
function isAmong({ key }: Fact, keys: ReadonlySet<string>): boolean {
  if (keys.has(key)) return true
  const [, day, year] = DATE.exec(key) ?? []
  return day !== undefined && keys.has(year === undefined ? `${day}*` : day)
}

function unique(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>()
  return facts.filter(({ key }) => !seen.has(key) && seen.add(key))
}

function tooLong(text: AnalysedText, standardText: string): RuleHit[] {
  const easy = text.lines.reduce((sum, { plain }) => sum + wordCount(plain), 0)
  const standard = wordCount(standardText)
  const isShort = standard < SHORT
  if (standard === 0 || easy <= standard * (isShort ? MUCH : 1)) return []
  return [
    {
      // Of a very short text the easy one may well be longer, for it explains words.
      level: isShort ? 'info' : 'warn',
      place: text.placeOfSection(text.sections.length - 1),
      message: `Der leichte Text hat ${easy} Wörter, der schwere nur ${standard}. Was kann weg?`,
    },
  ]
}

/** Very short texts say little about length. */
const SHORT = 80
const MUCH = 2
const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)?.length ?? 0
