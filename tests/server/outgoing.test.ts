import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { passwordOf } from '../support/editorApi'
import { addressesOf, readAll } from './support/readSite'
import { demoFolder, launch } from './support/siteProcess'
import type { SiteProcess } from './support/siteProcess'

let folder: string
let notes: string
let site: SiteProcess

beforeAll(async () => {
  folder = await demoFolder('outgoing')
  notes = join(folder, 'verbindungen.txt')
  writeFileSync(notes, '')
  site = launch(folder, undefined, {
    NODE_OPTIONS: `--import ${resolve('tests/support/noteConnections.mjs')}`,
    NOTE_CONNECTIONS: notes,
  })
  await site.until('/readyz', 200, 60)
}, 600_000)
afterAll(async () => {
  await site.kill()
  rmSync(folder, { recursive: true, force: true })
})

const noted = (): string[] => readFileSync(notes, 'utf8').split('\n').filter(Boolean)

describe('the running server', () => {
  it('H2 opens no connection and asks for no name: not at its start, for readers, for the admin, nor at its end', async () => {
    await readAll(site.origin, await addressesOf(site.origin, 20))
    await site.until('/admin/login', 200, 60)
    const email = 'admin@example.org'
    const password = passwordOf(email, join(folder, 'demo-anmeldungen.txt'))
    const login = await fetch(`${site.origin}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: site.origin },
      body: JSON.stringify({ email, password }),
    })
    const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? ''
    const headers = { Cookie: cookie, Origin: site.origin }
    for (const path of ['/admin', '/admin/collections/news', '/admin/account'])
      expect([path, (await fetch(site.origin + path, { headers })).status]).toEqual([path, 200])
    await site.stop()
    expect(noted()).toContain('watching')
    // Its own address, which it listens on.
    const own = new Set(['watching', 'lookup 127.0.0.1'])
    expect(noted().filter((line) => !own.has(line))).toEqual([])
  }, 120_000)
})
