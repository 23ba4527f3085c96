import type { AnalysedSentence } from '../../language/analyse'
import type { VerbUse } from '../../language/verbUse'
import type { Rule, RuleHit } from '../../rule'
import { words } from '../../words'

/** Nobody acts here, or everybody says it so. */
const ALLOWED = words('geboren verletzt')
/** Participles that are adjectives nowadays: "wird bekannt" says how something comes to be. */
const ADJECTIVES = words(
  `aufgeregt ausgeglichen begabt bekannt beliebt betrunken bewölkt bewusst erfahren erschöpft erwachsen
  geeignet gespannt verliebt verrückt verschieden vertraut verwandt verwirrt verzweifelt`,
)

/** LS06: who does it? A form of "werden" with a participle hides the acting person. */
export const passive: Rule = {
  id: 'LS06',
  name: 'passive',
  why: 'Man soll gleich wissen: Wer macht etwas?',
  source: 'BITV 2.0 Anlage 2 Teil 2 Nr. 1; DIN SPEC 33429 (Passiv)',
  check: (text) => text.sentences.flatMap((sentence) => hitsOf(sentence)),
}

function hitsOf(sentence: AnalysedSentence): RuleHit[] {
  const { all, participles } = sentence.verbs
  if (participles.length === 0) return []
  return participles.flatMap((participle): RuleHit[] => {
    if (isNoAction(participle) || isWorden(participle)) return []
    const helper = helperOf(sentence, all, participle)
    if (!helper) return []
    const [first, last] = ends([participle, ...helper])
    return first && last
      ? [
          {
            level: 'warn' as const,
            place: sentence.placeOf(first.token, last.token),
            message:
              'Passiv. Sagen Sie, wer etwas tut, zum Beispiel: „Der Kreis baut …“ statt „… wird gebaut“.',
          },
        ]
      : []
  })
}

const isNoAction = ({ token }: VerbUse): boolean =>
  ALLOWED.has(token.lower) || ADJECTIVES.has(token.lower)

/** The forms that make the participle passive, and the modal verb before them. */
function helperOf(
  sentence: AnalysedSentence,
  all: readonly VerbUse[],
  participle: VerbUse,
): VerbUse[] | undefined {
  const clause = sentence.clauses.find(({ verbs }) => verbs.includes(participle))
  const own = clause?.verbs ?? all
  const worden = own.find(isWorden)
  if (worden) return [worden, ...own.filter(({ form }) => form === 'finite')]
  const werden = own.find(({ lemma, form }) => lemma === 'werden' && form !== 'participle')
  if (werden?.form === 'finite') return hasPerfectInfinitive(own) ? undefined : [werden]
  const modal = own.find(({ form }) => form === 'finite')
  if (werden) return modal ? [werden, modal] : [werden]
  return sharedHelper(sentence, all, participle, clause?.verbs.length ?? 0)
}

/** "Die Wege werden gebaut und bezahlt": the second participle shares the verb of the first. */
function sharedHelper(
  { clauses }: AnalysedSentence,
  all: readonly VerbUse[],
  participle: VerbUse,
  ownVerbs: number,
): VerbUse[] | undefined {
  if (ownVerbs > 1 || clauses.length > 2) return undefined
  const finite = all.filter(({ form }) => form === 'finite')
  const [only] = finite
  const isShared = finite.length === 1 && only?.lemma === 'werden' && only.mood === 'indicative'
  return isShared && only.index < participle.index ? [only] : undefined
}

/** "wird gekommen sein" is the future (LS10). */
const hasPerfectInfinitive = (own: readonly VerbUse[]): boolean =>
  own.some(({ form, lemma }) => form === 'infinitive' && (lemma === 'sein' || lemma === 'haben'))

const isWorden = ({ token }: VerbUse): boolean => token.lower === 'worden'

function ends(verbs: readonly VerbUse[]): (VerbUse | undefined)[] {
  const sorted = [...verbs].sort((one, other) => one.index - other.index)
  return [sorted[0], sorted.at(-1)]
}
