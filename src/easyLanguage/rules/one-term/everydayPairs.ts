import { nounReadings } from '../../lexicon'
import type { AnalysedLine, AnalysedText, Token } from '../../language/analyse'
import { splitCompound } from '../../language/compounds'
import { isCapital } from '../../language/tokens'
import type { EasyLanguageOptions } from '../../options'
import type { RuleHit } from '../../rule'
import { foldWord } from '../known'
import { ALONE_ONLY, EVERYDAY } from './everyday'

interface Use {
  word: string
  /** The same for all words that mean the same. */
  group: string
  rank: number
  section: number
  line: AnalysedLine
  token: Token
}

/** The line says that two words mean the same. */
const SAYS_SO = /anderes Wort|andere Wörter|(?:auch|kurz)(?: so)? genannt|bedeutet|heißt/

/**
 * Two everyday words for one thing: in a section the one that comes later is the finding; where they stand in different
 * sections, whose order does not count, the harder one.
 */
export function everydayPairs(
  text: AnalysedText,
  glossary: EasyLanguageOptions['glossary'],
): RuleHit[] {
  const known = new Set(
    glossary.flatMap(({ word, forms = [], avoid = [] }) =>
      [word, ...forms, ...avoid].map(foldWord),
    ),
  )
  const groups = new Map<string, Use[]>()
  for (const use of usesIn(text, known))
    groups.set(use.group, [...(groups.get(use.group) ?? []), use])
  return [...groups.values()].flatMap((uses) => hitsOf(uses))
}

function usesIn(text: AnalysedText, known: ReadonlySet<string>): Use[] {
  return text.sections.flatMap(({ heading, lines }, section) =>
    (heading ? [heading, ...lines] : lines).flatMap((line) =>
      SAYS_SO.test(line.plain)
        ? []
        : nounsOf(line).flatMap((token): Use[] => {
            const word = wordOf(token)
            const found = EVERYDAY.get(word)
            const meaning = found
              ? { ...found, group: String(found.group), word }
              : compoundOf(token)
            return meaning && !known.has(word) ? [{ ...meaning, section, line, token }] : []
          }),
    ),
  )
}

/** Words with a capital; not the verb that begins a sentence: "Schreiben Sie einen Brief." */
function nounsOf({ sentences, tokens }: AnalysedLine): Token[] {
  const verbs = new Set(
    sentences.flatMap((sentence) => sentence.verbs.all.map(({ token }) => token)),
  )
  return tokens.filter((token) => isCapital(token) && !verbs.has(token))
}

/** Base form, with or without separators: "Mobil-Telefon" is "Mobiltelefon". */
function wordOf({ text }: Token): string {
  const folded = foldWord(text)
  if (EVERYDAY.has(folded)) return folded
  const lemma = nounReadings(text).find(({ byEnd }) => !byEnd)?.lemma ?? text
  return foldWord(lemma)
}

/** "Müll-Eimer" and "Abfall-Eimer": compounds whose parts mean the same; the parts say how easy the whole is. */
function compoundOf({ text }: Token): Pick<Use, 'group' | 'rank' | 'word'> | undefined {
  const bases = splitCompound(text).map(({ base }) => base)
  const parts = bases.map(foldWord)
  // The stem of a verb is no noun: "Treff-Punkt" has nothing to do with "Treffen".
  const found = bases.map((base, index) =>
    ALONE_ONLY.has(parts[index] ?? '') || base === parts[index]
      ? undefined
      : EVERYDAY.get(parts[index] ?? ''),
  )
  if (parts.length < 2 || found.every((one) => one === undefined)) return undefined
  const group = parts.map((part, index) => found[index]?.group ?? part).join(' ')
  const rank = found.reduce((sum, one) => sum + (one?.rank ?? 0), 0)
  return { group, rank, word: parts.join('') }
}

function hitsOf(uses: readonly Use[]): RuleHit[] {
  const easiest = Math.min(...uses.map(({ rank }) => rank))
  const word = uses.find(({ rank }) => rank === easiest)
  const found = new Map<string, RuleHit>()
  for (const use of uses) {
    const first = uses.find(({ section }) => section === use.section)
    const isAlone = uses.every((one) => one.section !== use.section || one.word === use.word)
    const instead = isAlone ? word : first
    if (!instead || instead.word === use.word) continue
    const key = `${use.section} ${use.word}`
    if (!found.has(key)) found.set(key, hit(use, instead))
  }
  return [...found.values()]
}

function hit({ line, token }: Use, instead: Use): RuleHit {
  return {
    level: 'warn',
    place: line.place(token.start, token.end),
    message: `„${token.text}“ und „${instead.token.text}“ sind das Gleiche. Nehmen Sie immer das gleiche Wort.`,
  }
}
