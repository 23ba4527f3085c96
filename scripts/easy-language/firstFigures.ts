import { existsSync, readFileSync, writeFileSync } from 'node:fs'

import type { Part } from './evaluationPage'
import { figuresOf } from './figures'
import type { Figures } from './figures'

/** Figures of the sentences of other people when they were measured for the first time, by folder. */
export type FirstFigures = Record<string, Figures>

/** Reads the first figures; a part by other people that has none yet gets them now, and they stay. */
export function firstFigures(file: string, parts: readonly Part[]): FirstFigures {
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FirstFigures) : {}
  const fresh = parts.filter(({ folder, isForeign }) => isForeign && !(folder in known))
  const all = {
    ...known,
    ...Object.fromEntries(fresh.map(({ folder, result }) => [folder, figuresOf(result)])),
  }
  if (fresh.length > 0) writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
  return all
}
