import { describe, expect, it } from '@jest/globals'

import { FakeSite } from '../../../tests/fakes/fakeSite'
import { signToken } from '../../shared/signedToken'
import type { NewReport } from '../../content/barrierDesk'

const SECRET = 'ein geheimnis nur fuer diesen test'
/** What the form says of when it was made, signed until so many milliseconds from now. */
const madeBefore = (ms: number, secret = SECRET, lasts = 60_000) =>
  signToken(String(Date.now() - ms), Date.now() + lasts, secret)
const found = {
  number: 'B-2026-0001',
  state: 'working' as const,
  receivedOn: '2026-11-24',
  dueOn: '2026-12-08',
  lastOn: '2027-01-05',
  interim: 'Wir prüfen den Knopf.',
  answer: '',
  isForgotten: false,
}

/** A site whose desk is open, or closed. */
function siteWith({ isClosed = false } = {}) {
  const reports: NewReport[] = []
  const desk = {
    add: (report: NewReport) => {
      if (isClosed) return Promise.reject(new Error('Datenbank weg'))
      reports.push(report)
      return Promise.resolve({ number: 'B-2026-0001', key: 'schluessel' })
    },
    find: (key: string, number = found.number) =>
      Promise.resolve(key === 'schluessel' && number === found.number ? found : undefined),
    overdue: () => Promise.resolve([]),
  }
  const site = new FakeSite({ reports: { desk, formSecret: SECRET } })
  const send = (fields: Record<string, string>) =>
    site
      .post('/barriere-melden')
      .type('form')
      .send({ was: 'Der Knopf geht nicht.', weg: 'none', zeit: madeBefore(60_000), ...fields })
  return { reports, send, site }
}

describe('a report of a barrier', () => {
  it('is stored, and leads to a receipt that only its key opens', async () => {
    const { reports, send, site } = siteWith()
    const { headers, status } = await send({ seite: '/kontakt' })
    expect([status, headers.location]).toEqual([303, '/meldung/schluessel?neu'])
    // The address is the key.
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['set-cookie']).toBeUndefined()
    expect(reports).toEqual([
      {
        description: 'Der Knopf geht nicht.',
        page: '/kontakt',
        way: 'none',
        contact: '',
        easy: false,
        isSuspect: false,
      },
    ])
    const receipt = await site.get('/meldung/schluessel?neu')
    expect(receipt.text).toContain('Danke. Ihre Meldung ist da.')
    expect(receipt.text).toContain('Ihre Nummer: B-2026-0001')
    expect(receipt.headers['cache-control']).toBe('no-store')
    expect(receipt.headers['x-robots-tag']).toBe('noindex, nofollow')
    expect((await site.get('/meldung/anderer')).status).toBe(404)
  })

  it('from the easy page has its receipt in easy words', async () => {
    const { send, site } = siteWith()
    const { headers } = await send({ sprache: 'leicht' })
    expect(headers.location).toBe('/leichte-sprache/meldung/schluessel?neu')
    const { text } = await site.get('/leichte-sprache/meldung/schluessel?neu')
    expect(text).toContain('Ihre Nummer ist: B-2026-0001')
    expect(text).toContain('Das sagen wir dazu: Wir prüfen den Knopf.')
  })

  it('shows later how far it is', async () => {
    const { site } = siteWith()
    const { text } = await site.get('/meldung/schluessel')
    expect(text).toContain('Wir arbeiten daran.')
    expect(text).toContain('Zwischenstand: Wir prüfen den Knopf.')
    expect(text).toContain('5. Januar 2027')
  })

  it.each([
    ['', 'lang="de"'],
    ['leicht', 'Bitte schreiben Sie: Was geht nicht?'],
  ])('that lacks its words is shown again with all that was typed (%j)', async (sprache, words) => {
    const { reports, send } = siteWith()
    const fields = { was: '', weg: 'mail', kontakt: 'maria.example.org', seite: '/kreis' }
    const { headers, status, text } = await send({ ...fields, sprache })
    expect([status, headers['cache-control']]).toEqual([422, 'no-store'])
    expect(text).toContain('value="maria.example.org"')
    expect(text).toContain('value="/kreis"')
    expect(text).toContain('In der Adresse fehlt das Zeichen @.')
    // On a long page the browser goes to the list of problems, without a script.
    expect(text).toContain('action="/barriere-melden#probleme"')
    expect(text).toContain('id="probleme"')
    if (sprache !== '') expect(text).toContain(words)
    expect(reports).toEqual([])
  })

  it.each([
    ['fills in the hidden field', { webseite: 'https://kauf.example' }],
    ['is sent at once', { zeit: madeBefore(500) }],
    ['comes from no page of ours', { zeit: 'erfunden' }],
    ['has a time that somebody else signed', { zeit: madeBefore(60_000, 'ein anderes geheimnis') }],
    ['comes from a page that was open too long', { zeit: madeBefore(60_000, SECRET, -1) }],
    ['is full of links', { was: 'https://a.example https://b.example https://c.example' }],
  ])('that %s is kept and marked', async (_title, fields) => {
    const { reports, send } = siteWith()
    expect((await send(fields)).status).toBe(303)
    expect(reports.map(({ isSuspect }) => isSuspect)).toEqual([true])
  })

  it('with two links is like every other', async () => {
    const { reports, send } = siteWith()
    await send({ was: 'Von https://a.example nach https://b.example geht es nicht.' })
    expect(reports.map(({ isSuspect }) => isSuspect)).toEqual([false])
  })

  it('that cannot be stored is shown again with the other ways to reach us', async () => {
    const { send } = siteWith({ isClosed: true })
    const { status, text } = await send({ was: 'Mein langer Text.' })
    expect(status).toBe(503)
    expect(text).toContain('Mein langer Text.')
    expect(text).toContain('Ihr Text ist noch da.')
    expect(text).toContain('mailto:')
  })

  it('waits after ten in ten minutes, and keeps what was typed', async () => {
    const { reports, send } = siteWith()
    for (let number = 0; number < 10; number += 1) await send({})
    const { status, text } = await send({ was: 'Der elfte.' })
    expect([status, text.includes('Der elfte.')]).toEqual([429, true])
    expect(reports).toHaveLength(10)
  })
})

