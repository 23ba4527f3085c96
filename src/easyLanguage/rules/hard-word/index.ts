import type { AnalysedLine, AnalysedText, Token } from '../../language/analyse'
import type { VerbUse } from '../../language/verbUse'
import type { EasyLanguageOptions } from '../../options'
import type { Rule, RuleHit } from '../../rule'
import { avoidedIn, wordOf } from '../avoidedWords'
import { foldWord, isKnownWord } from '../known'
import { basesOf, hardBase } from './hardness'

const EXPLAINS =
  /^(?:Das (?:bedeutet|heißt|ist|sind)|Damit (?:ist|meint)|Es bedeutet|So nennt man)(?=[\s:])/
/** "Ein Gutachten ist ein Text …": the sentence explains its subject. */
const DEFINES = /^Eine? ([\p{L}·-]+) (?:ist|sind) (?:eine?|der|die|das) /u
const REACH = 2

/** LS18: a word that not everybody knows is explained, or another word stands there. */
export const hardWord: Rule = {
  id: 'LS18',
  name: 'hard-word',
  why: 'Schwere Wörter muss man erklären.',
  source: 'BITV 2.0 Anlage 2 Teil 2 Nr. 4; DIN SPEC 33429 (Fachwörter, Fremdwörter)',
  check: (text, options) => {
    const explained = explainedIn(text)
    return text.sections.flatMap(({ heading, lines }) => {
      const seen = new Set<string>()
      return (heading ? [heading, ...lines] : lines).flatMap((line) =>
        hitsOf(line, options, explained, seen),
      )
    })
  },
}

function hitsOf(
  line: AnalysedLine,
  options: EasyLanguageOptions,
  explained: ReadonlySet<string>,
  seen: Set<string>,
): RuleHit[] {
  const verbs = verbsIn(line)
  return line.tokens.flatMap((token, index): RuleHit[] => {
    if (!isCandidate(token)) return []
    const hard = hardBase({ token, before: line.tokens[index - 1], verb: verbs.get(token) })
    if (hard === undefined || explained.has(foldWord(hard))) return []
    // One explanation helps everywhere, so one finding for each word in a section is enough.
    if (seen.has(foldWord(hard)) || isSetPhrase(line, token)) return []
    seen.add(foldWord(hard))
    if (isKnownWord(token.text, options)) return unexplained(line, token, options)
    return [warning(line, token, options)]
  })
}

/** Where the dictionary has an easier word for it, it is named. */
function warning(line: AnalysedLine, token: Token, { glossary }: EasyLanguageOptions): RuleHit {
  const place = line.place(token.start, token.end)
  const avoided = avoidedIn(token, glossary)
  if (avoided) {
    const word = wordOf(avoided.entry)
    return {
      level: 'warn',
      place,
      message: `„${token.text}“ ist ein schweres Wort. Schreiben Sie „${word}“, wie im Wörterbuch.`,
      suggestion: { replacement: word, safe: false },
    }
  }
  return {
    level: 'warn',
    place,
    message: `„${token.text}“ ist ein schweres Wort. Nehmen Sie ein leichteres, erklären Sie es („Das bedeutet: …“) oder tragen Sie es ins Wörterbuch ein.`,
  }
}

const verbsIn = ({ sentences }: AnalysedLine): ReadonlyMap<Token, VerbUse> =>
  new Map(sentences.flatMap(({ verbs }) => verbs.all.map((use) => [use.token, use] as const)))

/** "Sagen Sie uns Bescheid." is no letter of an office. */
const isSetPhrase = ({ plain }: AnalysedLine, { text }: Token): boolean =>
  text === 'Bescheid' && /(?:[Ss]ag|[Ss]ieh|[Gg][ei]b|[Ww]iss|[Ww]eiß)\p{L}*/u.test(plain)

/** A word of the dictionary, in a text that nobody explains by himself: the explanation is there to be taken over. */
function unexplained(line: AnalysedLine, token: Token, options: EasyLanguageOptions): RuleHit[] {
  const { explainsWords, glossary } = options
  const entry = glossary.find(({ forms = [], word }) =>
    [word, ...forms].some((form) => foldWord(form) === foldWord(token.text)),
  )
  const [first] = entry?.explanation?.split('\n') ?? []
  if (explainsWords || !first) return []
  return [
    {
      level: 'info',
      place: line.place(token.start, line.plain.length),
      message: `„${token.text}“ steht im Wörterbuch. Erklären Sie es dahinter: „Das bedeutet: ${first}“`,
      suggestion: {
        replacement: `${line.plain.slice(token.start)}\nDas bedeutet: ${first}`,
        safe: false,
      },
    },
  ]
}

const isCandidate = ({ kind, text }: Token): boolean => kind === 'word' && text.length > 3

/** Words in the line that an explanation follows, or that it explains itself ("Inklusion bedeutet: …"). */
function explainedIn(text: AnalysedText): ReadonlySet<string> {
  const explained = new Set<string>()
  for (const { heading, lines } of text.sections) {
    const all = (heading ? [heading, ...lines] : lines).filter(({ plain }) => plain.trim() !== '')
    for (const [index, line] of all.entries()) {
      const [, defined] = DEFINES.exec(line.plain) ?? []
      const next = all.slice(index + 1, index + 1 + REACH)
      const isExplained =
        next.some(({ plain }) => EXPLAINS.test(plain.trim())) ||
        / (?:bedeutet|heißt):/.test(line.plain)
      if (!isExplained && defined === undefined) continue
      const verbs = verbsIn(line)
      for (const token of line.tokens.filter(isCandidate)) {
        if (!isExplained && token.text !== defined) continue
        for (const base of basesOf(token, verbs.get(token))) explained.add(foldWord(base))
      }
    }
  }
  return explained
}
