import { copyFileSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { lockFromOutside } from '../integration/support/faults'
import { addressesOf, differences, readAll } from './support/readSite'
import type { Reading } from './support/readSite'
import { demoFolder, launch } from './support/siteProcess'
import type { SiteProcess } from './support/siteProcess'

let folder: string
let site: SiteProcess
let before: Reading
let addresses: string[]

const database = () => join(folder, 'kreis.sqlite')
const away = () => join(folder, 'weg.sqlite')

beforeAll(async () => {
  folder = await demoFolder('gone')
  site = launch(folder)
  await site.until('/readyz', 200, 60)
  addresses = await addressesOf(site.origin, 20)
  before = await readAll(site.origin, addresses)
}, 600_000)
afterAll(async () => {
  await site.kill()
  rmSync(folder, { recursive: true, force: true })
})

const changed = async () => differences(before, await readAll(site.origin, addresses))

const send = (path: string, fields: Record<string, string>) =>
  fetch(site.origin + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: site.origin, 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams(fields),
  })

describe('the database is gone', () => {
  it('F4: every page, picture, feed and the search still answer, and the monitor is told', async () => {
    expect(addresses.length).toBeGreaterThanOrEqual(22)
    renameSync(database(), away())
    await site.until('/readyz', 503, 10)
    expect(await changed()).toEqual([])
  }, 60_000)

  it('F4: the report form keeps what was typed and gives phone and mail', async () => {
    const words = 'Die Tür am Kreishaus ist zu schwer'
    const answer = await send('/barriere-melden', { was: words, weg: 'none' })
    const html = await answer.text()
    expect(answer.status).toBe(503)
    expect(html).toContain(words)
    // The demo county has no number of its own; the page says so in the place of it.
    expect(html).toMatch(/Telefon<\/dt>/)
    expect(html).toMatch(/href="mailto:/)
  })

  it('F4: the review room says so too, and the admin answers kindly', async () => {
    const room = await send('/pruefraum/anmelden', {
      mail: 'x@example.org',
      passwort: 'geheim',
      anmerkung: 'Das Wort kenne ich nicht',
    })
    const said = await room.text()
    expect(room.status).toBe(503)
    expect(said).toContain('Das geht gerade nicht')
    expect(said).toMatch(/href="mailto:/)
    const admin = await fetch(`${site.origin}/admin`)
    expect(admin.status).toBe(503)
    expect(await admin.text()).toContain('Redaktionsbereich ist gerade nicht erreichbar')
  })

  it('F4: all is back within 30 seconds by itself, once the file is back', async () => {
    renameSync(away(), database())
    await site.until('/readyz', 200, 30)
    expect(await changed()).toEqual([])
  }, 60_000)

  it.each([
    ['deleted', () => rmSync(database())],
    ['corrupt', () => writeFileSync(database(), 'das ist keine Datenbank '.repeat(5_000))],
  ])(
    'F4: a start with a %s database shows the last good state, and goes over to the database by itself',
    async (_name, breakIt) => {
      await site.stop()
      copyFileSync(database(), away())
      breakIt()
      site = launch(folder)
      await site.until('/', 200, 60)
      expect((await fetch(`${site.origin}/readyz`)).status).toBe(503)
      expect(await changed()).toEqual([])
      if (_name === 'deleted') expect(existsSync(database())).toBe(false)
      rmSync(database(), { force: true })
      renameSync(away(), database())
      await site.until('/readyz', 200, 30)
      expect(await changed()).toEqual([])
    },
    180_000,
  )

  it('F4: a start while another program holds the lock shows every page', async () => {
    await site.kill()
    const lock = await lockFromOutside(database(), 60)
    site = launch(folder)
    await site.until('/', 200, 60)
    expect(await changed()).toEqual([])
    await lock.release()
    await site.until('/readyz', 200, 30)
  }, 180_000)
})
