import { participleOf } from '../../lexicon'
import type { AnalysedSentence, Token } from '../../language/analyse'
import type { VerbUse } from '../../language/verbUse'

/** Verbs of going and becoming make the perfect with "sein". */
const WITH_SEIN =
  /(?:gehen|kommen|fahren|laufen|fallen|steigen|reisen|fliegen|werden|bleiben|sterben|geschehen|passieren|wachsen|springen|verschwinden|entstehen|gelingen|sinken|ziehen|erscheinen|schwimmen|rennen|wandern|treten|weichen|scheitern|landen|starten|aufwachen|einschlafen|begegnen|folgen)$/
const OBJECT_ZIEHEN = /(?:^|ab|vor|er|be|an|voll)ziehen$/

const HABEN: Record<string, string> = {
  '1s': 'habe',
  '2s': 'hast',
  '3s': 'hat',
  '1p': 'haben',
  '2p': 'habt',
  '3p': 'haben',
}
const SEIN: Record<string, string> = {
  '1s': 'bin',
  '2s': 'bist',
  '3s': 'ist',
  '1p': 'sind',
  '2p': 'seid',
  '3p': 'sind',
}

export const takesSein = (lemma: string): boolean =>
  WITH_SEIN.test(lemma) && !OBJECT_ZIEHEN.test(lemma)

interface Perfect {
  /** Stands for the tokens from the verb to `last`. */
  replacement: string
  last: Token
}

/** "ging gestern in das Rathaus" becomes "ist gestern in das Rathaus gegangen"; only in sentences of one main clause. */
export function toPerfect(sentence: AnalysedSentence, verb: VerbUse): Perfect | undefined {
  const { clauses, line, tokens, verbs } = sentence
  const participle = participleOf(verb.lemma)
  const [clause] = clauses
  if (!participle || clauses.length !== 1 || clause?.kind !== 'main' || verbs.all.length !== 1) {
    return undefined
  }
  const last = tokens[clause.last - 1]
  const helper = helperOf(verb)
  if (!last || !helper) return undefined
  const end = verb.prefix ? verb.prefix.start : last.end
  const between = line.raw.slice(verb.token.end, end).trim()
  const isFirst = verb.index === 0
  const start = isFirst ? helper.slice(0, 1).toUpperCase() + helper.slice(1) : helper
  return { replacement: [start, between, participle].filter(Boolean).join(' '), last }
}

function helperOf({ lemma, person = 3, number = 'singular' }: VerbUse): string | undefined {
  const forms = takesSein(lemma) ? SEIN : HABEN
  return forms[`${person}${number === 'singular' ? 's' : 'p'}`]
}
