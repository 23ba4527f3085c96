import { describe, expect, it } from '@jest/globals'

import { FakeSite } from '../../../tests/fakes/fakeSite'
import { observatoryScore, pointsOf } from '../../../tests/support/observatory'

describe('the score of Mozilla’s HTTP Observatory', () => {
  it.each([
    ['/'],
    ['/aktuelles/rampe'],
    ['/unbekannt'],
    ['/suche?q=x'],
    ['/robots.txt'],
    ['/media/bild.webp'],
    ['/assets/site.a1b2c3d4.css'],
  ])('E4 of %s is 100 or more', async (address) => {
    const { headers, text } = await new FakeSite().get(address)
    expect(observatoryScore({ headers, html: text ?? '' })).toBeGreaterThanOrEqual(100)
    expect(
      Object.entries(pointsOf({ headers, html: text ?? '' })).filter(([, at]) => at < 0),
    ).toEqual([])
  })

  const good = {
    'content-security-policy': "default-src 'none';form-action 'self';frame-ancestors 'none'",
    'referrer-policy': 'same-origin',
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  }
  it.each<[string, object, string, number]>([
    ['with all of them', {}, '', 130],
    [
      'with a form that may go anywhere',
      { 'content-security-policy': "default-src 'none';frame-ancestors 'none'" },
      '',
      125,
    ],
    ['without a policy', { 'content-security-policy': undefined }, '', 55],
    [
      'with inline scripts',
      { 'content-security-policy': "default-src 'self' 'unsafe-inline'" },
      '',
      60,
    ],
    [
      'with inline styles',
      {
        'content-security-policy':
          "default-src 'none';style-src 'unsafe-inline';frame-ancestors 'none'",
      },
      '',
      120,
    ],
    ['without HSTS', { 'strict-transport-security': undefined }, '', 80],
    ['with a day of HSTS', { 'strict-transport-security': 'max-age=86400' }, '', 120],
    ['with a cookie that is not secure', { 'set-cookie': ['a=b; HttpOnly; SameSite=Lax'] }, '', 60],
    [
      'with an open interface',
      { 'access-control-allow-origin': '*', 'access-control-allow-credentials': 'true' },
      '',
      50,
    ],
    ['with a foreign script', {}, '<script src="https://cdn.example/x.js"></script>', 125],
    ['with a foreign script over HTTP', {}, '<script src="//cdn.example/x.js"></script>', 50],
  ])('E4 is worked out as there: %s', (_what, change, html, score) => {
    expect(observatoryScore({ headers: { ...good, ...change }, html })).toBe(score)
  })
})
