import { describe, expect, it } from '@jest/globals'
import type { RequestHandler } from 'express'

import { FakeSite, fakeSettings } from '../../tests/fakes/fakeSite'

describe('pages', () => {
  it('D5 are rendered once per revision, also for addresses with made-up parameters', async () => {
    const app = new FakeSite()
    for (const address of ['/aktuelles/rampe', '/aktuelles/rampe', '/aktuelles/rampe?x=1']) {
      expect((await app.get(address)).text).toContain('Rampe, Seite 1')
    }
    expect(app.renders).toBe(1)
    app.revision = 2
    await app.get('/aktuelles/rampe')
    await app.get('/aktuelles/rampe')
    expect(app.renders).toBe(2)
  })

  it('are rendered each time where none may be kept', async () => {
    const app = new FakeSite({ settings: { ...fakeSettings, cachedPages: 0 } })
    for (let count = 0; count < 3; count += 1) await app.get('/aktuelles/rampe')
    expect(app.renders).toBe(3)
  })

  it('are different for parameters that their route knows', async () => {
    expect((await new FakeSite().get('/aktuelles/rampe?seite=0')).text).toContain('Seite 0')
  })

  it('stay readable when rendering fails after a change', async () => {
    const app = new FakeSite()
    await app.get('/aktuelles/rampe')
    app.fails = true
    app.revision = 2
    const answer = await app.get('/aktuelles/rampe')
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('Rampe')])
  })

  it.each([
    ['/aktuelles/unbekannt', 404],
    ['/aktuelles/weg', 410],
    ['/%E0%A4%A', 404],
    ['/aktuelles/%E0%A4%A', 404],
    ['/aktuelles/%00', 404],
    ['/_next/image?url=x', 404],
  ])('answer %s with %d and a whole page', async (address, status) => {
    const answer = await new FakeSite().get(address)
    expect(answer.status).toBe(status)
    expect(answer.text).toContain(status === 410 ? 'gone' : 'missing')
    expect(answer.headers['cache-control']).toBe('private, no-cache')
  })

  it('answer an address of 8,000 characters with 404', async () => {
    expect((await new FakeSite().get(`/${'a'.repeat(8_000)}`)).status).toBe(404)
  })

  it('that fail without a good copy answer 500 and say nothing of the cause', async () => {
    const app = new FakeSite()
    app.fails = true
    const answer = await app.get('/aktuelles/rampe')
    expect(answer.status).toBe(500)
    expect(answer.text).toContain('failed')
    expect(answer.text).not.toContain('Datenbank')
  })

  it('that fail together with their error page still answer with a sentence', async () => {
    const render = () => {
      throw new Error('auch das')
    }
    const app = new FakeSite({ render })
    expect((await app.get('/aktuelles/rampe')).text).toContain('schiefgegangen')
  })

  it.each([
    ['/aktuelles/alt', '/aktuelles/rampe'],
    ['/aktuelles/rampe/?seite=2', '/aktuelles/rampe?seite=2'],
    ['//evil.example/', '/evil.example'],
    ['/\\evil.example/', '/evil.example'],
    ['/AKTUELLES/Rampe', '/aktuelles/rampe'],
    ['//EVIL.example', '/evil.example'],
  ])('send %s on to %s of the same site', async (address, target) => {
    const answer = await new FakeSite().raw([`GET ${address} HTTP/1.1`])
    expect(answer).toMatch(/^HTTP\/1\.1 301/)
    expect(answer).toContain(`\r\nLocation: ${target}\r\n`)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('D5 refuse %s', async (method) => {
    expect(await new FakeSite().raw([`${method} /aktuelles/rampe HTTP/1.1`])).toMatch(
      /^HTTP\/1\.1 405/,
    )
  })

  it('close for maintenance with 503, but not for the CMS', async () => {
    const admin: RequestHandler = (_req, res) => void res.end('cms')
    const app = new FakeSite({
      settings: { ...fakeSettings, isMaintenance: true },
      cms: { handler: admin, isSignedIn: async () => false },
    })
    expect((await app.get('/aktuelles/rampe')).status).toBe(503)
    expect((await app.get('/admin')).text).toBe('cms')
  })
})

describe('search', () => {
  it('D4 takes 10,000 characters and keeps nothing of them', async () => {
    const answer = await new FakeSite().get(`/suche?q=${'a'.repeat(10_000)}`)
    expect(answer.text).toContain('0 Treffer')
    expect(answer.headers['cache-control']).toBe('private, no-cache')
  })

  it('D4 asks for patience after 60 searches in a minute', async () => {
    const app = new FakeSite()
    for (let count = 0; count < 60; count += 1) await app.get('/suche?q=rampe')
    const answer = await app.get('/suche?q=rampe')
    expect(answer.status).toBe(429)
    expect(answer.headers['retry-after']).toBeDefined()
    expect(answer.text).toContain('Bitte warten Sie eine Minute.')
    expect((await app.get('/aktuelles/rampe')).status).toBe(200)
  })
})
