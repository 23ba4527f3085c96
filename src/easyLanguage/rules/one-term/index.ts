import { nounReadings } from '../../lexicon'
import type { AnalysedLine, AnalysedText, Token } from '../../language/analyse'
import type { EasyLanguageOptions } from '../../options'
import type { Rule, RuleHit } from '../../rule'
import { foldWord } from '../known'
import { everydayPairs } from './everydayPairs'

/** LS19: one thing, one word; the dictionary says which, and of everyday words the one that comes first. */
export const oneTerm: Rule = {
  id: 'LS19',
  name: 'one-term',
  why: 'Für eine Sache immer das gleiche Wort.',
  source: 'BITV 2.0 Anlage 2 Teil 2 Nr. 3; DIN SPEC 33429 (Synonyme)',
  check: (text, { glossary }) => [...avoided(text, glossary), ...everydayPairs(text, glossary)],
}

/** Words that the dictionary avoids; one finding for each word in a section. */
function avoided(text: AnalysedText, glossary: EasyLanguageOptions['glossary']): RuleHit[] {
  const instead = wordsToAvoid(glossary)
  if (instead.size === 0) return []
  return text.sections.flatMap(({ heading, lines }) => {
    const seen = new Set<string>()
    return (heading ? [heading, ...lines] : lines).flatMap((line) => hitsOf(line, instead, seen))
  })
}

function wordsToAvoid(glossary: EasyLanguageOptions['glossary']): ReadonlyMap<string, string> {
  return new Map(
    glossary.flatMap(({ word, split, avoid = [] }) =>
      avoid.map((one): [string, string] => [foldWord(one), split ?? word]),
    ),
  )
}

function hitsOf(
  line: AnalysedLine,
  instead: ReadonlyMap<string, string>,
  seen: Set<string>,
): RuleHit[] {
  return line.tokens
    .filter(({ kind }) => kind === 'word')
    .flatMap((token): RuleHit[] => {
      const form = formsOf(token).find((one) => instead.has(one))
      const word = instead.get(form ?? '')
      if (form === undefined || word === undefined || seen.has(form)) return []
      seen.add(form)
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

/** The word, its base forms, and what is left without an ending: "Landkreise" is bent like its last part. */
function formsOf({ text }: Token): string[] {
  const folded = foldWord(text)
  const stems = ENDINGS.filter((ending) => folded.endsWith(ending)).map((ending) =>
    folded.slice(0, -ending.length),
  )
  return [folded, ...nounReadings(text).map(({ lemma }) => foldWord(lemma)), ...stems]
}