describe('a form of another site', () => {
  it.each(['/barriere-melden', '/meldung'])('counts for nothing at %s', async (path) => {
    const { reports, site } = siteWith()
    const fields = { was: 'Fremd.', weg: 'none', zeit: madeBefore(60_000) }
    const { headers, status } = await site
      .post(path)
      .set({ 'Sec-Fetch-Site': 'cross-site' })
      .type('form')
      .send({ ...fields, nummer: found.number, schluessel: 'schluessel' })
    expect([status, headers.location]).toEqual([403, undefined])
    expect(reports).toEqual([])
  })
})

describe('a case', () => {
  const ask = (fields: Record<string, string>) => {
    const { site } = siteWith()
    return site.post('/meldung').type('form').send(fields)
  }

  it.each([
    ['', '/meldung/schluessel'],
    ['leicht', '/leichte-sprache/meldung/schluessel'],
  ])('is found by number and key (%j)', async (sprache, address) => {
    const fields = { nummer: 'B-2026-0001', schluessel: 'schluessel', sprache }
    const { headers, status } = await ask(fields)
    expect([status, headers.location, headers['cache-control']]).toEqual([303, address, 'no-store'])
  })

  it.each([
    ['another number', { nummer: 'B-2026-0002', schluessel: 'schluessel' }],
    ['another key', { nummer: 'B-2026-0001', schluessel: 'anderer' }],
    ['nothing at all', {}],
  ])('is not found by %s, and what was typed stays', async (_title, fields) => {
    const { headers, status, text } = await ask(fields)
    expect([status, headers['cache-control']]).toEqual([404, 'no-store'])
    expect(text).toContain('keine Meldung gefunden')
    for (const value of Object.values(fields)) expect(text).toContain(`value="${value}"`)
  })

  it('is closed to an address after 20 wrong keys, in whatever way they are tried', async () => {
    const { site } = siteWith()
    const send = (schluessel: string) =>
      site.post('/meldung').type('form').send({ nummer: 'B-2026-0001', schluessel })
    for (let right = 0; right < 25; right += 1) expect((await send('schluessel')).status).toBe(303)
    for (let wrong = 0; wrong < 10; wrong += 1) await send('falsch')
    for (let wrong = 0; wrong < 10; wrong += 1) await site.get('/meldung/falsch')
    expect((await send('schluessel')).status).toBe(429)
    expect((await site.get('/meldung/schluessel')).status).toBe(429)
  })

  it('that was closed long ago says that what was written is deleted', async () => {
    const desk = {
      add: () => Promise.reject(new Error('nicht gebraucht')),
      find: () =>
        Promise.resolve({ ...found, state: 'answered' as const, interim: '', isForgotten: true }),
      overdue: () => Promise.resolve([]),
    }
    const site = new FakeSite({ reports: { desk, formSecret: SECRET } })
    expect((await site.get('/meldung/x')).text).toContain('Ihre Angaben haben wir gelöscht.')
    const easy = await site.get('/leichte-sprache/meldung/x')
    expect(easy.text).toContain('Ihre Worte haben wir gelöscht.')
  })
})
