import { rules } from '../../src/easyLanguage/rules'
import type { Result, Score } from './score'

/** What a rule did in one part; `undefined` where there was nothing to measure it by. */
export interface RuleFigures {
  cases: number
  precision?: number
  recall?: number
  /** False alarms per 100 clean sentences. */
  alarms: number
}

/** The figures of one part. */
export interface Figures {
  sentences: number
  cleanSentences: number
  alarms: number
  byRule: Record<string, RuleFigures>
}

const NOTHING: Score = { hits: 0, falseAlarms: 0, misses: 0, alarmsOnClean: 0 }

/** Precision, recall and false alarms of each rule and of the whole. */
export function figuresOf(result: Result): Figures {
  const { cleanSentences, sentences } = result
  const scores = rules.map(({ id }) => [id, result.rules.get(id) ?? NOTHING] as const)
  return {
    sentences,
    cleanSentences,
    alarms: perHundred(
      scores.reduce((sum, [, { alarmsOnClean }]) => sum + alarmsOnClean, 0),
      cleanSentences,
    ),
    byRule: Object.fromEntries(scores.map(([id, score]) => [id, ofRule(score, cleanSentences)])),
  }
}

function ofRule({ alarmsOnClean, falseAlarms, hits, misses }: Score, clean: number): RuleFigures {
  return {
    cases: hits + misses,
    ...share('precision', hits, hits + falseAlarms),
    ...share('recall', hits, hits + misses),
    alarms: perHundred(alarmsOnClean, clean),
  }
}

const share = (name: 'precision' | 'recall', part: number, whole: number) =>
  whole === 0 ? {} : { [name]: part / whole }
const perHundred = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole)

/** Several parts as one: counts are added up, so large parts weigh more. */
export function together(parts: readonly Figures[]): Figures {
  const sum = (of: (part: Figures) => number) => parts.reduce((total, part) => total + of(part), 0)
  const cleanSentences = sum((part) => part.cleanSentences)
  const alarmsOf = (id: string) =>
    sum((part) => (part.byRule[id]?.alarms ?? 0) * part.cleanSentences) / 100
  const ofOne = (id: string): RuleFigures => {
    const hitsOf = ({ byRule }: Figures) => (byRule[id]?.recall ?? 0) * (byRule[id]?.cases ?? 0)
    const hits = sum(hitsOf)
    const cases = sum(({ byRule }) => byRule[id]?.cases ?? 0)
    const found = sum((part) => hitsOf(part) / (part.byRule[id]?.precision ?? 1))
    const alarms = perHundred(alarmsOf(id), cleanSentences)
    return { cases, alarms, ...share('precision', hits, found), ...share('recall', hits, cases) }
  }
  return {
    sentences: sum((part) => part.sentences),
    cleanSentences,
    alarms: perHundred(
      sum((part) => (part.alarms * part.cleanSentences) / 100),
      cleanSentences,
    ),
    byRule: Object.fromEntries(rules.map(({ id }) => [id, ofOne(id)])),
  }
}
