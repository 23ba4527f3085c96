import { FIRST_IDIOMS } from './idiomsOne'
import { FIFTH_IDIOMS } from './idiomsFive'
import { FOURTH_IDIOMS } from './idiomsFour'
import { SEVENTH_IDIOMS } from './idiomsSeven'
import { SIXTH_IDIOMS } from './idiomsSix'
import { THIRD_IDIOMS } from './idiomsThree'
import { SECOND_IDIOMS } from './idiomsTwo'

interface Idiom {
  /** One of its words, so that most idioms need no closer look. */
  key: string
  /** Runs of words that all stand in the sentence, in any order; "=" marks a verb in any form. */
  parts: string[][]
  /** What it means, in easy words. */
  meaning: string
}

const IDIOMS: readonly Idiom[] =
  `${FIRST_IDIOMS}\n${SECOND_IDIOMS}\n${THIRD_IDIOMS}\n${FOURTH_IDIOMS}\n${FIFTH_IDIOMS}\n${SIXTH_IDIOMS}\n${SEVENTH_IDIOMS}`
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [pattern = '', meaning = ''] = line.split(': ')
      const parts = pattern.split(' | ').map((run) => run.split(' '))
      const plain = parts.flat().filter((word) => !word.startsWith('='))
      const key = plain.reduce(
        (longest, word) => (word.length > longest.length ? word : longest),
        '',
      )
      return { key, parts, meaning: meaning.replace(/\.$/, '') }
    })

/** Idioms by one of their words: only where it stands is a closer look needed. */
export const IDIOMS_BY_KEY: ReadonlyMap<string, readonly Idiom[]> = byKey()

function byKey(): Map<string, Idiom[]> {
  const found = new Map<string, Idiom[]>()
  for (const idiom of IDIOMS) found.set(idiom.key, [...(found.get(idiom.key) ?? []), idiom])
  return found
}
