import { describe, expect, it } from '@jest/globals'

import { FakeSite } from '../../../../tests/fakes/fakeSite'
import { progressOf } from '../../../review/marks'
import type { GivenMark } from '../../../review/marks'
import { reviewUnits } from '../../../review/reviewUnits'
import type { ReviewRoom, RoomReview, TextSize } from '../../../content/reviewRoom'

const KEY = 'k'.repeat(43)
const units = reviewUnits({
  sections: [
    { heading: 'Der Bus', lines: 'Der Bus kommt.\nEr ist neu.', image: '', details: [], words: [] },
  ],
})
const review: RoomReview = {
  id: 'r1',
  title: 'Der Bus',
  isArticle: false,
  isSent: false,
  dueOn: '2026-12-04',
  units: units.map((unit) => ({ ...unit, earlier: [] })),
  progress: progressOf(units, {}),
  maySign: false,
  remark: '',
}

/** A room with one key, one member and one review, which keeps answers or was changed just now. */
function siteWith({ isKept = true } = {}) {
  const asked: string[] = []
  const marked: { unit: string; given: GivenMark }[] = []
  const drafts: { unit: string; remark: string }[] = []
  const size: { now: TextSize } = { now: 'normal' }
  const nothing = () => Promise.resolve(undefined)
  const paper = {
    printOwn: () => Promise.resolve({ review, code: 'K7QP', name: 'Maria K.' }),
    print: nothing,
    paper: nothing,
    enter: () => Promise.resolve(false),
  }
  const room: ReviewRoom = {
    enter: (key) => Promise.resolve(key === KEY ? 'sitzung' : undefined),
    logIn: () => Promise.resolve(undefined),
    requestLink: (mail) => {
      asked.push(mail)
      return Promise.resolve()
    },
    member: (session) =>
      Promise.resolve(
        session === 'sitzung'
          ? { id: 'm1', name: 'Maria K.', hasMail: true, textSize: size.now }
          : undefined,
      ),
    tasks: () => Promise.resolve([]),
    review: (_member, id) => Promise.resolve(id === 'r1' ? review : undefined),
    mark: (_member, _id, unit, given) => {
      marked.push({ unit, given })
      return Promise.resolve(isKept)
    },
    keepDraft: (_member, _id, unit, remark) => {
      drafts.push({ unit, remark })
      return Promise.resolve()
    },
    setTextSize: (_member, now) => {
      size.now = now
      return Promise.resolve()
    },
    send: () => Promise.resolve(false),
    bypasses: () => Promise.resolve([{ title: 'Die Rampe', on: '2026-11-20', reason: 'Es eilt.' }]),
    pageLink: () => Promise.resolve('/vorschau/x'),
  }
  const site = new FakeSite({ reviewRoom: room, paperRoom: paper })
  const post = (path: string, fields: string, headers: Record<string, string> = {}) =>
    site.post(path).set(headers).type('form').send(fields)
  return { asked, drafts, marked, post, site }
}
const COOKIE = { Cookie: '__Host-pruefraum=sitzung' }

