import type { AnalysedLine, AnalysedSentence, Token } from '../../language/analyse'
import { verbForms } from '../../lexicon'
import type { Rule, RuleHit } from '../../rule'
import { words } from '../../words'
import { IDIOMS_BY_KEY } from './idioms'
import type { Idiom } from './idioms'
import { ironyIn } from './irony'

const ABSTRACT = /(?:ung|heit|keit|tion)(?:en)?$/
/** Things and everyday words with such an ending. */
const CONCRETE =
  words(`wohnung zeitung kleidung heizung rechnung zeichnung einladung mannschaft behinderung krankheit gesundheit
zeitungen wohnungen rechnungen station information informationen wirtschaft landschaft ordnung richtung meinung verwaltung
veranstaltung veranstaltungen übung sitzung nation nachbarschaft freundschaft einrichtung polizeistation universität
gemeinschaft gesellschaft botschaft sendung packung mischung öffnung währung abteilung ausstellung 
kreuzung impfung quittung siedlung festung stiftung überweisung bescheinigung
bibliothek polizei ausbildung umleitung bewerbung versicherung verletzung erkältung entzündung rüstung verpackung vorstellung`)
const NOMINAL = 2

/** LS23: words mean what they say; verbs in place of nouns on -ung. */
export const figurativeLanguage: Rule = {
  id: 'LS23',
  name: 'figurative-language',
  why: 'Manche nehmen Rede-Wendungen wörtlich.',
  source: 'DIN SPEC 33429 (Metaphern, Redewendungen, Nominalstil)',
  check: (text) => [
    ...text.sentences.flatMap((sentence) => [...idiomsIn(sentence), ...nominalStyle(sentence)]),
    ...text.lines.flatMap(ironicWords),
  ],
}

function ironicWords(line: AnalysedLine): RuleHit[] {
  return ironyIn(line.plain).map(({ 0: text, index }) => ({
    level: 'warn',
    place: line.placeOfPlain(index, index + text.length),
    message: `${text} klingt wie das Gegenteil. Sagen Sie, was Sie meinen.`,
  }))
}

function idiomsIn(sentence: AnalysedSentence): RuleHit[] {
  const { words: own } = sentence
  if (own.length < 2) return []
  const near = new Set(own.flatMap(({ lower }) => IDIOMS_BY_KEY.get(lower) ?? []))
  const found = [...near].flatMap(({ literal, meaning, parts }) => {
    const tokens = matchIdiom(sentence, { literal, parts })
    const [first] = tokens
    const last = tokens.at(-1)
    return first && last ? [{ place: sentence.placeOf(first, last), meaning }] : []
  })
  return found.filter(isWidest).map(({ meaning, place }) => ({
    level: 'warn',
    place,
    message: `Redewendung. Sagen Sie es direkt: zum Beispiel „${meaning}“.`,
  }))
}

type FoundIdiom = Pick<RuleHit, 'place'> & { meaning: string }

/** "Ein Zeichen setzen" holds "Zeichen setzen": one fault, one finding. */
function isWidest(one: FoundIdiom, index: number, all: readonly FoundIdiom[]): boolean {
  const length = ({ place }: FoundIdiom) => place.end - place.start
  return !all.some(
    (other, at) =>
      at !== index &&
      one.place.start < other.place.end &&
      other.place.start < one.place.end &&
      (length(other) > length(one) || (length(other) === length(one) && at < index)),
  )
}

/** Every part stands in the sentence: fixed words in a row, the verb anywhere. Tokens in reading order. */
function matchIdiom(
  { line, verbs, words: own }: AnalysedSentence,
  { literal, parts }: Pick<Idiom, 'literal' | 'parts'>,
): Token[] {
  const lemmas = new Map(verbs.all.map(({ lemma, token }) => [token, lemma]))
  const found: Token[] = []
  for (const part of parts) {
    const run = own.map((_, index) => runAt(own, index, part, lemmas)).find((one) => one)
    if (!run) return []
    found.push(...run)
  }
  // "Hier gibt es Gas": there is some.
  const isThere =
    found.some((token) => lemmas.get(token) === 'geben') && own.some(({ lower }) => lower === 'es')
  if (isThere || own.some(({ lower }) => literal.has(lower))) return []
  const inOrder = found.sort((one, other) => one.at - other.at)
  return isAcrossColon(line.plain, inOrder) ? [] : inOrder
}

/** "Im Gesetz steht: Die Feuerwehr darf ins Haus." Behind a colon something else begins. */
function isAcrossColon(plain: string, tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return first !== undefined && last !== undefined && plain.slice(first.at, last.at).includes(':')
}

/** The words of a run from here on; a small word may stand between: "wirft die Flinte nicht ins Korn". */
function runAt(
  own: readonly Token[],
  start: number,
  part: readonly string[],
  lemmas: ReadonlyMap<Token, string>,
): Token[] | undefined {
  const run: Token[] = []
  for (let index = start; run.length < part.length; index += 1) {
    const token = own[index]
    if (!token) return undefined
    if (fits(token, part[run.length] ?? '', lemmas)) run.push(token)
    else if (run.length === 0 || !FILLERS.has(token.lower)) return undefined
  }
  return run
}

const FILLERS = words(
  'nicht nie auch noch schon jetzt heute nun wieder immer gern bald ganz sehr so doch mal uns sich',
)

/** "=ziehen" is any form of the verb, also with its prefix at the end of the sentence. */
function fits(token: Token | undefined, word: string, lemmas: ReadonlyMap<Token, string>): boolean {
  if (!token) return false
  if (!word.startsWith('=')) return token.lower === word
  const lemma = word.slice(1)
  return lemmas.get(token) === lemma || verbForms(token.lower).some((one) => one.lemma === lemma)
}

function nominalStyle(sentence: AnalysedSentence): RuleHit[] {
  const nouns = sentence.words.filter(
    ({ kind, lower, text }) =>
      kind === 'word' && /^\p{Lu}/u.test(text) && lower.length > 5 && ABSTRACT.test(lower),
  )
  const [first] = nouns
  const last = nouns.at(-1)
  const abstract = nouns.filter(({ lower }) => !isConcrete(lower)).length
  // "Die Wohnung hat eine Heizung" speaks of things; with an abstract word, a third one is too much.
  const isNominal = abstract >= NOMINAL || (abstract > 0 && nouns.length > NOMINAL)
  if (!first || !last || !isNominal) return []
  return [
    {
      level: 'info',
      place: sentence.placeOf(first, last),
      message: `Viele Hauptwörter mit ${endingsOf(nouns)}. Nehmen Sie Verben: „Wir planen“ statt „die Planung“.`,
    },
  ]
}

function isConcrete(lower: string): boolean {
  const last = lower.split(/[-·]/).at(-1) ?? lower
  return CONCRETE.has(last) || [...CONCRETE].some((word) => last.endsWith(word) && word.length > 6)
}

function endingsOf(nouns: readonly Token[]): string {
  const endings = nouns.map(
    ({ lower }) => `„-${ABSTRACT.exec(lower)?.[0].replace(/en$/, '') ?? ''}“`,
  )
  return [...new Set(endings)].join(' und ')
}
