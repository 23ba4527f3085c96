import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

/** The rows of the table in docs/security.md; each letter with its last number. */
const LAST = { A: 8, B: 7, C: 6, D: 8, E: 5, F: 9, G: 5, H: 5, I: 3 }
const ids = Object.entries(LAST).flatMap(([letter, last]) =>
  Array.from({ length: last }, (_, at) => `${letter}${at + 1}`),
)
const rows = readFileSync('docs/security.md', 'utf8')
  .split('\n')
  .flatMap((line) => /^\| ([A-I]\d) \| (.*) \| (.*) \|$/.exec(line)?.slice(1, 4) ?? [])
const table = ids.map((_, at) => rows.slice(at * 3, at * 3 + 3) as [string, string, string])

/** Titles of tests that stand in a file, or in the files of a folder. */
const titlesIn = (path: string): string =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => /\b(it|test|describe)\(|\)\(|^\s*['"`]/.test(line))
    .join('\n')

describe('docs/security.md', () => {
  it('lists all rows, in their order, each with what is tested or why not', () => {
    expect(table.map(([id]) => id)).toEqual(ids)
    expect(ids).toHaveLength(56)
    for (const [id, , state] of table) expect([id, state.length > 15]).toEqual([id, true])
  })

  it.each(table)('%s names only tests that are there and bear its number', (id, _what, state) => {
    const files = [...state.matchAll(/`((?:src|tests|collections|scripts)\/[^`]+)`/g)].map(
      (hit) => hit[1] ?? '',
    )
    for (const file of files)
      expect([file, new RegExp(`\\b${id}\\b`).test(titlesIn(file))]).toEqual([file, true])
    expect([id, files.length > 0 || /^Open\b/.test(state)]).toEqual([id, true])
  })
})
