import { wordsAToKo } from './aToI'
import { wordsKoToZ } from './kToZ'

/** The dictionary of the demo: words that several easy texts need, each explained once. */
export const demoGlossary = [...wordsAToKo, ...wordsKoToZ]
