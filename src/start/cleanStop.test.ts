import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { readEnv } from '../config/env'
import { snapshotFile } from './backupPlaces'
import { markCleanStop, putCleanStopBack, takeCleanStop } from './cleanStop'

let folder: string
const dist = () => join(folder, 'dist')
const env = () => readEnv({ NODE_ENV: 'test', DATA_DIR: folder })
const database = () => join(folder, 'kreis.sqlite')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clean-stop-'))
  mkdirSync(join(dist(), 'assets'), { recursive: true })
  writeFileSync(join(dist(), 'assets/manifest.json'), '{}')
  writeFileSync(join(dist(), 'server.js'), '')
  writeFileSync(database(), 'texts')
  writeFileSync(snapshotFile(env()), 'state')
  markCleanStop(env(), dist())
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('the mark of a clean stop', () => {
  it('is found once, so that there is none after a crash', () => {
    expect(takeCleanStop(env(), dist())).toBeDefined()
    expect(takeCleanStop(env(), dist())).toBeUndefined()
  })

  it.each([
    ['the database', database],
    ['the last good state', () => snapshotFile(env())],
    ['the program', () => join(dist(), 'server.js')],
  ])('does not count where %s has changed', (_what, file) => {
    appendFileSync(file(), 'more')
    expect(takeCleanStop(env(), dist())).toBeUndefined()
  })

  it('is there again for a server that was stopped before it could take a change', () => {
    putCleanStopBack(env(), takeCleanStop(env(), dist()))
    expect(takeCleanStop(env(), dist())).toBeDefined()
  })

  it('put back does not count where the database was written all the same', () => {
    const mark = takeCleanStop(env(), dist())
    appendFileSync(database(), 'more')
    putCleanStopBack(env(), mark)
    expect(takeCleanStop(env(), dist())).toBeUndefined()
  })

  it('is not made up where there was none', () => {
    takeCleanStop(env(), dist())
    putCleanStopBack(env(), undefined)
    expect(takeCleanStop(env(), dist())).toBeUndefined()
  })
})
