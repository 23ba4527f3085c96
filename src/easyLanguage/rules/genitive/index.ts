import type { AnalysedSentence } from '../../language/analyse'
import type { Rule, RuleHit } from '../../rule'
import { genitivesIn } from './genitivesIn'

/** LS07: "das Haus von dem Lehrer" is easier than "das Haus des Lehrers"; two in a row are refused. */
export const genitive: Rule = {
  id: 'LS07',
  name: 'genitive',
  why: 'Der zweite Fall (Genitiv) ist schwer.',
  source: 'BITV 2.0 Anlage 2 Teil 2 Nr. 1; DIN SPEC 33429 (Genitiv)',
  check: (text) => text.sentences.flatMap((sentence) => hitsOf(sentence)),
}

function hitsOf(sentence: AnalysedSentence): RuleHit[] {
  const hits: RuleHit[] = []
  let chainStart: number | undefined
  const found = genitivesIn(sentence)
  for (const [index, { first, last }] of found.entries()) {
    const isChained = found[index + 1]?.first === last + 1
    if (isChained) chainStart ??= first
    else {
      const start = sentence.tokens[chainStart ?? first]
      const end = sentence.tokens[last]
      if (start && end) {
        const place = sentence.placeOf(start, end)
        hits.push(chainStart === undefined ? single(place) : chain(place))
      }
      chainStart = undefined
    }
  }
  return hits
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
