import { nounReadings } from '../../lexicon'
import type { AnalysedLine, AnalysedText, Token } from '../../language/analyse'
import type { EasyLanguageOptions } from '../../options'
import type { RuleHit } from '../../rule'
import { avoidedIn, wordOf } from '../avoidedWords'
import { hardBase } from '../hard-word/hardness'
import { foldWord } from '../known'

type Glossary = EasyLanguageOptions['glossary']

interface Use {
  line: AnalysedLine
  token: Token
  section: number
  entry: Glossary[number]
  /** The folded word that texts should not use; absent for the dictionary's own word. */
  avoided?: string
}

/**
 * Words that the dictionary says not to use. Where its own word stands in the same section, the later of the two is the
 * finding: there a reader asks whether it is something else.
 */
export function dictionaryPairs(text: AnalysedText, glossary: Glossary): RuleHit[] {
  const entries = glossary.filter(({ avoid = [] }) => avoid.length > 0)
  if (entries.length === 0) return []
  const uses = text.sections.flatMap(({ heading, lines }, section) =>
    (heading ? [heading, ...lines] : lines).flatMap((line) =>
      usesIn(line, glossary).map((use) => ({ ...use, section })),
    ),
  )
  return entries.flatMap((entry) => hitsOf(uses.filter((use) => use.entry === entry)))
}

function usesIn(line: AnalysedLine, glossary: Glossary): Omit<Use, 'section'>[] {
  return line.tokens.flatMap((token) => {
    const avoided = avoidedIn(token, glossary)
    if (avoided) return [{ line, token, entry: avoided.entry, avoided: avoided.form }]
    const entry = glossary.find((one) => isWordOf(token, one))
    return entry ? [{ line, token, entry }] : []
  })
}

/** The dictionary's own word; a compound with it ("Kreis-Haus") is another word. */
function isWordOf(
  { kind, text }: Token,
  { forms = [], split = '', word }: Glossary[number],
): boolean {
  if (kind !== 'word') return false
  const own = new Set([word, split, ...forms].filter((form) => form !== '').map(foldWord))
  const bases = nounReadings(text).flatMap(({ byEnd, lemma }) => (byEnd ? [] : [lemma]))
  return [text, ...bases].some((form) => own.has(foldWord(form)))
}

/** One finding for each word in a section. */
function hitsOf(uses: readonly Use[]): RuleHit[] {
  const found = new Map<string, RuleHit>()
  for (const use of uses) {
    const key = `${use.section} ${use.avoided}`
    if (use.avoided === undefined || found.has(key)) continue
    const hit = hitOf(use, uses)
    if (hit) found.set(key, hit)
  }
  return [...found.values()]
}

function hitOf(use: Use, uses: readonly Use[]): RuleHit | undefined {
  const own = uses.filter(({ avoided }) => avoided === undefined)
  const [first] = own.filter(({ section }) => section === use.section)
  // Alone and hard, the word is reported once, by LS18, which names the dictionary's word too.
  if (own.length === 0 && hardBase({ token: use.token, before: undefined, verb: undefined })) {
    return undefined
  }
  const isFirst = !first || uses.indexOf(first) < uses.indexOf(use)
  return isFirst ? instead(use) : later(first, use)
}

function instead({ entry, line, token }: Use): RuleHit {
  const word = wordOf(entry)
  return {
    level: 'warn',
    place: line.place(token.start, token.end),
    message: `Schreiben Sie immer „${word}“, nicht „${token.text}“.`,
    suggestion: { replacement: word, safe: false },
  }
}

function later({ entry, line, token }: Use, before: Use): RuleHit {
  return {
    level: 'warn',
    place: line.place(token.start, token.end),
    message: `Davor steht „${before.token.text}“. Das ist das Gleiche. Schreiben Sie auch dort „${wordOf(entry)}“.`,
  }
}
