import type { AnalysedLine, AnalysedSentence } from '../../language/analyse'
import type { Clause } from '../../language/clauses'
import type { Rule, RuleHit } from '../../rule'
import { words } from '../../words'

const SAYING =
  words(`sagen meinen behaupten erklären berichten erzählen mitteilen versichern betonen ankündigen antworten
bestätigen ausführen unterstreichen hervorheben verkünden beteuern äußern darlegen`)
const REFERENCE =
  /(?<!\p{L})(?:siehe(?: auch| dazu| hierzu| oben| unten| Seite| Abschnitt| Punkt)+(?: \d+)?|vgl\.|vergleiche (?:dazu|Seite|auch)|wie oben(?: \p{Ll}+)?|s\. ?[ou]\.)/giu

/** LS24: what somebody says stands as they say it: "Sie sagt: Ich komme." No "siehe oben". */
export const indirectSpeech: Rule = {
  id: 'LS24',
  name: 'indirect-speech',
  why: 'Man soll gleich sehen, was jemand sagt.',
  source: 'DIN SPEC 33429 (Satzstruktur, Verweise); Netzwerk Leichte Sprache',
  check: (text) => [...text.sentences.flatMap(speechIn), ...text.lines.flatMap(referencesIn)],
}

function speechIn(sentence: AnalysedSentence): RuleHit[] {
  const saying = sentence.verbs.finite.find(({ lemma }) => SAYING.has(lemma))
  if (!saying) return []
  const said = sentence.clauses.find(
    (clause) => (sentence.tokens[clause.first]?.start ?? 0) > saying.token.start && isSaid(clause),
  )
  if (!said) return []
  const last = said.introducer?.lower === 'dass' ? said.introducer : lastVerb(said)
  return [
    {
      level: 'warn',
      place: sentence.placeOf(saying.token, last ?? saying.token),
      message:
        'Indirekte Rede. Schreiben Sie, was die Person sagt: „Frau Berg sagt: Ich helfe Ihnen.“',
    },
  ]
}

function isSaid({ introducer, kind, verbs }: Clause): boolean {
  if (kind === 'subordinate' && introducer?.lower === 'dass') return true
  return verbs.some(({ form, mood }) => form === 'finite' && mood === 'subjunctive1')
}

const lastVerb = ({ verbs }: Clause) => verbs.find(({ form }) => form === 'finite')?.token

function referencesIn(line: AnalysedLine): RuleHit[] {
  if (!/siehe|vgl|vergleiche|wie oben|s\. ?[ou]\./i.test(line.plain)) return []
  return [...line.plain.matchAll(REFERENCE)].map(({ 0: text, index }) => ({
    level: 'warn' as const,
    place: line.placeOfPlain(index, index + text.length),
    message:
      'Verweis auf eine andere Stelle. Sagen Sie es hier noch einmal oder setzen Sie einen Link.',
  }))
}
