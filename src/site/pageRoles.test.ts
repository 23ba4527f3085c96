import { describe, expect, it } from '@jest/globals'
import type { Page, PageRole } from '../content/documents'
import { hasOwnRoute, pageAddress } from './pageRoles'

function page(role: PageRole, slug: string): Page {
  return {
    kind: 'page',
    id: slug,
    slug,
    role,
    title: slug,
    teaser: '',
    body: [],
    topics: [],
    contacts: [],
    updatedAt: '2026-11-01T08:00:00Z',
  }
}

describe('the address of a page', () => {
  it.each<[PageRole, string, string, boolean]>([
    ['portrait', 'der-kreis', '/kreis', true],
    ['participate', 'mitmachen', '/mitmachen', true],
    ['accessibility', 'erklaerung', '/barrierefreiheit', true],
    ['signLanguage', 'dgs', '/gebaerdensprache', true],
    ['imprint', 'wer-wir-sind', '/impressum', false],
    ['privacy', 'daten', '/datenschutz', false],
    ['other', 'bildung', '/bildung', false],
  ])('of role %s with slug %s is %s', (role, slug, address, isOwn) => {
    expect(pageAddress(page(role, slug))).toBe(address)
    expect(hasOwnRoute(page(role, slug))).toBe(isOwn)
  })
})
