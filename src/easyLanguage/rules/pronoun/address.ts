import type { AnalysedLine, AnalysedSentence, AnalysedText, Token } from '../../language/analyse'
import { verbForms } from '../../lexicon'
import type { EasyLanguageOptions } from '../../options'
import type { RuleHit } from '../../rule'

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
    return isSecond && near ? [near] : []
  })
}

/** "Bleib im Bett." at the start, and no "Sie" behind it. */
function imperative({ verbs, tokens }: AnalysedSentence): Token[] {
  const [finite] = verbs.finite
  if (!finite) return nounLike(tokens)
  if (finite.index !== 0 || finite.mood !== 'imperative') return []
  const isCommand = finite.readings.some(
    ({ form, number }) => form === 'imperative' && number === 'singular',
  )
  return isCommand && tokens[1]?.text !== 'Sie' ? [finite.token] : []
}

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

/** What somebody says stands behind a colon and keeps its own address. */
const isSpeech = ({ tokens }: AnalysedSentence): boolean =>
  tokens.some(({ text }, index) => text === ':' && index < tokens.length - 1)
