import type { AnalysedSentence, Token } from '../../language/analyse'
import type { Rule, RuleHit } from '../../rule'
import { countWords } from './countWords'

const MOST = 12
const GOOD = 8

/** LS01: short sentences; 12 words are the limit of the law's commentary, 8 to 10 the standard's mean. */
export const sentenceLength: Rule = {
  id: 'LS01',
  name: 'sentence-length',
  why: 'Lange Sätze sind schwer zu behalten.',
  source: 'BITV 2.0 Anlage 2 Teil 2 Nr. 5; DIN SPEC 33429 (8 bis 10 Wörter im Durchschnitt)',
  check: (text) => text.sentences.flatMap((sentence) => hitOf(sentence) ?? []),
}

function hitOf(sentence: AnalysedSentence): RuleHit | undefined {
  if (isOnlyData(sentence.words)) return undefined
  const count = countWords(sentence)
  if (count <= GOOD) return undefined
  return {
    level: count > MOST ? 'block' : 'warn',
    place: sentence.place,
    message:
      count > MOST
        ? `Der Satz hat ${count} Wörter. Höchstens ${MOST} sind erlaubt. Machen Sie zwei Sätze daraus.`
        : `Der Satz hat ${count} Wörter. Bis ${GOOD} Wörter sind gut. Geht es kürzer?`,
  }
}

/** Addresses, numbers and links alone are no sentence. */
const isOnlyData = (words: readonly Token[]): boolean =>
  words.every(({ kind }) => kind === 'phone' || kind === 'url' || kind === 'mail')
