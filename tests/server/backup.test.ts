import { appendFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { readManifest } from '../../src/database/backup/manifest'
import { openClient } from '../../src/database/copyDatabase'
import { rowCounts } from '../../src/database/inspect'
import { mayMount, mountSmallDisk } from '../integration/support/faults'
import { addressesOf, differences, readAll } from './support/readSite'
import { demoFolder, launch, run } from './support/siteProcess'

const empty = join(tmpdir(), `kreis-inklusiv-empty-${process.pid}`)
let folder: string

const backups = () => readdirSync(join(folder, 'sicherungen')).sort()
const newest = () => join(folder, 'sicherungen', backups().at(-1) ?? '')

beforeAll(async () => {
  folder = await demoFolder('backup')
}, 600_000)
afterAll(() => {
  for (const one of [folder, empty]) rmSync(one, { recursive: true, force: true })
})

describe('backup and restore', () => {
  it('G5: a backup made beside the running server, restored on an empty folder, gives the same rows and the same 20 pages', async () => {
    const site = launch(folder)
    await site.until('/readyz', 200, 60)
    const addresses = await addressesOf(site.origin, 20)
    const before = await readAll(site.origin, addresses)
    expect(await run('dist/backup.js', folder)).toMatchObject({ code: 0 })
    const refused = await run('dist/restore.js', folder, ['neueste'])
    expect(refused.code).toBe(1)
    expect(refused.output).toMatch(/arbeitet schon ein anderes Programm \(Server/)
    expect(await site.stop()).toBe(0)

    expect(await run('dist/restore.js', empty, [newest()])).toMatchObject({ code: 0 })
    const { database } = await readManifest(newest())
    const client = openClient(join(empty, 'kreis.sqlite'))
    expect(Object.fromEntries(await rowCounts(client))).toEqual(database.tables)
    client.close()
    const restored = launch(empty)
    await restored.until('/readyz', 200, 60)
    expect(differences(before, await readAll(restored.origin, addresses))).toEqual([])
    expect(addresses.length).toBeGreaterThanOrEqual(22)
    await restored.stop()
  }, 240_000)

  it('takes over unchanged uploads as a second name, and skips a backup when nothing changed', async () => {
    const skipped = await run('dist/backup.js', folder, ['--if-changed'])
    expect(await run('dist/backup.js', folder)).toMatchObject({ code: 0 })
    const [path = ''] = (await readManifest(newest())).files.map((file) => file.path)
    expect(statSync(join(newest(), 'media', path)).nlink).toBeGreaterThan(1)
    // Stopping the server brought the WAL into the file, so the first one may count as a change.
    expect(skipped.code).toBe(0)
    expect((await run('dist/backup.js', folder, ['--if-changed'])).output).toMatch(
      /nichts geändert/,
    )
  }, 60_000)

  it('moves what was there out of the way, and keeps it', async () => {
    const { code, output } = await run('dist/restore.js', folder, ['neueste'])
    expect(code).toBe(0)
    const [, moved = ''] = /liegt in (\S+)\. Löschen/.exec(output) ?? []
    expect(readdirSync(moved)).toEqual(expect.arrayContaining(['kreis.sqlite', 'media']))
  }, 60_000)

  it('refuses a damaged backup and names the file', async () => {
    appendFileSync(join(newest(), 'kreis.sqlite'), 'x')
    const { code, output } = await run('dist/restore.js', folder, ['neueste'])
    expect(code).toBe(1)
    expect(output).toMatch(/ist beschädigt und wird nicht verwendet: kreis\.sqlite/)
    rmSync(newest(), { recursive: true })
  }, 60_000)

  const withDisk = mayMount ? it : it.skip
  withDisk(
    'F2: refuses a full disk with figures, and leaves nothing half there',
    async () => {
      const small = join(tmpdir(), `kreis-inklusiv-small-${process.pid}`)
      const disk = mountSmallDisk(small, 8)
      try {
        const { code, output } = await run('dist/restore.js', small, [newest()])
        expect(code).toBe(1)
        expect(output).toMatch(/zu wenig Platz: Gebraucht werden \d+ MB, frei sind \d+ MB/)
        expect(readdirSync(small)).toEqual([])
      } finally {
        disk.unmount()
      }
    },
    60_000,
  )
})
