import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { readEnv } from '../config/env'
import { snapshotFile } from './backupPlaces'
import { isMuch } from './keepHeapSmall'

let folder: string
const env = () => readEnv({ DATA_DIR: folder, NODE_ENV: 'test' })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heap-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A file of so many bytes that takes no room. */
function fileOfSize(file: string, bytes: number): void {
  writeFileSync(file, '')
  truncateSync(file, bytes)
}

describe('much content', () => {
  it.each([
    ['nothing yet', 0, 0, false],
    ['a small site', 2_000_000, 30_000_000, false],
    ['a large last good state', 30_000_000, 30_000_000, true],
    ['a large database that was never shown', 0, 300_000_000, true],
  ])('%s', (_name, state, database, expected) => {
    fileOfSize(snapshotFile(env()), state)
    fileOfSize(join(folder, 'kreis.sqlite'), database)
    expect(isMuch(env())).toBe(expected)
  })

  it('is not where there are no files', () => {
    expect(isMuch(env())).toBe(false)
  })
})
