import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { ADMIN } from '../support/editorApi'
import { logIn, send } from './support/send'
import { demoFolder, launch } from './support/siteProcess'
import type { SiteProcess } from './support/siteProcess'

let folder: string
let site: SiteProcess

beforeAll(async () => {
  folder = await demoFolder('first-page')
  site = launch(folder)
  await site.until('/readyz', 200, 60)
}, 600_000)
afterAll(async () => {
  await site.kill()
  rmSync(folder, { recursive: true, force: true })
})

/** 0 where nobody listens. */
const statusOf = (path: string): Promise<number> =>
  fetch(site.origin + path).then(
    ({ status }) => status,
    () => 0,
  )

/** Every status of an address until the CMS is there. */
async function statusesUntilReady(path: string): Promise<Set<number>> {
  const seen = new Set<number>()
  const end = Date.now() + 60_000
  while (Date.now() < end) {
    seen.add(await statusOf(path))
    if ((await statusOf('/readyz')) === 200) return seen
    await new Promise((done) => setTimeout(done, 20))
  }
  throw new Error(site.output().slice(-3000))
}

describe('a start', () => {
  it('after a stop in good order shows pages before the CMS is loaded, and what needs the CMS waits for it', async () => {
    expect(await site.stop()).toBe(0)
    site = launch(folder)
    await site.until('/', 200, 60)
    expect(await statusOf('/readyz')).toBe(503)
    // Nobody gets an error only because they came early.
    expect(await statusOf('/admin/login')).toBe(200)
    expect(await statusOf('/readyz')).toBe(200)
  }, 120_000)

  it.each([0, 500, 1000, 2000])(
    'that is stopped %i ms after its first page ends in good order, and the next one shows pages as early',
    async (wait) => {
      await site.until('/readyz', 200, 60)
      await site.stop()
      site = launch(folder)
      await site.until('/', 200, 60)
      await new Promise((done) => setTimeout(done, wait))
      const before = performance.now()
      expect(await site.stop()).toBe(0)
      expect(performance.now() - before).toBeLessThan(8_000)
      site = launch(folder)
      await site.until('/', 200, 60)
      expect(await statusOf('/readyz')).toBe(503)
    },
    120_000,
  )

  it('after a crash never shows what was withdrawn the moment before', async () => {
    await site.until('/readyz', 200, 60)
    const headers = await logIn(site, ADMIN, join(folder, 'demo-anmeldungen.txt'))
    const path = '/api/news?limit=1&depth=0&sort=-date.iso&where[_status][equals]=published'
    const found = await send(site, { method: 'GET', path, headers })
    const { id, slug } = found.docs?.[0] as unknown as { id: string; slug: string }
    expect(await statusOf(`/aktuelles/${slug}`)).toBe(200)
    const data = { _status: 'draft' }
    await send(site, { method: 'PATCH', path: `/api/news/${id}?depth=0`, headers, data })
    await site.kill()
    site = launch(folder)
    const seen = await statusesUntilReady(`/aktuelles/${slug}`)
    expect([...seen].filter((status) => status === 200)).toEqual([])
    expect(await statusOf(`/aktuelles/${slug}`)).toBeGreaterThanOrEqual(404)
  }, 120_000)
})
