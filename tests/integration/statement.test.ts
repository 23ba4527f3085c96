import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { readStatement } from '../../src/admin/readStatement'
import { BarrierDesk } from '../../src/cms/barriers/barrierDesk'
import { createSender } from '../../src/cms/mail/transport'
import { openRoom } from '../../src/cms/reviewRoom/sharedRoom'
import type { SharedRoom } from '../../src/cms/reviewRoom/sharedRoom'
import { remindReview } from '../../src/cms/statement/remindReview'
import { ContentStore } from '../../src/cms/store/contentStore'
import { onCommitted } from '../../src/shared/commitSignals'
import { bodyOf } from '../support/bodyOf'
import { startMailServer } from '../support/mailServer'
import type { MailServer } from '../support/mailServer'
import { startCms } from './support/startCms'
import type { Cms } from './support/startCms'

// Each mail goes through a real mail server.
jest.setTimeout(30_000)

let cms: Cms
let payload: Payload
let server: MailServer
let shared: SharedRoom
let content: ContentStore
let pending: Promise<void> = Promise.resolve()

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
  server = await startMailServer()
  shared = openRoom(payload, createSender({ smtpUrl: server.url, from: 'amt@example.org' }))
  content = await ContentStore.load(payload, { isDemo: false })
  onCommitted((changes) => {
    pending = content.apply(changes)
  })
}, 60_000)
afterAll(async () => {
  await server.stop()
  await cms.stop()
})

const DAY = 86_400_000
const SECRETS = ['Maria Muster', 'maria@example.org', 'Ihre Augen', 'Liebe Frau Muster']

/** A report by the form; answers its id. */
async function newReport(isSuspect = false): Promise<string> {
  const { number } = await new BarrierDesk({ payload }).add({
    description: 'Ich bin Maria Muster und sehe den Knopf nicht.',
    page: '/kontakt?name=Maria Muster',
    way: 'mail',
    contact: 'maria@example.org',
    easy: false,
    isSuspect,
  })
  const where = { number: { equals: number } }
  return (await payload.find({ collection: 'barrier-reports', where })).docs[0]?.id ?? ''
}

async function update(id: string, data: object): Promise<void> {
  await payload.update({ collection: 'barrier-reports', id, data })
  await pending
}

const gap = {
  isConfirmed: true,
  part: 'Der Knopf ist zu blass.',
  easyPart: 'Man sieht den Knopf schlecht.',
  criterion: 'WCAG 1.4.3',
  reason: 'nonconformance' as const,
  alternative: 'Rufen Sie an.',
  plannedFor: '2027-01-31T12:00:00.000Z',
}
const declareFull = () =>
  payload.updateGlobal({ slug: 'accessibility-statement', data: { status: 'full' } })

describe('the public list', () => {
  it('shows a case with the words of the editors, and nothing of the person', async () => {
    const id = await newReport()
    await update(id, {
      state: 'answered',
      interim: 'Liebe Frau Muster, wir prüfen das.',
      answer: 'Liebe Frau Muster, Ihre Augen sind wichtig.',
      publicWhat: 'Ein Knopf war kaum zu sehen.',
      publicResult: 'Er hat jetzt eine dunklere Farbe.',
    })
    const [found] = content.barrierCases()
    expect(found).toMatchObject({
      state: 'answered',
      what: 'Ein Knopf war kaum zu sehen.',
      result: 'Er hat jetzt eine dunklere Farbe.',
    })
    const all = JSON.stringify(content.barrierCases())
    for (const secret of SECRETS) expect(all).not.toContain(secret)
  })

  it('leaves out suspects until an editor says that they are real, and what was none', async () => {
    const count = () => content.barrierCases().length
    const before = count()
    const id = await newReport(true)
    await pending
    expect(count()).toBe(before)
    await update(id, { isSuspect: false })
    expect(count()).toBe(before + 1)
    await update(id, { state: 'rejected' })
    expect(count()).toBe(before)
  })

  it('keeps the case when personal data has gone', async () => {
    const id = await newReport()
    await update(id, { state: 'answered', answer: 'Danke.', publicWhat: 'Der Knopf.' })
    await new BarrierDesk({ payload, now: () => Date.now() + 200 * DAY }).forget()
    await pending
    expect(content.barrierCases()[0]).toMatchObject({ what: 'Der Knopf.', state: 'answered' })
  })
})

