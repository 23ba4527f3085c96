import { describe, expect, it } from '@jest/globals'

import { needsCms } from './cmsAddresses'

describe('what readers ask for is answered without the CMS', () => {
  it.each([
    '/',
    '/aktuelles/vielfalt-im-alter',
    '/suche?q=admin',
    '/leichte-sprache/wunsch?seite=/api',
    '/barriere-melden',
    '/meldung',
    '/leichte-sprache/meldung',
    '/administration',
    '/apis',
    '/media/bild.webp',
    '/sitemap.xml',
    '/gibt-es-nicht',
    '//admin',
  ])('GET %s', (url) => {
    expect(needsCms('GET', url)).toBe(false)
    expect(needsCms('HEAD', url)).toBe(false)
  })
})

describe('what needs the database goes to the CMS', () => {
  it.each([
    ['GET', '/admin'],
    ['GET', '/admin/collections/news?limit=10'],
    ['GET', '/api/news'],
    ['HEAD', '/api'],
    ['GET', '/api?x=/aktuelles'],
    ['GET', '/_next/static/chunk.js'],
    ['GET', '/vorschau/abc.def'],
    ['GET', '/pruefraum'],
    ['GET', '/pruefraum/texte/1?frage=2'],
    ['GET', '/meldung/ABCD-1234'],
    ['GET', '/leichte-sprache/meldung/ABCD-1234'],
    ['GET', '/healthz'],
    ['GET', '/readyz'],
    ['POST', '/barriere-melden'],
    ['POST', '/leichte-sprache/wunsch'],
    ['PUT', '/aktuelles'],
    ['OPTIONS', '/'],
  ])('%s %s', (method, url) => expect(needsCms(method, url)).toBe(true))
})
