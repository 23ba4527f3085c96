import type { Rule } from '../../rule'
import { everydayPairs } from './everydayPairs'
import { dictionaryPairs } from './dictionaryPairs'

/** LS19: one thing, one word; the dictionary says which, and of everyday words the one that comes first. */
export const oneTerm: Rule = {
  id: 'LS19',
  name: 'one-term',
  why: 'Für eine Sache immer das gleiche Wort.',
  source: 'BITV 2.0 Anlage 2 Teil 2 Nr. 3; DIN SPEC 33429 (Synonyme)',
  check: (text, { glossary }) => [
    ...dictionaryPairs(text, glossary),
    ...everydayPairs(text, glossary),
  ],
}
