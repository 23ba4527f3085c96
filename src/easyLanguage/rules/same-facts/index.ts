import type { AnalysedText } from '../../language/analyse'
import type { Rule, RuleHit } from '../../rule'
import { factsIn } from './factsIn'
import type { Fact } from './factsIn'

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
  const standard = standardText.split('\n').flatMap((line) => factsIn(line))
  const known = new Set(standard.map(({ key }) => key))
  const easy = text.linesAndHeadings.flatMap((line) =>
    factsIn(line.plain).map((fact) => ({ fact, line })),
  )
  const own = new Set(easy.map(({ fact }) => fact.key))
  const added = easy
    .filter(({ fact }) => !known.has(fact.key) && !fact.isRounded && !isPartOfOther(fact, known))
    .map(({ fact, line }) => ({
      level: 'warn' as const,
      place: line.placeOfPlain(fact.start, fact.end),
      message: `${fact.name} „${fact.text}“ steht nicht im schweren Text. Bitte vergleichen Sie.`,
    }))
  const isRounding = easy.some(({ fact }) => fact.isRounded)
  const missing = unique(standard)
    .filter((fact) => !own.has(fact.key) && !isPartOfOther(fact, own) && fact.isImportant)
    .filter((fact) => !(isRounding && fact.isCount) && !fact.isCount)
    .map((fact) => missingHit(text, fact))
  return [...added, ...missing]
}

function missingHit(text: AnalysedText, fact: Fact): RuleHit {
  return {
    level: 'warn',
    place: text.placeOfSection(text.sections.length - 1),
    message: `${fact.name} „${fact.text}“ steht nur im schweren Text. Fehlt es im leichten Text?`,
  }
}

/** A year is part of a date, so the one alone stands for the other. */
function isPartOfOther({ key }: Fact, others: ReadonlySet<string>): boolean {
  if (!/^\d{4}$/.test(key)) return false
  return [...others].some((other) => other.endsWith(`-${key}`))
}

function unique(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>()
  return facts.filter(({ key }) => !seen.has(key) && seen.add(key))
}

function tooLong(text: AnalysedText, standardText: string): RuleHit[] {
  const easy = text.lines.reduce((sum, { plain }) => sum + wordCount(plain), 0)
  const standard = wordCount(standardText)
  if (standard < MIN_WORDS || easy <= standard) return []
  return [
    {
      level: 'warn',
      place: text.placeOfSection(text.sections.length - 1),
      message: `Der leichte Text hat ${easy} Wörter, der schwere nur ${standard}. Was kann weg?`,
    },
  ]
}

/** Very short texts say little about length. */
const MIN_WORDS = 80
const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)?.length ?? 0
