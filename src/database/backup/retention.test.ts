import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { expiredBackups, freeFolder, nameOf } from './retention'

const now = new Date('2026-11-28T14:30:00Z')
const ago = (minutes: number) => nameOf(new Date(now.getTime() - minutes * 60_000))
const [HOUR, DAY] = [60, 1440]
const keep = { hours: 24, days: 30, months: 12 }
const every = (minutes: number, span: number) =>
  Array.from({ length: Math.floor(span / minutes) }, (_, index) => ago(index * minutes))

describe('expiredBackups', () => {
  it.each<{ name: string; backups: string[]; left: number }>([
    { name: 'the only one, however old', backups: [ago(900 * DAY)], left: 1 },
    { name: 'every one of the last two hours', backups: every(15, 2 * HOUR), left: 8 },
    // 8 of the last two hours (14:30 to 12:45), the last ones of 21 further hours.
    { name: 'one of each hour of a day', backups: every(15, 24 * HOUR), left: 30 },
    // 30 days reach into October; ten more months.
    { name: 'one of each day, and of each month', backups: every(DAY, 730 * DAY), left: 40 },
  ])('keeps $name', ({ backups, left }) => {
    const expired = expiredBackups(backups, keep, now)
    expect(backups.length - expired.length).toBe(left)
    expect(expired).not.toContain([...backups].sort().at(-1))
  })

  it('keeps nothing but the newest where the operator asks for nothing', () => {
    const backups = every(DAY, 10 * DAY)
    expect(expiredBackups(backups, { hours: 0, days: 0, months: 0 }, now)).toHaveLength(9)
  })
})

describe('freeFolder', () => {
  let parent: string
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'kreis-inklusiv-names-'))
  })
  afterEach(() => rmSync(parent, { recursive: true }))

  it.each([
    { there: [], free: 'vor-2026-11-28T14-30-00Z' },
    { there: ['vor-2026-11-28T14-30-00Z'], free: 'vor-2026-11-28T14-30-01Z' },
    {
      there: ['vor-2026-11-28T14-30-00Z', 'vor-2026-11-28T14-30-01Z'],
      free: 'vor-2026-11-28T14-30-02Z',
    },
  ])('beside $there it is $free', async ({ there, free }) => {
    for (const name of there) mkdirSync(join(parent, name))
    expect(await freeFolder(parent, 'vor-', now)).toBe(join(parent, free))
  })
})
