import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { deltaOf } from './delta'
import type { ContentDelta } from './delta'
import { packRecord } from './packed'
import { Snapshot } from './snapshot'
import { readSaved } from './snapshotFile'
import type { Saved } from './saved'

let folder: string
let state: Saved
let kept: Snapshot
const failures: unknown[] = []
const file = () => join(folder, 'letzter-stand.ndjson')
const now = () => state

const record = (title: string) => packRecord({ id: 'n1', title, body: { text: `Über ${title}` } })

const begin = (): Saved =>
  ({
    records: { news: new Map([['n1', record('Eins')]]), 'easy-texts': new Map() },
    globals: { navigation: { items: ['a'] } },
    barriers: { reports: [{ id: 'b1' }], overrides: [] },
    trashed: new Map([['news', new Set(['alt'])]]),
    easyStates: { 'reader-checks': new Map([['c1', { id: 'c1' }]]), 'section-bases': new Map() },
  }) as unknown as Saved

/** Changes the state as the content store does: records in place, everything else anew. */
const CHANGES: readonly (readonly [string, Partial<Record<keyof Saved, unknown>>, unknown?])[] = [
  ['a text was changed', {}, record('Zwei')],
  ['a text was taken off the site', { trashed: new Map([['news', new Set(['alt', 'eins'])]]) }],
  ['the menu was changed', { globals: { navigation: { items: ['a', 'b'] } } }, record('Eins')],
  ['a barrier was reported', { barriers: { reports: [], overrides: [{ id: 'o1' }] } }, record('')],
  [
    'a signature came and another went',
    {
      easyStates: {
        'reader-checks': new Map([['c2', { id: 'c2' }]]),
        'section-bases': new Map([['s1', { id: 's1' }]]),
      },
    },
    record('Eins'),
  ],
]

function change([, rest, text]: (typeof CHANGES)[number]): ContentDelta {
  const before = { ...state }
  const news = state.records.news as Map<string, unknown>
  if (text === undefined) news.delete('n1')
  else news.set('n1', text)
  state = { ...state, ...rest } as Saved
  return deltaOf(before, state, [{ scope: 'news', id: 'n1' }])
}

async function add(...changes: (typeof CHANGES)[number][]): Promise<void> {
  for (const one of changes) kept.add(change(one), now)
  await kept.flush(now)
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kreis-inklusiv-snapshot-'))
  failures.length = 0
  state = begin()
  kept = new Snapshot(file(), (error) => failures.push(error))
  kept.schedule(now)
  await kept.flush(now)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const inode = () => statSync(file()).ino

describe('what a commit changed is added to the file', () => {
  it.each(CHANGES)('F4: when %s', async (...one) => {
    const before = inode()
    await add(one)
    expect(await readSaved(file())).toEqual(state)
    expect(inode()).toBe(before)
    expect(kept.isCurrent()).toBe(true)
  })

  it('F4: one commit after the other, and several at once', async () => {
    for (const one of CHANGES) await add(one)
    await add(...CHANGES)
    expect(await readSaved(file())).toEqual(state)
  })

  it('F4: also while all is being written', async () => {
    kept.schedule(now)
    const writing = kept.flush(now)
    const added = add(...CHANGES)
    await Promise.all([writing, added])
    expect(await readSaved(file())).toEqual(state)
  })

  it('F4: what was only half written when the power went is left out, and the rest is there', async () => {
    await add(CHANGES[0]!)
    const expected = await readSaved(file())
    const whole = statSync(file()).size
    await add(CHANGES[2]!)
    truncateSync(file(), statSync(file()).size - 1)
    expect(await readSaved(file())).toEqual(expected)
    truncateSync(file(), whole + 5)
    expect(await readSaved(file())).toEqual(expected)
  })

  it('F4: nothing is read where an addition is spoiled', async () => {
    appendFileSync(file(), '[["records","news"\n')
    await add(CHANGES[0]!)
    expect(await readSaved(file())).toBeUndefined()
  })

  it('F2: all is written anew after an addition failed', async () => {
    rmSync(file())
    await add(CHANGES[0]!)
    expect(failures).toHaveLength(1)
    expect(kept.isCurrent()).toBe(false)
    await add(CHANGES[2]!)
    expect(await readSaved(file())).toEqual(state)
    expect(kept.isCurrent()).toBe(true)
  })

  it('is written anew when additions have become long', async () => {
    const before = inode()
    const long = ['a long text', {}, record('x'.repeat(600_000))] as const
    await add(long, long)
    expect(inode()).not.toBe(before)
    expect(readFileSync(file(), 'utf8').trimEnd().split('\n').at(-1)).toMatch(/^\{"end":/)
    expect(await readSaved(file())).toEqual(state)
    expect(kept.isCurrent()).toBe(true)
  })
})
