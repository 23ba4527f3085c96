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
  ])('E4 protect %s', async (address) => {
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

  it.each(['/admin', '/admin/gibt-es-nicht'])(
    'E4 let only scripts run at %s that carry the nonce of that answer, and forbid foreign frames',
    async (address) => {
      const seen: (string | undefined)[] = []
      const handler: RequestHandler = (req, res) => {
        seen.push(/'nonce-([\w+/=]+)'/.exec(String(req.headers['content-security-policy']))?.[1])
        res.end('cms')
      }
      const app = new FakeSite({ cms: { handler, isSignedIn: async () => false } })
      for (let time = 0; time < 2; time += 1) {
        const { headers } = await app.get(address)
        const policy = headers['content-security-policy'] ?? ''
        expect(policy).toContain(`script-src 'nonce-${seen.at(-1) ?? 'none'}' 'strict-dynamic';`)
        expect(policy).toContain("frame-ancestors 'self'")
        expect(policy).toContain("object-src 'none'")
        expect(policy).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe-inline/)
        expect(headers['x-content-type-options']).toBe('nosniff')
      }
      expect(new Set(seen).size).toBe(2)
    },
  )

  it('E4 let nothing act that the interface of the CMS answers', async () => {
    const handler: RequestHandler = (_req, res) => void res.end('file')
    const app = new FakeSite({ cms: { handler, isSignedIn: async () => true } })
    const { headers } = await app.get('/api/media/file/x.svg')
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';frame-ancestors 'none';sandbox",
    )
  })
})
