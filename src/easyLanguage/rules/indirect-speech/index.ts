import type { AnalysedLine, AnalysedSentence, Token } from '../../language/analyse'
import type { Clause } from '../../language/clauses'
import type { VerbUse } from '../../language/verbUse'
import type { Rule, RuleHit } from '../../rule'
import { words } from '../../words'

const SAYING =
  words(`sagen meinen behaupten erklären berichten erzählen mitteilen versichern betonen ankündigen antworten
bestätigen ausführen unterstreichen hervorheben verkünden beteuern äußern darlegen fordern warnen
schreiben angeben melden erwähnen versprechen zusichern aussagen`)
const REFERENCE =
  /(?<!\p{L})(?:siehe(?: auch| dazu| hierzu| oben| unten| Seite| Abschnitt| Punkt)*(?: \d+)?(?!\p{L})|vgl\.|vergleiche (?:dazu|Seite|auch)|(?:wie )?(?:weiter )?(?:oben|unten) (?:genannt|erwähnt|beschrieben|erklärt|gezeigt)(?:e[nrms]?)?|wie oben(?: \p{Ll}+)?|wie (?:bereits|schon|vorhin|zuvor) (?:gesagt|erwähnt|erklärt|beschrieben|genannt)|s\. ?[ou]\.)/giu

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
  const before = saidBefore(sentence, saying)
  if (before) return [hit(sentence, before, saying.token)]
  const said = sentence.clauses.find(
    (clause) =>
      (sentence.tokens[clause.first]?.start ?? 0) > saying.token.start &&
      // Behind a colon stands what was really said.
      sentence.tokens[clause.first - 1]?.text !== ':' &&
      isSaid(clause),
  )
  if (!said) return []
  const last = said.introducer?.lower === 'dass' ? said.introducer : lastVerb(said)
  return [hit(sentence, saying.token, last ?? saying.token)]
}

const hit = (sentence: AnalysedSentence, first: Token, last: Token): RuleHit => ({
  level: 'warn',
  place: sentence.placeOf(first, last),
  message: 'Indirekte Rede. Schreiben Sie, was die Person sagt: „Frau Berg sagt: Ich helfe Ihnen.“',
})

/** "Der Damm sei sicher, meint das Amt.": what was said comes first. */
function saidBefore({ verbs }: AnalysedSentence, saying: VerbUse): Token | undefined {
  return verbs.finite.find(({ index, mood }) => index < saying.index && mood === 'subjunctive1')
    ?.token
}

/** "…, dass er kommt", "…, sie habe Zeit", "…, sie hat Zeit"; behind "und" something new begins. */
function isSaid({ introducer, kind, verbs }: Clause): boolean {
  if (kind === 'subordinate' && introducer?.lower === 'dass') return true
  const finite = verbs.find(({ form }) => form === 'finite')
  if (finite?.mood === 'subjunctive1') return true
  return finite !== undefined && kind === 'coordinated' && introducer === undefined
}

const lastVerb = ({ verbs }: Clause) => verbs.find(({ form }) => form === 'finite')?.token

function referencesIn(line: AnalysedLine): RuleHit[] {
  if (!/siehe|vgl|vergleiche|oben|unten|wie |s\. ?[ou]\./i.test(line.plain)) return []
  return [...line.plain.matchAll(REFERENCE)].map(({ 0: text, index }) => ({
    level: 'warn' as const,
    place: line.placeOfPlain(index, index + text.length),
    message:
      'Verweis auf eine andere Stelle. Sagen Sie es hier noch einmal oder setzen Sie einen Link.',
  }))
}
