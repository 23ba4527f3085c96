import type { AnalysedSentence, Token } from '../../language/analyse'
import type { Rule, RuleHit } from '../../rule'
import { genitivesIn } from './genitivesIn'

/** LS07: "das Haus von dem Lehrer" is easier than "das Haus des Lehrers"; two in a row are refused. */
export const genitive: Rule = {
  id: 'LS07',
  name: 'genitive',
  why: 'Der zweite Fall (Genitiv) ist schwer.',
  source: 'BITV 2.0 Anlage 2 Teil 2 Nr. 1; DIN SPEC 33429 (Genitiv)',
  check: (text, { allowed }) => {
    const names = allowed.filter((name) => name.includes(' '))
    return text.sentences.flatMap((sentence) => hitsOf(sentence, names))
  },
}

function hitsOf(sentence: AnalysedSentence, names: readonly string[]): RuleHit[] {
  const hits: RuleHit[] = []
  let chainStart: number | undefined
  const found = genitivesIn(sentence)
  for (const [index, { first, last }] of found.entries()) {
    const isChained = found[index + 1]?.first === last + 1
    if (isChained) chainStart ??= first
    else {
      const start = sentence.tokens[chainStart ?? first]
      const end = sentence.tokens[last]
      if (start && end && !isInName(sentence, start, end, names)) {
        const place = sentence.placeOf(start, end)
        hits.push(chainStart === undefined ? single(place) : chain(place))
      }
      chainStart = undefined
    }
  }
  return hits
}

/** "Orte der Begegnung": a name that the county allows. */
function isInName(
  { line }: AnalysedSentence,
  start: Token,
  end: Token,
  names: readonly string[],
): boolean {
  return names.some((name) => {
    const at = line.plain.indexOf(name)
    return at >= 0 && at <= start.at && end.at + end.text.length <= at + name.length
  })
}

const single = (place: RuleHit['place']): RuleHit => ({
  level: 'warn',
  place,
  message: 'Genitiv. Schreiben Sie zum Beispiel „von dem …“, „von der …“ oder einen eigenen Satz.',
})

const chain = (place: RuleHit['place']): RuleHit => ({
  level: 'block',
  place,
  message: 'Mehrere Genitive hintereinander. Machen Sie 2 Sätze daraus.',
})
