import { describe, expect, it } from '@jest/globals'
import type { RequestHandler } from 'express'

import { FakeSite, fakeSettings } from '../../../tests/fakes/fakeSite'

describe('headers of every answer', () => {
  it.each([
    ['/aktuelles/rampe'],
    ['/unbekannt'],
    ['/aktuelles/alt'],
    ['/suche?q=x'],
    ['/robots.txt'],
    ['/healthz'],
    ['/media/bild.webp'],
    ['/media/fehlt.webp'],
    ['/assets/site.a1b2c3d4.css'],
    ['/piktogramme/haus.svg'],
  ])('protect %s', async (address) => {
    const app = new FakeSite()
    for (const { headers } of [await app.get(address), await app.get(address)]) {
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'strict-transport-security': 'max-age=31536000',
      })
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'/)
      expect(headers['x-powered-by']).toBeUndefined()
      expect(headers['set-cookie']).toBeUndefined()
    }
  })

  it('allow a page its own styles, pictures and forms, and no frame', async () => {
    const { headers } = await new FakeSite().get('/aktuelles/rampe')
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';style-src 'self';img-src 'self';font-src 'self';media-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    )
  })

  it('do not promise TLS where there is none', async () => {
    const app = new FakeSite({ settings: { ...fakeSettings, siteUrl: 'http://localhost:3000' } })
    expect((await app.get('/')).headers['strict-transport-security']).toBeUndefined()
  })

  it('forbid foreign frames around the CMS, but leave it its inline scripts', async () => {
    const admin: RequestHandler = (_req, res) => void res.end('cms')
    const { headers } = await new FakeSite({ admin }).get('/admin')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
    expect(headers['content-security-policy']).toContain("'unsafe-inline'")
    expect(headers['content-security-policy']).not.toMatch(/https:|unsafe-eval/)
    expect(headers['x-content-type-options']).toBe('nosniff')
  })
})
