import { QUESTION_WORDS } from '../../lexicon/functionWords'
import type { AnalysedSentence } from '../../language/analyse'
import type { Clause } from '../../language/clauses'
import type { Rule, RuleHit } from '../../rule'

/** LS05: one thought at a time; a simple "Wenn …" is allowed, for it sets a condition that readers know from speech. */
export const subordinateClause: Rule = {
  id: 'LS05',
  name: 'subordinate-clause',
  why: 'Sätze mit Neben-Sätzen sind schwer.',
  source: 'DIN SPEC 33429 (Satzstruktur)',
  check: (text) => text.sentences.flatMap(hitsOf),
}

function hitsOf(sentence: AnalysedSentence): RuleHit[] {
  const { clauses } = sentence
  return clauses
    .filter((clause) => isHard(clause, clauses.length))
    .map((clause) => {
      const introducer = clause.introducer?.text ?? ''
      return {
        level: 'warn' as const,
        place: sentence.line.place(clause.start, clause.end),
        message: messageFor(clause, introducer),
      }
    })
}

function isHard({ kind, introducer }: Clause, clauses: number): boolean {
  if (kind === 'relative') return true
  // "Wie viele Menschen sind verheiratet?" is a question, whose verb may stand last.
  if (clauses === 1 && QUESTION_WORDS.has(introducer?.lower ?? '')) return false
  return kind === 'subordinate' && introducer?.lower !== 'wenn'
}

function messageFor({ kind }: Clause, introducer: string): string {
  if (kind === 'relative') {
    return 'Hier erklärt ein Nebensatz ein Wort. Machen Sie daraus einen eigenen Satz.'
  }
  if (/^(?:weil|da)$/i.test(introducer)) {
    return `Nebensatz mit „${introducer}“. Schreiben Sie 2 Sätze und verbinden Sie sie mit „Deshalb“.`
  }
  if (/^dass$/i.test(introducer)) {
    return 'Nebensatz mit „dass“. Schreiben Sie 2 Sätze, zum Beispiel mit „Das heißt:“ oder „Sie wissen:“.'
  }
  return `Nebensatz mit „${introducer}“. Schreiben Sie 2 kurze Sätze.`
}
