import type { AnalysedLine, AnalysedSentence, AnalysedText, Token } from '../../language/analyse'
import { verbForms } from '../../lexicon'
import type { VerbReading } from '../../lexicon'
import { isCapital } from '../../language/tokens'
import type { EasyLanguageOptions } from '../../options'
import type { RuleHit } from '../../rule'
import { words } from '../../words'

const DU = /^(?:du|dich|dir|dein(?:e[nmrs]?)?|euch|euer|eure[nmrs]?)$/
const FORMAL = /^(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)$/

/** Words that address readers in another way than the county has set. */
export function addressHits(text: AnalysedText, { address }: EasyLanguageOptions): RuleHit[] {
  return text.linesAndHeadings.flatMap((line) =>
    line.sentences.flatMap((sentence) => {
      const found = address === 'Sie' ? informal(sentence) : formal(sentence)
      return found.map((token) => hit(line, token, address))
    }),
  )
}

function hit(line: AnalysedLine, token: Token, address: 'Sie' | 'du'): RuleHit {
  return {
    level: 'warn',
    place: line.place(token.start, token.end),
    message: `Hier ist die Anrede „${address === 'Sie' ? 'du' : 'Sie'}“. Die Anrede auf dieser Website ist „${address}“.`,
  }
}

function informal(sentence: AnalysedSentence): Token[] {
  if (isSpeech(sentence)) return []
  const direct = sentence.tokens.filter(({ kind, lower }) => kind === 'word' && DU.test(lower))
  return direct.length > 0 ? direct : [...youAll(sentence), ...imperative(sentence)]
}

/** "Ihr könnt kommen": "ihr" with a verb of the second person plural. */
function youAll({ tokens, verbs }: AnalysedSentence): Token[] {
  return verbs.finite.flatMap(({ index, readings }) => {
    const isSecond = readings.every(
      ({ person, number, form }) => form === 'participle' || (person === 2 && number === 'plural'),
    )
    const near = [tokens[index - 1], tokens[index + 1]].find((token) => token?.lower === 'ihr')
    return near && (isSecond || isAsked(tokens, index, readings)) ? [near] : []
  })
}

/** "Kommt ihr mit dem Bus?", but "Kommt ihr Kind?": no noun and no adjective follows. */
function isAsked(
  tokens: readonly Token[],
  index: number,
  readings: readonly VerbReading[],
): boolean {
  const behind = tokens[index + 2]
  const isLed = behind?.kind === 'word' && (isCapital(behind) || /e[nrsm]?$/.test(behind.lower))
  const isSecond = readings.some(({ person, number }) => person === 2 && number === 'plural')
  return isSecond && tokens[index + 1]?.text === 'ihr' && !isLed
}

/** "Bleib im Bett.", "Kommt zum Fest!", "Unser Tipp: Komm mit!": in front, and no "Sie" behind it. */
function imperative({ verbs, tokens }: AnalysedSentence): Token[] {
  const start = tokens.findIndex(({ text }) => text === ':') + 1
  const [finite] = verbs.finite
  if (!finite) return nounLike(tokens.slice(start))
  if (finite.index !== start || finite.token.text === finite.token.text.toUpperCase()) return []
  const next = tokens[start + 1]
  const hasForm = (wanted: 'singular' | 'plural') =>
    finite.readings.some(({ form, number }) => form === 'imperative' && number === wanted)
  const isToOne = finite.mood === 'imperative' && hasForm('singular') && next?.text !== 'Sie'
  return isToOne || (hasForm('plural') && isToAll(tokens, next)) ? [finite.token] : []
}

/** "Kommt zum Fest!"; "Kommt der Bus?" and "Kommt er, dann …" have a subject. */
const isToAll = (tokens: readonly Token[], next: Token | undefined): boolean =>
  TO_ALL.test(next?.lower ?? '') && !tokens.some(({ text }) => /^[,?]$/.test(text))

const TO_ALL =
  /^(?:alle|bitte|doch|mal|uns|mich|zum|zur|zu|ins|in|im|am|an|auf|mit|gern|gerne|nicht|keine?n?|pünktlich)$/

/** "Ruf uns an.": the first word is a noun too, and without another verb it is none. */
function nounLike(tokens: readonly Token[]): Token[] {
  const [first, second] = tokens
  if (!first || !second || !BEHIND_COMMAND.test(second.text)) return []
  return verbForms(first.lower).some(
    ({ form, number }) => form === 'imperative' && number === 'singular',
  )
    ? [first]
    : []
}

const BEHIND_COMMAND = /^(?:uns|mich|ihn|ihm|dir|dich|bitte|doch|mal|den|dem)$/

function formal(sentence: AnalysedSentence): Token[] {
  const { tokens } = sentence
  if (isSpeech(sentence)) return []
  return tokens.filter((token, index) => {
    if (!FORMAL.test(token.text)) return false
    if (index > 0) return true
    return token.text !== 'Ihr' && sentence.verbs.finite[0]?.number === 'plural'
  })
}

/** What somebody says, and a title, stands behind a colon and keeps its own address; "Unser Tipp: Komm mit!" speaks to the reader. */
function isSpeech({ tokens, verbs }: AnalysedSentence): boolean {
  const colon = tokens.findIndex(({ text }) => text === ':')
  if (colon < 0 || colon === tokens.length - 1) return false
  const isSaid = verbs.all.some(({ index, lemma }) => index < colon && SAYING.has(lemma))
  return isSaid || tokens.slice(0, colon).some(({ lower }) => SAID.test(lower))
}

const SAYING = words(
  'sagen fragen rufen schreiben antworten meinen denken erzählen heißen lauten stehen singen bitten erklären wissen lesen hören',
)
const SAID =
  /(?:motto|titel|name|lied|film|frage|satz|spruch|wort|buch|plakat|schild|antwort|beispiel)$/
