import type { AnalysedSentence } from '../../language/analyse'
import type { VerbUse } from '../../language/verbUse'
import type { Rule, RuleHit } from '../../rule'
import { words } from '../../words'

const ALLOWED = words('möchte möchten möchtest möchtet dürfte dürften sollte sollten')
const PLEASANT = words('schön gut toll besser lieber nett prima')

/** LS08: what is, not what would be. Polite and everyday forms stay: "möchte", "hätte gern", "könnten Sie". */
export const subjunctive: Rule = {
  id: 'LS08',
  name: 'subjunctive',
  why: 'Würde und wäre sind schwer. Man weiß nicht: Ist es so oder nicht?',
  source: 'BITV 2.0 Anlage 2 Teil 2 Nr. 1; DIN SPEC 33429 (Konjunktiv)',
  check: (text) => text.sentences.flatMap((sentence) => hitsOf(sentence)),
}

function hitsOf(sentence: AnalysedSentence): RuleHit[] {
  const found = sentence.verbs.finite
    .filter((verb) => isSubjunctive(verb) && !isAllowed(sentence, verb))
    .map(({ token }) => token)
  const spoken = sentence.tokens.filter((token) => SPOKEN.test(token.lower))
  return [...new Set([...found, ...spoken])].map((token) => ({
    level: 'warn' as const,
    place: sentence.placeOf(token),
    message: `Konjunktiv „${token.text}“. Schreiben Sie, was ist: zum Beispiel „ist“, „hat“ oder „kann“.`,
  }))
}

/** "bräuchte" is spoken everywhere and stands in no dictionary. */
const SPOKEN = /^bräucht(?:e|en|est|et)$/

const isSubjunctive = ({ mood }: VerbUse): boolean =>
  mood === 'subjunctive1' || mood === 'subjunctive2'

function isAllowed({ tokens }: AnalysedSentence, { token, index, lemma, mood }: VerbUse): boolean {
  if (ALLOWED.has(token.lower)) return true
  if (lemma === 'haben' && mood === 'subjunctive2') {
    return tokens.some(({ lower }) => lower === 'gern' || lower === 'gerne' || lower === 'lieber')
  }
  if (lemma === 'können') {
    return tokens[index + 1]?.text === 'Sie' || tokens[index - 1]?.text === 'Sie'
  }
  return (
    lemma === 'sein' && mood === 'subjunctive2' && tokens.some(({ lower }) => PLEASANT.has(lower))
  )
}
