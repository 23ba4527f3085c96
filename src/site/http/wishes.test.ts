import { describe, expect, it } from '@jest/globals'

import { FakeSite } from '../../../tests/fakes/fakeSite'
import { buildEasyVariant, buildNews } from '../../../tests/builders'
import { fakeContentSource } from '../../../tests/fakes/fakeContentSource'
import type { Wish } from '../../content/wishBox'

const bare = buildNews({ slug: 'ohne', title: 'Ohne leichten Text' })
const translated = buildNews({ slug: 'mit' })
const content = fakeContentSource({
  news: [bare, translated],
  easyTexts: [buildEasyVariant(translated)],
})

/** A site whose box is open, or broken. */
function siteWith({ isBroken = false }: { isBroken?: boolean } = {}) {
  const counted: Wish[] = []
  const box = { isBroken }
  const wishes = {
    add: (wish: Wish) => {
      if (box.isBroken) return Promise.reject(new Error('Datenbank weg'))
      counted.push(wish)
      return Promise.resolve()
    },
  }
  const site = new FakeSite({ content, wishes })
  const wish = (fields: string, headers: Record<string, string> = {}) =>
    site.post('/wunsch').set(headers).type('form').send(fields)
  return { box, counted, site, wish }
}

const EASY = 'seite=/aktuelles/ohne&fassung=easy'

describe('a wish for a missing variant', () => {
  it('is counted without anything about who wished, and leads to its answer', async () => {
    const { counted, wish } = siteWith()
    const answer = await wish(EASY)
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe(
      '/leichte-sprache/wunsch?seite=%2Faktuelles%2Fohne&fassung=easy',
    )
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(counted).toEqual([
      { kind: 'news', id: bare.id, title: 'Ohne leichten Text', variant: 'easy' },
    ])
  })

  it('counts each reader once a day, for each variant', async () => {
    const { counted, wish } = siteWith()
    for (const fields of [EASY, EASY, 'seite=/aktuelles/ohne&fassung=sign']) {
      expect((await wish(fields)).status).toBe(303)
    }
    expect(counted.map(({ variant }) => variant)).toEqual(['easy', 'sign'])
  })

  it('leads to the variant where it has come in the meantime, and counts nothing', async () => {
    const { counted, wish } = siteWith()
    const { headers } = await wish('seite=/aktuelles/mit&fassung=easy')
    expect(headers.location).toBe('/leichte-sprache/aktuelles/mit')
    expect(counted).toEqual([])
  })

  it.each([
    ['a page that is not there', 'seite=/aktuelles/nie&fassung=easy'],
    ['a variant that nobody makes', 'seite=/aktuelles/ohne&fassung=braille'],
    ['another site', 'seite=https://boese.example/&fassung=easy'],
    ['nothing', ''],
    ['a field twice', 'seite=/aktuelles/ohne&seite=/aktuelles/mit&fassung=easy'],
  ])('for %s counts nothing and leads nowhere', async (_title, fields) => {
    const { counted, wish } = siteWith()
    const { headers, status } = await wish(fields)
    expect([status, headers.location]).toEqual([405, undefined])
    expect(counted).toEqual([])
  })

  it.each([
    ['says so', { 'Sec-Fetch-Site': 'cross-site' }],
    ['is named as origin', { Origin: 'https://boese.example' }],
  ])('from another site that %s is refused', async (_title, headers) => {
    const { counted, wish } = siteWith()
    expect((await wish(EASY, headers)).status).toBe(403)
    expect(counted).toEqual([])
  })

  it('that is far too long is refused as a mistake of the sender', async () => {
    const { counted, wish } = siteWith()
    expect((await wish(`${EASY}&x=${'a'.repeat(10_000)}`)).status).toBe(404)
    expect(counted).toEqual([])
  })

  it('is asked to wait after 20 wishes in ten minutes', async () => {
    const { counted, wish } = siteWith()
    for (let number = 0; number < 20; number += 1) await wish(EASY)
    const { headers, status } = await wish(EASY)
    expect([status, headers.location]).toEqual([303, expect.stringContaining('problem=viele')])
    expect(counted).toHaveLength(1)
  })

  it('says that it was not counted when the database is gone, and counts the next try', async () => {
    const { box, counted, wish } = siteWith({ isBroken: true })
    expect((await wish(EASY)).headers.location).toContain('problem=technik')
    box.isBroken = false
    expect((await wish(EASY)).headers.location).not.toContain('problem')
    expect(counted).toHaveLength(1)
  })
})
