import { nounReadings } from '../lexicon'
import type { Token } from '../language/analyse'
import type { EasyLanguageOptions } from '../options'
import { foldWord } from './known'

type Glossary = EasyLanguageOptions['glossary']

/** A word that texts should not use, and the entry of the dictionary that says so. */
export interface Avoided {
  /** Folded, as it stands in the dictionary. */
  form: string
  entry: Glossary[number]
}

const ENDINGS = ['es', 'en', 'er', 'e', 's', 'n']
const tables = new WeakMap<Glossary, ReadonlyMap<string, Glossary[number]>>()

/** The dictionary's word against this one, if there is one. */
export function avoidedIn(token: Token, glossary: Glossary): Avoided | undefined {
  const table = tableOf(glossary)
  if (table.size === 0 || token.kind !== 'word') return undefined
  const form = formsOf(token).find((one) => table.has(one))
  const entry = table.get(form ?? '')
  return form === undefined || entry === undefined ? undefined : { form, entry }
}

/** As texts should write it: "Gebärden-Sprache". */
export const wordOf = ({ split, word }: Glossary[number]): string => split ?? word

function tableOf(glossary: Glossary): ReadonlyMap<string, Glossary[number]> {
  const known = tables.get(glossary)
  if (known) return known
  const table = new Map(
    glossary.flatMap((entry) => (entry.avoid ?? []).map((one) => [foldWord(one), entry] as const)),
  )
  tables.set(glossary, table)
  return table
}

/** The word, its base forms, and what is left without an ending: "Landkreise" is bent like its last part. */
function formsOf({ text }: Token): string[] {
  const folded = foldWord(text)
  const stems = ENDINGS.filter((ending) => folded.endsWith(ending)).map((ending) =>
    folded.slice(0, -ending.length),
  )
  return [folded, ...nounReadings(text).map(({ lemma }) => foldWord(lemma)), ...stems]
}
