import { adjective, isKnownNoun, nounReadings, verbForms, zipf } from '../../lexicon'
import type { AnalysedLine, AnalysedText, Token } from '../../language/analyse'
import { splitCompound } from '../../language/compounds'
import { isCapital } from '../../language/tokens'
import type { EasyLanguageOptions } from '../../options'
import type { Rule, RuleHit } from '../../rule'
import { foldWord, isKnownWord } from '../known'
import { BASIC } from './basic'
import { HARD } from './hard'
import { HARD_FOREIGN } from './hardForeign'
import { HARD_OFFICE } from './hardOffice'

/** Foreign endings; such words must be very common to be known by all. */
const FOREIGN =
  /(?:tion|sion|ität|ismus|ologie|ologe|grafie|iker|ierung|ivität|enz|anz|tur|ment|(?<!e)ik|iv|al|är|ös|abel|ibel|(?:log|graf|nom|path|on|ist|ast|eth|pt|klin|dem|gog)isch|iell|ell|iert|ieren)$/
/** Rarer foreign endings, whose common words are mostly easy: "Salat", "Monat". */
const RARE_FOREIGN = /(?:[^r]at|[^s]ekt|(?<!e)iz|ens|itis|ose|yse|age|ant|ator|ium|thek|graph)$/
const GERMAN_RARE = /(?:[slrn]age|frage|klage|trage|waage|(?<!k)lose|[hrd]ose|franzose|aluminium)$/
const COMMON_RARE = 4
const COMMON_FOREIGN = 4.95
const EXPLAINS =
  /^(?:Das (?:bedeutet|heißt|ist|sind)|Damit (?:ist|meint)|Es bedeutet|So nennt man)(?=[\s:])/
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
  return line.tokens.filter(isCandidate).flatMap((token): RuleHit[] => {
    const hard = hardBase(token)
    if (hard === undefined || explained.has(foldWord(hard))) return []
    // One explanation helps everywhere, so one finding for each word in a section is enough.
    if (seen.has(foldWord(hard)) || isSetPhrase(line, token)) return []
    seen.add(foldWord(hard))
    if (isKnownWord(token.text, options)) return unexplained(line, token, options)
    return [
      {
        level: 'warn',
        place: line.place(token.start, token.end),
        message: `„${token.text}“ ist ein schweres Wort. Nehmen Sie ein leichteres, erklären Sie es („Das bedeutet: …“) oder tragen Sie es ins Wörterbuch ein.`,
      },
    ]
  })
}

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

/** Base form of a hard word; undefined for words that everybody knows, and for names. */
function hardBase(token: Token): string | undefined {
  const bases = basesOf(token)
  if (bases.some(isListed)) return bases[0]
  if (bases.some((base) => BASIC.has(base.toLowerCase()))) return undefined
  const [base = token.text] = bases
  if (isForeign(base) && Math.max(...[...bases, token.text].map(zipf)) < COMMON_FOREIGN) return base
  if (isRareForeign(base) && Math.max(...bases.map(zipf)) < COMMON_RARE) return base
  return hardPart(token)
}

function isListed(word: string): boolean {
  const lower = word.toLowerCase()
  return HARD.has(lower) || HARD_OFFICE.has(lower) || HARD_FOREIGN.has(lower)
}

function isForeign(base: string): boolean {
  return base.length > 5 && FOREIGN.test(base.toLowerCase()) && !GERMAN.test(base.toLowerCase())
}

/** "Testat", "Konsens": a noun of one part that few people use. */
function isRareForeign(base: string): boolean {
  const isNoun = base.length > 4 && isKnownNoun(base)
  const lower = base.toLowerCase()
  return (
    isNoun && RARE_FOREIGN.test(lower) && !GERMAN_RARE.test(lower) && splitCompound(base).length < 2
  )
}

/** German words that end like foreign ones. */
const GERMAN =
  /(?:[^t]ur|vier|hier|bier|tier|papier|klavier|[gkf]abel|nabel|tal|wahl|zahl|mal|saal|schal|kanal|schicksal|fall|schnell|hell|tell|stell|quell|natur|figur|uhr|fisch|tisch|frisch|misch|(?:deutsch|engl|franzö?s|span|türk|poln|ital|russ|arab|evangel|kathol|tierär?z?t?)isch|musik|fabrik|tanz|ganz|glanz|kranz|pflanz|schwanz|brief|tief|schief|moment|instrument|dokument|element|grenz)$/

/** In a compound a hard piece makes the whole hard: "Partizipations-Prozess"; a long one is to be split first (LS11). */
function hardPart({ text }: Token): string | undefined {
  if (/^\p{L}{14,}$/u.test(text)) return undefined
  const parts = splitCompound(text)
  if (parts.length < 2) return undefined
  return parts.some(({ base, text: part }) => isListed(base) || isListed(part)) ? text : undefined
}

function basesOf(token: Token): string[] {
  const { lower, text } = token
  const nouns = isCapital(token) ? nounReadings(text).filter(({ byEnd }) => !byEnd) : []
  const other = isCapital(token) ? undefined : adjective(lower)
  const verbs = isCapital(token) ? [] : verbForms(lower).map(({ lemma }) => lemma)
  const found = [
    ...nouns.map(({ lemma }) => lemma),
    ...(other === undefined ? [] : [other]),
    ...verbs,
  ]
  return found.length === 0 ? [text] : [...new Set(found)]
}

/** Words in the line that an explanation follows, or that it explains itself ("Inklusion bedeutet: …"). */
function explainedIn(text: AnalysedText): ReadonlySet<string> {
  const explained = new Set<string>()
  for (const { heading, lines } of text.sections) {
    const all = (heading ? [heading, ...lines] : lines).filter(({ plain }) => plain.trim() !== '')
    for (const [index, line] of all.entries()) {
      const next = all.slice(index + 1, index + 1 + REACH)
      const isExplained =
        next.some(({ plain }) => EXPLAINS.test(plain.trim())) ||
        / (?:bedeutet|heißt):/.test(line.plain)
      if (!isExplained) continue
      for (const token of line.tokens.filter(isCandidate)) {
        for (const base of basesOf(token)) explained.add(foldWord(base))
      }
    }
  }
  return explained
}
