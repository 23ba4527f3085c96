import { EIGHTH_IDIOMS } from './idiomsEight'
import { FIRST_IDIOMS } from './idiomsOne'
import { FIFTH_IDIOMS } from './idiomsFive'
import { FOURTH_IDIOMS } from './idiomsFour'
import { SEVENTH_IDIOMS } from './idiomsSeven'
import { SIXTH_IDIOMS } from './idiomsSix'
import { THIRD_IDIOMS } from './idiomsThree'
import { SECOND_IDIOMS } from './idiomsTwo'

export interface Idiom {
  /** One of its words, so that most idioms need no closer look. */
  key: string
  /** Runs of words that all stand in the sentence, in any order; "=" marks a verb in any form. */
  parts: string[][]
  /** With one of these words in the sentence, it is meant as it says. */
  literal: ReadonlySet<string>
  /** What it means, in easy words. */
  meaning: string
}

const IDIOMS: readonly Idiom[] =
  `${FIRST_IDIOMS}\n${SECOND_IDIOMS}\n${THIRD_IDIOMS}\n${FOURTH_IDIOMS}\n${FIFTH_IDIOMS}\n${SIXTH_IDIOMS}\n${SEVENTH_IDIOMS}\n${EIGHTH_IDIOMS}`
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [pattern = '', meaning = ''] = line.split(': ')
      const [figure = '', plain = ''] = pattern.split(' ! ')
      const parts = figure.split(' | ').map((run) => run.split(' '))
      const fixed = parts.flat().filter((word) => !word.startsWith('='))
      const key = fixed.reduce(
        (longest, word) => (word.length > longest.length ? word : longest),
        '',
      )
      return { key, parts, literal: new Set(plain.split(' ')), meaning: meaning.replace(/\.$/, '') }
    })

/** Idioms by one of their words: only where it stands is a closer look needed. */
export const IDIOMS_BY_KEY: ReadonlyMap<string, readonly Idiom[]> = byKey()

function byKey(): Map<string, Idiom[]> {
  const found = new Map<string, Idiom[]>()
  for (const idiom of IDIOMS) found.set(idiom.key, [...(found.get(idiom.key) ?? []), idiom])
  return found
}