describe('the statement', () => {
  const reportGaps = () =>
    content.accessibilityStatement().gaps.filter(({ origin }) => origin === 'report')

  it('takes in a confirmed report until it is repaired, and refuses "full" as long', async () => {
    const id = await newReport()
    await expect(update(id, { gap: { ...gap, alternative: '' } })).rejects.toThrow(
      /Ersatz|stattdessen/,
    )
    await update(id, { gap })
    expect(reportGaps()).toEqual([
      {
        origin: 'report',
        part: 'Der Knopf ist zu blass.',
        easyPart: ['Man sieht den Knopf schlecht.'],
        criterion: 'WCAG 1.4.3',
        reason: 'nonconformance',
        alternative: 'Rufen Sie an.',
        plannedFor: '2027-01-31',
      },
    ])
    await expect(declareFull()).rejects.toThrow(/Stand der Vereinbarkeit/)
    await update(id, { gap: { ...gap, fixedOn: new Date().toISOString() } })
    expect(reportGaps()).toEqual([])
    await declareFull()
    await update(id, { gap: { ...gap, fixedOn: null } })
    const notes = (await readStatement(payload)).map(({ note }) => note).join()
    expect(notes).toContain('Noch ist ein Mangel offen')
    await update(id, { gap: { ...gap, fixedOn: new Date().toISOString() } })
  })

  it('takes in what was published past the gate, as long as it is public and open', async () => {
    const page = await payload.create({
      collection: 'pages',
      data: {
        title: 'Die Karte',
        slug: 'die-karte',
        teaser: 'Eine Karte.',
        role: 'other',
        body: bodyOf('Eine Karte.'),
        _status: 'published',
      },
    })
    const made = await payload.create({
      collection: 'gate-overrides',
      data: {
        subject: { relationTo: 'pages', value: page.id },
        subjectKey: `pages:${page.id}`,
        check: 'table',
        criterion: '1.3.1',
        fingerprint: 'f1',
        place: 'Tabelle',
        what: 'Die Tabelle hat keine Kopfzeile.',
        reason: 'Sie kommt so vom Land.',
        repairBy: '2027-02-01T12:00:00.000Z',
        openedBy: 'Frau Geheim',
      },
      overrideAccess: true,
    })
    await pending
    const overrides = () =>
      content.accessibilityStatement().gaps.filter(({ origin }) => origin === 'override')
    expect(overrides()).toEqual([
      {
        origin: 'override',
        part: 'Die Tabelle hat keine Kopfzeile.',
        easyPart: [],
        criterion: 'WCAG 1.3.1',
        reason: 'nonconformance',
        note: 'Sie kommt so vom Land.',
        alternative: '',
        plannedFor: '2027-02-01',
        where: { label: 'Die Karte', path: '/die-karte' },
      },
    ])
    expect(JSON.stringify(content.accessibilityStatement())).not.toContain('Frau Geheim')
    await expect(declareFull()).rejects.toThrow(/Stand der Vereinbarkeit/)
    const trash = (deletedAt: string | null) =>
      payload.update({ collection: 'pages', id: page.id, data: { deletedAt }, trash: true })
    await trash(new Date().toISOString())
    await pending
    expect(overrides()).toEqual([])
    await trash(null)
    await pending
    // Saved anew, the page has no such table: the gate has closed the entry by itself.
    expect(overrides()).toEqual([])
    const closed = await payload.findByID({ collection: 'gate-overrides', id: made.id })
    expect(closed.closedOn).toEqual(expect.any(String))
  })

  it('asks the office for its yearly review once a month, and editors on the dashboard', async () => {
    const review = (reviewedOn: string) =>
      payload.updateGlobal({ slug: 'accessibility-statement', data: { reviewedOn } })
    await payload.delete({ collection: 'mails', where: { subject: { exists: true } } })
    const asked = async (now: number) => {
      const before = server.mails.length
      await remindReview(shared, now)
      await shared.mails.work()
      return server.mails.length - before
    }
    const today = new Date().toISOString().slice(0, 10)
    await review(today)
    expect(await asked(Date.now())).toBe(0)
    expect(await readStatement(payload)).toEqual([])
    await review('2020-01-31')
    expect(await asked(Date.now())).toBe(1)
    expect(await asked(Date.now() + DAY)).toBe(0)
    expect((await readStatement(payload))[0]?.note).toContain('zuletzt am 31. Januar 2020')
  })
})
