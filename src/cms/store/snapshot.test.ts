import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { Snapshot } from './snapshot'
import { readSaved } from './snapshotFile'
import type { Saved } from './saved'

let folder: string
const file = () => join(folder, 'letzter-stand.ndjson')
const failures: unknown[] = []
const snapshot = () => new Snapshot(file(), (error) => failures.push(error))

const state = (title: string): Saved =>
  ({
    records: { news: new Map([['n1', { id: 'n1', title }]]), pages: new Map() },
    globals: { navigation: { items: ['ä'] } },
    barriers: { reports: [{ id: 'b1' }], overrides: [] },
    trashed: new Map([['news', new Set(['alt'])]]),
    easyStates: { 'reader-checks': new Map(), 'section-bases': new Map() },
  }) as unknown as Saved

/** Writes all of a state. */
async function write(kept: Snapshot, saved: Saved): Promise<void> {
  kept.schedule(() => saved)
  await kept.flush(() => saved)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kreis-inklusiv-snapshot-'))
  failures.length = 0
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('Snapshot', () => {
  it('F4: gives back exactly what was written, with empty parts', async () => {
    await write(snapshot(), state('Eins'))
    expect(await readSaved(file())).toEqual(state('Eins'))
    expect(readdirSync(folder)).toEqual(['letzter-stand.ndjson'])
    expect(statSync(file()).mode & 0o077).toBe(0)
  })

  it('writes what is waiting when the process stops', async () => {
    const kept = snapshot()
    kept.schedule(() => state('Eins'))
    await kept.flush(() => state('Zwei'))
    expect(await readSaved(file())).toEqual(state('Zwei'))
  })

  it.each<[string, () => void]>([
    ['its end is missing', () => writeFileSync(file(), readFileSync(file(), 'utf8').slice(0, -20))],
    [
      'a line is missing',
      () =>
        writeFileSync(file(), readFileSync(file(), 'utf8').split('\n').toSpliced(2, 1).join('\n')),
    ],
    [
      'it is of another format',
      () => writeFileSync(file(), readFileSync(file(), 'utf8').replace('"format":2', '"format":1')),
    ],
    ['something else stands behind its end', () => appendFileSync(file(), 'x\n')],
    ['there is none', () => rmSync(file())],
  ])('F4: is not read when %s', async (_name, spoil) => {
    await write(snapshot(), state('Eins'))
    spoil()
    expect(await readSaved(file())).toBeUndefined()
  })

  it('F2: keeps the last whole one when it cannot be written, and says so', async () => {
    const kept = snapshot()
    await write(kept, state('Eins'))
    const broken = {
      toJSON: () => {
        throw new Error('cannot')
      },
    }
    await write(kept, { ...state('Zwei'), globals: { navigation: broken } } as unknown as Saved)
    expect(failures).toHaveLength(1)
    expect(await readSaved(file())).toEqual(state('Eins'))
  })
})

describe('the file is that of the database', () => {
  it('not before anything was written', () => {
    expect(snapshot().isCurrent()).toBe(false)
  })

  it('after it was written, and not while a change is being read or waits to be written', async () => {
    const kept = snapshot()
    await write(kept, state('Eins'))
    expect(kept.isCurrent()).toBe(true)
    kept.expectChange()
    expect(kept.isCurrent()).toBe(false)
    kept.tookChange()
    kept.schedule(() => state('Zwei'))
    expect(kept.isCurrent()).toBe(false)
    const written = kept.flush(() => state('Zwei'))
    expect(kept.isCurrent()).toBe(false)
    await written
    expect(kept.isCurrent()).toBe(true)
  })

  it('not where a change could not be read', async () => {
    const kept = snapshot()
    kept.expectChange()
    await write(kept, state('Eins'))
    expect(kept.isCurrent()).toBe(false)
  })

  it('not where the last writing failed', async () => {
    const kept = snapshot()
    await write(kept, state('Eins'))
    rmSync(folder, { recursive: true })
    await write(kept, state('Zwei'))
    expect(kept.isCurrent()).toBe(false)
    expect(failures).toHaveLength(1)
  })
})