describe('the door of the review room', () => {
  it('shows a button behind the link, and uses nothing up', async () => {
    const { site } = siteWith()
    for (let look = 0; look < 3; look += 1) {
      const { headers, status, text } = await site.get(`/pruefraum/link/${KEY}`)
      expect([status, text.includes('Prüf-Raum öffnen')]).toEqual([200, true])
      expect(headers['set-cookie']).toBeUndefined()
    }
  })

  it('opens with a key, and keeps the session where no script can read it', async () => {
    const { post } = siteWith()
    const { headers, status } = await post('/pruefraum/oeffnen', `schluessel=${KEY}`)
    expect([status, headers.location]).toEqual([303, '/pruefraum'])
    expect(headers['set-cookie']?.[0]).toMatch(
      /^__Host-pruefraum=sitzung; Max-Age=\d+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
    )
  })

  it.each(['x'.repeat(43), '', '%00'])(
    'is the same friendly page for the wrong key %j',
    async (key) => {
      const { post } = siteWith()
      const { headers, status, text } = await post('/pruefraum/oeffnen', `schluessel=${key}`)
      expect(status).toBe(404)
      expect(text).toContain('Dieser Link geht nicht.')
      expect(headers['set-cookie']).toBeUndefined()
    },
  )

  it('slows an address down after 20 wrong keys, not one that has the right one', async () => {
    const { post } = siteWith()
    for (let right = 0; right < 25; right += 1) {
      const { status } = await post('/pruefraum/oeffnen', `schluessel=${KEY}`)
      expect(status).toBe(303)
    }
    for (let wrong = 0; wrong < 20; wrong += 1) await post('/pruefraum/oeffnen', 'schluessel=x')
    const { status, text } = await post('/pruefraum/oeffnen', `schluessel=${KEY}`)
    expect([status, text.includes('Bitte warten Sie')]).toEqual([429, true])
  })

  it('asks for a new link, with the same words for every address', async () => {
    const { asked, post } = siteWith()
    const answers = [
      await post('/pruefraum/neuer-link', 'mail=maria%40example.org'),
      await post('/pruefraum/neuer-link', 'mail=fremd%40example.org'),
    ]
    expect(answers[0]?.text).toBe(answers[1]?.text)
    expect(asked).toEqual(['maria@example.org', 'fremd@example.org'])
    const { status, text } = await post('/pruefraum/neuer-link', 'mail=maria')
    expect(status).toBe(422)
    expect(text).toContain('value="maria"')
  })

  it('sends five links in ten minutes, and then asks to wait', async () => {
    const { asked, post } = siteWith()
    const statuses: number[] = []
    for (let number = 0; number < 6; number += 1)
      statuses.push((await post('/pruefraum/neuer-link', 'mail=maria%40example.org')).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
    expect(asked).toHaveLength(5)
  })

  it('takes the session from the browser of a member who leaves', async () => {
    const { post } = siteWith()
    const { headers, status } = await post('/pruefraum/verlassen', '', COOKIE)
    expect([status, headers.location]).toEqual([303, '/pruefraum'])
    expect(headers['set-cookie']?.[0]).toMatch(
      /^__Host-pruefraum=; Path=\/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; Secure; SameSite=Lax$/,
    )
  })

  it('does not open for forms of other sites', async () => {
    const { post } = siteWith()
    const foreign = { 'Sec-Fetch-Site': 'cross-site' }
    expect((await post('/pruefraum/oeffnen', `schluessel=${KEY}`, foreign)).status).toBe(403)
  })
})

describe('inside the review room', () => {
  it.each([
    '/pruefraum',
    '/pruefraum/texte/r1',
    '/pruefraum/texte/r1/uebersicht',
    '/pruefraum/texte/r1/drucken',
  ])('%s is kept by nobody and shown to members alone', async (path) => {
    const { site } = siteWith()
    const inside = await site.get(path).set(COOKIE)
    expect([inside.status, inside.headers['cache-control']]).toEqual([200, 'no-store'])
    expect(inside.headers['x-robots-tag']).toBe('noindex, nofollow')
    const outside = await site.get(path)
    expect(outside.text).toContain('Brauchen Sie einen neuen Link?')
    expect(outside.text).not.toContain('Der Bus')
  })

  it('leads from somebody else’s review to the own tasks', async () => {
    const { site } = siteWith()
    const { headers, status } = await site.get('/pruefraum/texte/r2').set(COOKIE)
    expect([status, headers.location]).toEqual([303, '/pruefraum'])
  })

  it('says so where a sentence was changed meanwhile, and keeps what was typed', async () => {
    const { marked, post } = siteWith()
    const fields = 'frage=weg&nummer=1&antwort=wrong&anmerkung=Nein.'
    const { status, text } = await post('/pruefraum/texte/r1', fields, COOKIE)
    expect(status).toBe(409)
    expect(text).toContain('Wir haben den Text gerade geändert.')
    expect(text).toMatch(/<textarea[^>]*>Nein\.<\/textarea>/)
    expect(marked).toEqual([])
  })

  it('does not say that an answer was saved where it could not be kept, and keeps what was typed', async () => {
    const { post } = siteWith({ isKept: false })
    const fields = `frage=${units[0]?.key}&nummer=1&antwort=wrong&anmerkung=Nein.`
    const { status, text } = await post('/pruefraum/texte/r1', fields, COOKIE)
    expect([status, text.includes('Gespeichert')]).toEqual([409, false])
    expect(text).toMatch(/<textarea[^>]*>Nein\.<\/textarea>/)
  })

  it.each([
    ['goes on to the summary', 'weiter', '/pruefraum/texte/r1/uebersicht?gespeichert'],
    ['goes back', 'zurueck', '/pruefraum/texte/r1?frage=1&gespeichert'],
    ['leaves it for later', 'spaeter', '/pruefraum?gespeichert'],
  ])('keeps the answer of a member who %s', async (_title, where, to) => {
    const { marked, post } = siteWith()
    const fields = `frage=${units[1]?.key}&antwort=wrong&anmerkung=Nein.&dann=${where}`
    const { headers } = await post('/pruefraum/texte/r1', fields, COOKIE)
    expect(headers.location).toBe(to)
    expect(marked[0]?.given).toMatchObject({ verdict: 'wrong', remark: 'Nein.' })
  })

  it.each(['zurueck', 'spaeter'])(
    'keeps words without an answer of a member who leaves by %j',
    async (where) => {
      const { drafts, post } = siteWith()
      const fields = `frage=${units[0]?.key}&anmerkung=Was%3F&dann=${where}`
      expect((await post('/pruefraum/texte/r1', fields, COOKIE)).status).toBe(303)
      expect(drafts).toEqual([{ unit: units[0]?.key, remark: 'Was?' }])
    },
  )

  it('shows the same page with larger letters, with what was typed and no cookie', async () => {
    const { post, site } = siteWith()
    const fields = `frage=${units[0]?.key}&antwort=wrong&anmerkung=Nein.&groesse=largest`
    const { headers, text } = await post('/pruefraum/texte/r1', fields, COOKIE)
    expect(text).toMatch(/<textarea[^>]*>Nein\.<\/textarea>/)
    expect(text).toMatch(/checked="" value="wrong"|value="wrong" checked=""/)
    expect(text).toMatch(/value="largest" aria-pressed="true"/)
    expect(headers['set-cookie']).toBeUndefined()
    expect((await site.get('/pruefraum').set(COOKIE)).text).toMatch(
      /value="largest" aria-pressed="true"/,
    )
  })
})

describe('texts that went public without a review', () => {
  it('are shown to members with title, day and reason', async () => {
    const { site } = siteWith()
    const { headers, text } = await site.get('/pruefraum/ohne-pruefung').set(COOKIE)
    expect(text).toContain('war das bei 1 Text so')
    for (const part of ['Die Rampe', '20. November 2026', 'Es eilt.']) expect(text).toContain(part)
    expect(headers['cache-control']).toBe('no-store')
    expect((await site.get('/pruefraum/ohne-pruefung')).text).not.toContain('Die Rampe')
  })
})
