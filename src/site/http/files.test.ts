import { describe, expect, it } from '@jest/globals'

import { FakeSite } from '../../../tests/fakes/fakeSite'

describe('files', () => {
  it('C2 gives a picture the type of the database and locks it in', async () => {
    const { status, headers } = await new FakeSite().get('/media/bild.webp')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('image/webp')
    expect(headers['content-security-policy']).toContain('sandbox')
  })

  it('C2 gives documents only as downloads', async () => {
    const { headers } = await new FakeSite().get('/dokumente/antrag.pdf')
    expect(headers['content-disposition']).toBe('attachment; filename=antrag.pdf')
    expect((await new FakeSite().get('/media/antrag.pdf')).status).toBe(404)
  })

  it('gives films in parts, so that one can jump in them', async () => {
    const { status, headers } = await new FakeSite()
      .get('/filme/gruss.mp4')
      .set('Range', 'bytes=2-4')
    expect([status, headers['content-type'], headers['content-range']]).toEqual([
      206,
      'video/mp4',
      'bytes 2-4/10',
    ])
  })

  it('gives the captions of a film', async () => {
    const { headers, text } = await new FakeSite().get('/untertitel/f1.vtt')
    expect(headers['content-type']).toBe('text/vtt; charset=utf-8')
    expect(text).toMatch(/^WEBVTT/)
  })

  it.each([
    '/filme/antrag.pdf',
    '/untertitel/f2.vtt',
    '/media/gruss.mp4',
    '/media/fehlt.webp',
    '/media/seite.html',
    '/media/..%2fgeheim.env',
    '/media/%2e%2e%2fgeheim.env',
    '/media/..%5cgeheim.env',
    '/media/bild.webp%00.html',
    '/media/link.webp',
    '/assets/..%2fgeheim.env',
    '/piktogramme/..%2fgeheim.svg',
    '/piktogramme/openmoji-constructor.svg',
  ])('C5 answers %s with 404', async (address) => {
    const answer = await new FakeSite().get(address)
    expect(answer.status).toBe(404)
    expect(answer.text).not.toContain('SECRET')
  })

  it('gives built files packed and for ever', async () => {
    const { headers } = await new FakeSite()
      .get('/assets/site.a1b2c3d4.css')
      .set('Accept-Encoding', 'br')
      .buffer(false)
    expect(headers['content-encoding']).toBe('br')
    expect(headers['cache-control']).toContain('immutable')
  })

  it.each(['haus', 'openmoji-1f3e0', 'openmoji-2764-FE0F'])(
    'gives the pictogram %s',
    async (key) => {
      const { status, headers } = await new FakeSite().get(`/piktogramme/${key}.svg`)
      expect([status, headers['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8'])
    },
  )
})
