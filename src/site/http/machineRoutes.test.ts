import { describe, expect, it } from '@jest/globals'

import { FakeSite } from '../../../tests/fakes/fakeSite'

describe('texts for machines', () => {
  it.each([
    ['/aktuelles/feed.atom', 'application/atom+xml', 'Neue Rampe am Kreishaus'],
    ['/leichte-sprache/aktuelles/feed.atom', 'application/atom+xml', 'de-simple'],
    ['/leichte-sprache/aktuelles/feed.atom', 'application/atom+xml', 'term="ungeprueft"'],
    [
      '/sitemap.xml',
      'application/xml',
      'hreflang="de-simple" href="https://kreis.example/leichte-sprache/aktuelles/rampe"',
    ],
    ['/robots.txt', 'text/plain', 'User-agent: *'],
    ['/.well-known/security.txt', 'text/plain', 'Contact: mailto:'],
    ['/barrierefreiheit.json', 'application/json', '"scope"'],
  ])('%s is %s and holds %j', async (address, type, text) => {
    const answer = await new FakeSite().get(address).buffer(true)
    expect(answer.headers['content-type']).toContain(type)
    expect(answer.text ?? answer.body.toString()).toContain(text)
  })

  it.each([
    '/aktuelles/feed/1.atom',
    '/aktuelles/feed/2.atom',
    '/aktuelles/feed/0.atom',
    '/aktuelles/feed/x.atom',
    '/sitemap/1.xml',
    '/sitemap/01.xml',
  ])('have no part at %s, where one part holds all', async (address) => {
    expect((await new FakeSite().get(address)).status).toBe(404)
  })

  it('say whether the process lives, and whether it is ready', async () => {
    const app = new FakeSite()
    app.isReady = false
    expect((await app.get('/healthz')).status).toBe(200)
    expect((await app.get('/readyz')).status).toBe(503)
    app.isReady = true
    expect((await app.get('/readyz')).status).toBe(200)
  })
})

describe('previews', () => {
  it('are kept nowhere and may stand in a frame of the CMS', async () => {
    const { headers, text } = await new FakeSite().get('/vorschau/gut')
    expect(text).toContain('Entwurf')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['x-robots-tag']).toBe('noindex, nofollow')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
    expect(headers['x-frame-options']).toBe('SAMEORIGIN')
  })

  it('with an unknown link are a page that does not exist', async () => {
    const answer = await new FakeSite().get('/vorschau/falsch')
    expect([answer.status, answer.headers['cache-control']]).toEqual([404, 'no-store'])
  })
})
