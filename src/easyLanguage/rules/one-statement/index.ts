import type { AnalysedSentence, Token } from '../../language/analyse'
import type { Clause } from '../../language/clauses'
import type { Suggestion } from '../../finding'
import type { Rule, RuleHit } from '../../rule'

const PAIRS: Record<string, string> = { weder: 'noch', entweder: 'oder' }
const SUBJECTS = /^(?:ich|du|er|sie|es|wir|ihr|man|der|die|das|ein|eine|alle|viele|manche)$/
const CONTINUES: Record<string, string> = { und: '', aber: 'Aber ', doch: 'Aber ', sowie: '' }

/** LS02: one statement in a sentence; a second main clause is a second statement. */
export const oneStatement: Rule = {
  id: 'LS02',
  name: 'one-statement',
  why: 'Ein Satz soll nur eine Sache sagen.',
  source: 'DIN SPEC 33429 (Satzstruktur); Netzwerk Leichte Sprache',
  check: (text) => text.sentences.flatMap((sentence) => hitsOf(sentence)),
}

function hitsOf(sentence: AnalysedSentence): RuleHit[] {
  const pair = pairIn(sentence)
  const second = sentence.clauses.filter(
    (clause) => clause.kind === 'coordinated' && isStatement(sentence, clause),
  )
  const [only] = second
  const hits = second.map((clause) => {
    const isAlone = clause === only && second.length === 1
    const suggestion = isAlone ? split(sentence, clause) : undefined
    const start = suggestion ? endBefore(sentence, clause) : clause.start
    return {
      level: 'warn' as const,
      place: sentence.line.place(start, clause.end),
      message: 'Hier beginnt eine zweite Aussage. Machen Sie 2 Sätze daraus.',
      ...(suggestion ? { suggestion } : {}),
    }
  })
  return pair ? [pair, ...hits.filter(({ place }) => place.start >= pair.place.end)] : hits
}

/** "malen, singen und tanzen" is an enumeration (LS22), no further statement. */
function isStatement(
  sentence: AnalysedSentence,
  { first, last, introducer, verbs }: Clause,
): boolean {
  if (!verbs.some(({ form }) => form === 'finite')) return false
  if (isSpeech(sentence, first, verbs)) return false
  const words = sentence.tokens
    .slice(first, last)
    .filter((token) => token !== introducer && token.kind !== 'punctuation')
  return words.length > 1
}

/** What somebody says or what a word means: "Das heißt: …"; indirect speech is LS24's. */
function isSpeech(
  { tokens, verbs: { all } }: AnalysedSentence,
  first: number,
  verbs: Clause['verbs'],
): boolean {
  const sign = tokens.slice(Math.max(0, first - 2), first).some(({ text }) => text === ':')
  const isFrame = verbs[0]?.index === first && all.some(({ mood }) => mood === 'subjunctive1')
  return sign || isFrame || verbs.some(({ mood }) => mood === 'subjunctive1')
}

function pairIn(sentence: AnalysedSentence): RuleHit | undefined {
  const { tokens } = sentence
  const start = tokens.findIndex(({ lower }) => PAIRS[lower] !== undefined)
  const first = tokens[start]
  if (!first) return undefined
  const second = tokens.slice(start + 1).find(({ lower }) => lower === PAIRS[first.lower])
  if (!second) return undefined
  return {
    level: 'warn',
    place: sentence.placeOf(first, second),
    message: `„${first.text} … ${second.text}“ sagt 2 Dinge auf einmal. Schreiben Sie 2 Sätze.`,
  }
}

/** Two sentences where the second clause has its own subject; the line break makes them two lines. */
function split(sentence: AnalysedSentence, clause: Clause): Suggestion | undefined {
  const { tokens, line } = sentence
  const { introducer } = clause
  const bridge = introducer === undefined ? undefined : CONTINUES[introducer.lower]
  const after = tokens[tokens.findIndex((token) => token === introducer) + 1]
  if (bridge === undefined || !introducer || !after || !hasSubject(after)) return undefined
  const isLast = sentence.clauses.at(-1) === clause
  const isPlain = sentence.clauses.every(({ kind }) => kind === 'main' || kind === 'coordinated')
  if (!isLast || !isPlain) return undefined
  const rest = line.raw.slice(after.start, clause.end)
  return {
    replacement: `.\n${bridge}${bridge === '' ? capitalised(rest) : rest}`,
    safe: false,
  }
}

/** Raw offset behind the last word of the first statement. */
function endBefore({ tokens }: AnalysedSentence, { first, start }: Clause): number {
  const before = tokens.slice(0, first).filter(({ kind }) => kind !== 'punctuation')
  return before.at(-1)?.end ?? start
}

const hasSubject = ({ lower }: Token): boolean => SUBJECTS.test(lower)
const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
