import { nounReadings } from '../../lexicon'
import type { AnalysedLine, Token } from '../../language/analyse'
import type { EasyLanguageOptions } from '../../options'
import type { Rule, RuleHit } from '../../rule'
import { foldWord } from '../known'

/** LS19: one thing, one word; the dictionary says which. */
export const oneTerm: Rule = {
  id: 'LS19',
  name: 'one-term',
  why: 'Für eine Sache immer das gleiche Wort.',
  source: 'BITV 2.0 Anlage 2 Teil 2 Nr. 3; DIN SPEC 33429 (Synonyme)',
  check: (text, { glossary }) => {
    const instead = wordsToAvoid(glossary)
    return instead.size === 0 ? [] : text.linesAndHeadings.flatMap((line) => hitsOf(line, instead))
  },
}

function wordsToAvoid(glossary: EasyLanguageOptions['glossary']): ReadonlyMap<string, string> {
  return new Map(
    glossary.flatMap(({ word, split, avoid = [] }) =>
      avoid.map((one): [string, string] => [foldWord(one), split ?? word]),
    ),
  )
}

function hitsOf(line: AnalysedLine, instead: ReadonlyMap<string, string>): RuleHit[] {
  return line.tokens
    .filter(({ kind }) => kind === 'word')
    .flatMap((token): RuleHit[] => {
      const word = termFor(token, instead)
      if (word === undefined) return []
      return [
        {
          level: 'warn',
          place: line.place(token.start, token.end),
          message: `Schreiben Sie immer „${word}“, nicht „${token.text}“.`,
          suggestion: { replacement: word, safe: false },
        },
      ]
    })
}

const ENDINGS = ['es', 'en', 'er', 'e', 's', 'n']

function termFor({ text }: Token, instead: ReadonlyMap<string, string>): string | undefined {
  const folded = foldWord(text)
  const direct = instead.get(folded)
  if (direct !== undefined) return direct
  // A compound that no dictionary has is bent like its last part: "Landkreise", "Landkreises".
  const stems = ENDINGS.filter((ending) => folded.endsWith(ending)).map((ending) =>
    folded.slice(0, -ending.length),
  )
  const lemmas = nounReadings(text).map(({ lemma }) => foldWord(lemma))
  return [...lemmas, ...stems].map((form) => instead.get(form)).find((word) => word !== undefined)
}
