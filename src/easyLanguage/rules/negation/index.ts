import type { AnalysedSentence, Token } from '../../language/analyse'
import type { Rule, RuleHit } from '../../rule'
import { words } from '../../words'
import { deniedWord } from './deniedWord'

const NEGATORS =
  words(`nicht nie niemals nichts ohne kein keine keinen keinem keiner keines niemand niemanden niemandem weder
nirgends nirgendwo keineswegs mitnichten keinerlei`)
const HARD = words('keineswegs nirgends nirgendwo mitnichten keinerlei nirgendwohin niemals')
const EASIER: Record<string, string> = {
  keineswegs: 'nicht',
  mitnichten: 'nicht',
  keinerlei: 'kein',
  niemals: 'nie',
}

/** LS09: say what is. Simple words of denial stay; two in one clause are refused. */
export const negation: Rule = {
  id: 'LS09',
  name: 'negation',
  why: 'Verneinte Wörter überliest man leicht.',
  source: 'BITV 2.0 Anlage 2 Teil 2 Nr. 1; DIN SPEC 33429 (Verneinung)',
  check: (text) => text.sentences.flatMap((sentence) => hitsOf(sentence)),
}

/** The motto of the disability rights movement is quoted as it is. */
const MOTTO = /^\W*nichts über uns ohne uns\W*$/iu

function hitsOf(sentence: AnalysedSentence): RuleHit[] {
  if (MOTTO.test(sentence.text)) return []
  return sentence.clauses.flatMap(({ first, last }) => {
    const denials = sentence.tokens
      .slice(first, last)
      .filter((token) => NEGATORS.has(token.lower) || deniedWord(token) !== undefined)
    const [one, ...others] = denials
    const end = others.at(-1)
    if (one && end && !isJoined(sentence, one, end)) return [double(sentence, one, end)]
    return denials.flatMap((token) => hitOf(sentence, token) ?? [])
  })
}

/** "nicht warm und nicht kalt", "keine Hunde und keine Katzen" deny two things, not one thing twice. */
function isJoined({ tokens }: AnalysedSentence, one: Token, end: Token): boolean {
  const between = tokens.slice(tokens.indexOf(one) + 1, tokens.indexOf(end))
  return between.some(({ lower }) => /^(?:und|oder|noch|sondern|,|;)$/.test(lower))
}

function double(sentence: AnalysedSentence, one: Token, end: Token): RuleHit {
  return {
    level: 'block',
    place: sentence.placeOf(one, end),
    message: 'Doppelte Verneinung. Sagen Sie, was ist: „mit Termin“ statt „nicht ohne Termin“.',
  }
}

function hitOf(sentence: AnalysedSentence, token: Token): RuleHit | undefined {
  const place = sentence.placeOf(token)
  if (HARD.has(token.lower)) {
    const easier = EASIER[token.lower]
    return {
      level: 'warn',
      place,
      message: `„${token.text}“ ist eine schwere Verneinung. Schreiben Sie „nicht“, „nie“ oder „kein“.`,
      ...(easier === undefined ? {} : { suggestion: { replacement: easier, safe: false } }),
    }
  }
  const denied = deniedWord(token)
  if (denied === undefined) return undefined
  return {
    level: 'warn',
    place,
    message: `„${token.text}“ sagt, wie etwas nicht ist. Schreiben Sie, wie es ist, oder „nicht …“.`,
  }
}
