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
  folder = await demoFolder('accidents')
  site = launch(folder)
  await site.until('/readyz', 200, 60)
}, 600_000)
afterAll(async () => {
  await site.kill()
  rmSync(folder, { recursive: true, force: true })
})

const read = async (path: string) => {
  const response = await fetch(site.origin + path)
  return { status: response.status, text: await response.text(), headers: response.headers }
}

describe('an article in the trash', () => {
  it('G4: is gone at once from its page, the lists, search, feed and sitemap, and comes back whole', async () => {
    const headers = await logIn(site, ADMIN, join(folder, 'demo-anmeldungen.txt'))
    const found = await send(site, {
      method: 'GET',
      path: '/api/news?limit=1&depth=0&sort=-date.iso&where[_status][equals]=published',
      headers,
    })
    const { id, slug, title } = found.docs?.[0] as unknown as Record<
      'id' | 'slug' | 'title',
      string
    >
    const places = [
      '/aktuelles',
      `/suche?q=${encodeURIComponent(title)}`,
      '/aktuelles/feed.atom',
      '/sitemap.xml',
    ]
    const showing = async () => {
      const texts = await Promise.all(places.map(read))
      return texts.map(({ text }) => text.includes(`/aktuelles/${slug}`))
    }
    const whole = await read(`/aktuelles/${slug}`)
    expect(whole.status).toBe(200)
    expect(await showing()).toEqual(places.map(() => true))

    const move = (deletedAt: string | null) =>
      send(site, {
        method: 'PATCH',
        path: `/api/news/${id}?depth=0&trash=true`,
        headers,
        data: { deletedAt },
      })
    await move(new Date().toISOString())
    expect((await read(`/aktuelles/${slug}`)).status).toBe(410)
    expect(await showing()).toEqual(places.map(() => false))

    await move(null)
    await send(site, {
      method: 'PATCH',
      path: `/api/news/${id}?depth=0`,
      headers,
      data: { _status: 'published' },
    })
    expect((await read(`/aktuelles/${slug}`)).status).toBe(200)
    expect(await showing()).toEqual(places.map(() => true))
  }, 60_000)
})

describe('articles that are deleted for good, several at once', () => {
  it('G4: are gone from page, lists, search and feed, with every version of them, and nothing brings them back', async () => {
    const headers = await logIn(site, ADMIN, join(folder, 'demo-anmeldungen.txt'))
    const ask = (method: string, path: string) => send(site, { method, path, headers })
    const found = await ask(
      'GET',
      '/api/news?limit=2&depth=0&sort=date.iso&where[_status][equals]=published',
    )
    const articles = (found.docs ?? []) as { id: string; slug: string; title: string }[]
    expect(articles).toHaveLength(2)
    const places = ['/aktuelles/feed.atom', '/sitemap.xml', '/sitemap/1.xml', '/inhalt']
    const rest = async () =>
      (await Promise.all(articles.map(({ slug }) => read(`/aktuelles/${slug}`)))).map(
        ({ status }) => status,
      )
    expect(await rest()).toEqual([200, 200])

    const these = articles.map(({ id }, at) => `where[id][in][${at}]=${id}`).join('&')
    const gone = await ask('DELETE', `/api/news?depth=0&trash=true&${these}`)
    expect(gone.errors).toEqual([])
    for (const { slug } of articles) await site.until(`/aktuelles/${slug}`, 404, 1)
    for (const { id, slug, title } of articles) {
      for (const place of [...places, `/suche?q=${encodeURIComponent(title)}`])
        expect((await read(place)).text).not.toContain(`/aktuelles/${slug}`)
      expect((await ask('GET', `/api/news/versions?where[parent][equals]=${id}`)).docs).toEqual([])
      expect((await ask('GET', `/api/news?trash=true&where[id][equals]=${id}`)).docs).toEqual([])
    }
    await site.stop()
    site = launch(folder)
    await site.until('/readyz', 200, 60)
    expect(await rest()).toEqual([404, 404])
  }, 120_000)
})

describe('a server that breaks down', () => {
  const TRACE = /\n\s+at |node_modules|file:\/\/|\.[cm]?[jt]s:\d+/

  it.each<{ name: string; path: string; init?: RequestInit }>([
    { name: 'an address that cannot be read', path: '/%E0%A4%A' },
    {
      name: 'a log-in that is no JSON',
      path: '/api/users/login',
      init: { method: 'POST', body: '{', headers: { 'Content-Type': 'application/json' } },
    },
    {
      name: 'a form that is no form',
      path: '/barriere-melden',
      init: { method: 'POST', body: '%%%', headers: { 'Content-Type': 'text/plain' } },
    },
  ])(
    'F9: shows no trace of the program after $name, and gives the log a number',
    async ({ path, init }) => {
      const response = await fetch(site.origin + path, init)
      expect(response.status).toBeGreaterThanOrEqual(400)
      expect(await response.text()).not.toMatch(TRACE)
      const number = response.headers.get('x-request-id') ?? ''
      expect(number).not.toBe('')
      // The line is written when the answer is through.
      while (!site.output().includes(number)) await new Promise((done) => setTimeout(done, 20))
    },
  )

  it('F9: that crashed starts again on the same data and serves its pages', async () => {
    const before = await read('/aktuelles')
    const closed = new Promise((done) => site.child.once('close', done))
    site.child.kill('SIGABRT')
    await closed
    const began = Date.now()
    site = launch(folder)
    await site.until('/', 200, 30)
    expect(Date.now() - began).toBeLessThan(10_000)
    expect((await read('/aktuelles')).text).toBe(before.text)
  }, 60_000)
})

describe('a site of which whole collections were deleted for good', () => {
  it.each([
    'topics',
    'contacts',
    'films',
    'documents',
    'media',
    'glossary',
    'projects',
    'municipalities',
    'pages',
    'news',
    'easy-texts',
  ])(
    'G4: still shows what is left after all of %s, and after a start too',
    async (collection) => {
      const headers = await logIn(site, ADMIN, join(folder, 'demo-anmeldungen.txt'))
      const gone = await send(site, {
        method: 'DELETE',
        path: `/api/${collection}?depth=0&trash=true&where[id][exists]=true`,
        headers,
      })
      expect(gone.errors).toEqual([])
      const left = await send(site, { method: 'GET', path: `/api/${collection}?limit=1`, headers })
      expect(left.docs).toEqual([])
      await expectPages()
      await site.stop()
      site = launch(folder)
      await site.until('/readyz', 200, 60)
      await expectPages()
    },
    120_000,
  )

  const expectPages = async () => {
    const paths = ['/', '/leichte-sprache', '/aktuelles', '/kommunen', '/suche?q=Rampe', '/zahlen']
    const answers = await Promise.all(paths.map(read))
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200))
  }
})
