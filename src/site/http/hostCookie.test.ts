import { describe, expect, it } from '@jest/globals'
import type { RequestHandler } from 'express'

import { FakeSite, fakeSettings } from '../../../tests/fakes/fakeSite'

/** Stands for the CMS: says what cookies it got and sets its own, as Payload does. */
const handler: RequestHandler = (req, res) => {
  res.setHeader('Set-Cookie', [
    'payload-token=neu; Path=/; Secure; HttpOnly; SameSite=Strict',
    'payload-lng=de; Path=/',
  ])
  res.end(req.headers.cookie ?? '')
}
const siteAt = (siteUrl: string) =>
  new FakeSite({
    cms: { handler, isSignedIn: async () => true },
    settings: { ...fakeSettings, siteUrl },
  })

describe('the cookie of a session', () => {
  it('E4 has the prefix __Host- behind TLS, and keeps all its attributes', async () => {
    const { headers } = await siteAt('https://kreis.example').get('/api/users/me')
    expect(headers['set-cookie']).toEqual([
      '__Host-payload-token=neu; Path=/; Secure; HttpOnly; SameSite=Strict',
      'payload-lng=de; Path=/',
    ])
  })

  it.each([
    ['__Host-payload-token=a', 'payload-token=a'],
    ['payload-token=b', ''],
    ['payload-token=b; __Host-payload-token=a; payload-lng=de', 'payload-token=a; payload-lng=de'],
    ['x=1;payload-token=b', 'x=1'],
  ])('E4 that a browser sends as %j is for the CMS %j', async (sent, got) => {
    const answer = await siteAt('https://kreis.example').get('/admin').set('Cookie', sent)
    expect(answer.text).toBe(got)
  })

  it('has no prefix without TLS, where browsers would not take it', async () => {
    const { headers, text } = await siteAt('http://localhost:3000')
      .get('/admin')
      .set('Cookie', 'payload-token=b')
    expect(headers['set-cookie']?.[0]).toMatch(/^payload-token=/)
    expect(text).toBe('payload-token=b')
  })
})
