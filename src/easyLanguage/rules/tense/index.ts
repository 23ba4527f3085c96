import type { AnalysedSentence } from '../../language/analyse'
import type { VerbUse } from '../../language/verbUse'
import type { Rule, RuleHit } from '../../rule'
import { takesSein, toPerfect } from './toPerfect'

const STATES = /(?:öffnet|schlossen|sperrt|boren|legen)$/

/** LS10: "hat gebaut" and not "baute"; people speak so. */
export const tense: Rule = {
  id: 'LS10',
  name: 'tense',
  why: 'Wir sprechen so: Er ist gegangen. Nicht: Er ging.',
  source: 'DIN SPEC 33429 (Zeitformen)',
  check: (text) => text.sentences.flatMap((sentence) => hitsOf(sentence)),
}

function hitsOf(sentence: AnalysedSentence): RuleHit[] {
  return sentence.verbs.finite.flatMap((verb): RuleHit[] => {
    if (verb.tense !== 'past' && verb.lemma !== 'werden') return []
    if (verb.mood !== 'indicative') return []
    const hit = compound(sentence, verb) ?? simplePast(sentence, verb)
    return hit ? [hit] : []
  })
}

function simplePast(sentence: AnalysedSentence, verb: VerbUse): RuleHit | undefined {
  const { auxiliary, isModal, lemma, tense: time, token } = verb
  if (time !== 'past' || auxiliary !== undefined || isModal) return undefined
  // "Das Amt hatte zu.", "Sie war da.": haben and sein with a prefix.
  if (/.(?:haben|sein)$/.test(lemma)) return undefined
  if (lemma === 'geben' && sentence.tokens.some(({ lower }) => lower === 'es')) return undefined
  const perfect = toPerfect(sentence, verb)
  return {
    level: 'warn',
    place: perfect ? sentence.placeOf(token, perfect.last) : sentence.placeOf(token),
    message: `„${token.text}“ ist Vergangenheit aus Büchern. Schreiben Sie so, wie man spricht: „hat …“ oder „ist …“.`,
    ...(perfect ? { suggestion: { replacement: perfect.replacement, safe: false } } : {}),
  }
}

/** "hatte gebaut", "war gegangen", "wird gebaut haben". */
function compound(sentence: AnalysedSentence, verb: VerbUse): RuleHit | undefined {
  const { clauses, verbs } = sentence
  const own = clauses.find((clause) => clause.verbs.includes(verb))?.verbs ?? verbs.all
  const participle = own.find(({ form, index }) => form === 'participle' && index !== verb.index)
  if (!participle) return undefined
  const place = sentence.placeOf(
    participle.index < verb.index ? participle.token : verb.token,
    participle.index < verb.index ? verb.token : participle.token,
  )
  if (verb.lemma === 'werden') {
    const hasPerfect = own.some(
      ({ form, auxiliary }) =>
        form === 'infinitive' && (auxiliary === 'haben' || auxiliary === 'sein'),
    )
    const isPresent = verb.tense === 'present'
    return hasPerfect && isPresent
      ? { level: 'warn', place, message: 'Futur II. Schreiben Sie: „hat …“ oder „ist …“.' }
      : undefined
  }
  if (STATES.test(participle.token.lower) || participle.token.lower === 'worden') return undefined
  const isPluperfect =
    verb.lemma === 'haben' || (verb.lemma === 'sein' && takesSein(participle.lemma))
  return isPluperfect
    ? { level: 'warn', place, message: 'Plusquamperfekt. Schreiben Sie: „hat …“ oder „ist …“.' }
    : undefined
}
