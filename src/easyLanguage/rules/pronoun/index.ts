import type { AnalysedSentence, AnalysedText } from '../../language/analyse'
import type { Rule, RuleHit } from '../../rule'
import { words } from '../../words'
import { addressHits } from './address'
import { antecedents } from './antecedents'

const GENDERS: Record<string, string> = { er: 'M', ihm: 'MN', ihn: 'M' }

/** LS21: it is clear at once who is meant, and readers are addressed in one way. */
export const pronoun: Rule = {
  id: 'LS21',
  name: 'pronoun',
  why: 'Man soll gleich wissen: Wer ist gemeint?',
  source: 'BITV 2.0 Anlage 2 Teil 2 Nr. 2; DIN SPEC 33429 (Pronomen, Anrede)',
  check: (text, options) => [...unclear(text), ...addressHits(text, options)],
}

function unclear(text: AnalysedText): RuleHit[] {
  return text.sections.flatMap(({ heading, lines }) => {
    const all = [...(heading ? [heading] : []), ...lines].flatMap(({ sentences }) => sentences)
    return all.flatMap((sentence, index): RuleHit[] => {
      const isHeading = sentence.line.part === 'heading'
      return isHeading ? [] : hitsOf(sentence, all[index - 1])
    })
  })
}

function hitsOf(sentence: AnalysedSentence, before: AnalysedSentence | undefined): RuleHit[] {
  const [first] = sentence.words
  const genders = first && gendersOf(sentence)
  if (!first || genders === undefined) return []
  if (sentence.tokens.some(({ text }) => text === ':')) return []
  const count = before ? antecedents(before, genders) : 0
  if (count === 1) return []
  return [
    {
      level: 'warn',
      place: sentence.placeOf(first),
      message:
        count === 0
          ? `Wer ist „${first.text}“? Schreiben Sie den Namen oder das Wort noch einmal.`
          : `„${first.text}“ kann ${count} Personen oder Dinge meinen. Schreiben Sie das Wort noch einmal.`,
    },
  ]
}

/** "Es hat viele Bilder": with such a verb "es" is a thing; mostly it means nothing ("Es gibt", "Es regnet"). */
function isAboutThing({ clauses, verbs }: AnalysedSentence): boolean {
  const [finite] = verbs.finite
  const isAlone = verbs.participles.length === 0 && verbs.infinitives.length === 0
  return (
    finite?.number === 'singular' &&
    isAlone &&
    clauses.length === 1 &&
    WITH_OBJECT.has(finite.lemma)
  )
}

const WITH_OBJECT = words(
  `haben brauchen bekommen gehören bieten enthalten schließen öffnen helfen wohnen spielen lernen schlafen essen trinken weinen
lachen leben arbeiten wissen sagen fragen fahren liegen stehen`,
)

/** "Ihr gefällt das Fest.": no noun follows, and the verb stands in the third person singular. */
function isHers({ tokens, verbs }: AnalysedSentence): boolean {
  const [finite] = verbs.finite
  return tokens[1] === finite?.token && finite?.number === 'singular' && finite.person === 3
}

/** What a pronoun at the start can mean; "Sie" only with a verb in the singular, for it is mostly the reader. */
function gendersOf(sentence: AnalysedSentence): string | undefined {
  const [first] = sentence.words
  if (!first) return undefined
  const own = GENDERS[first.lower]
  if (own !== undefined) return own
  if (first.text === 'Ihr') return isHers(sentence) ? 'F' : undefined
  if (first.lower === 'es') return isAboutThing(sentence) ? 'N' : undefined
  if (first.lower !== 'sie') return undefined
  const [finite] = sentence.verbs.finite
  if (finite?.number !== 'singular' || finite.person === 2) return undefined
  const isPlural = finite.readings.some(({ number, person }) => number === 'plural' && person === 3)
  return isPlural ? undefined : 'F'
}
