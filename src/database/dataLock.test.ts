import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { lockData } from './dataLock'

let folder: string
const file = () => join(folder, 'in-benutzung.json')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kreis-inklusiv-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const leave = (holder: object, ageSeconds = 0) => {
  writeFileSync(file(), JSON.stringify({ purpose: 'Server', startedAt: '', ...holder }))
  const then = new Date(Date.now() - ageSeconds * 1000)
  utimesSync(file(), then, then)
}

describe('lockData', () => {
  it('F8: refuses the same data a second time with a sentence that names who has it', () => {
    const lock = lockData(folder, 'Server')
    expect(() => lockData(folder, 'Wiederherstellung')).toThrow(
      new RegExp(`schon ein anderes Programm \\(Server, Prozess ${process.pid} auf `),
    )
    lock.release()
    expect(() => {
      lockData(folder, 'Server').release()
    }).not.toThrow()
  })

  it.each([
    ['a process that is gone', { pid: 2 ** 22 + 1, host: hostname() }, 0],
    [
      'another process that got its number',
      { pid: process.pid, host: hostname(), startedAt: '1' },
      0,
    ],
    [
      'another host that has not been heard of for a minute',
      { pid: 1, host: 'alter-behaelter' },
      60,
    ],
  ])('F8: takes over what is left of %s', (_name, holder, age) => {
    leave(holder, age)
    const lock = lockData(folder, 'Server')
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ pid: process.pid })
    lock.release()
  })

  it('F8: refuses while another host renews its lock', () => {
    leave({ pid: 1, host: 'anderer-rechner' }, 5)
    expect(() => lockData(folder, 'Server')).toThrow(/auf anderer-rechner/)
  })

  it('F8: takes over a lock that was torn while it was written', () => {
    writeFileSync(file(), '{"pid":')
    expect(() => {
      lockData(folder, 'Server').release()
    }).not.toThrow()
  })
})
