import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { createLocalReq } from 'payload'
import type { Payload, TypedUser } from 'payload'

import { readStatement } from '../../src/admin/readStatement'
import { BarrierDesk } from '../../src/cms/barriers/barrierDesk'
import { createSender } from '../../src/cms/mail/transport'
import { openRoom } from '../../src/cms/reviewRoom/sharedRoom'
import type { SharedRoom } from '../../src/cms/reviewRoom/sharedRoom'
import { remindReview } from '../../src/cms/statement/remindReview'
import { ContentStore } from '../../src/cms/store/contentStore'
import type { GateReport } from '../../src/shared/a11yGate'
import { onCommitted } from '../../src/shared/commitSignals'
import { dayOf } from '../../src/shared/days'
import { linkBody } from '../support/lexicalBody'
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
let pending: Promise<unknown> = Promise.resolve()

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

const EDITOR = { id: 'x', name: 'Frau Geheim', role: 'editor', collection: 'users' }
const REPAIR_BY = new Date(Date.now() + 60 * DAY).toISOString().slice(0, 10)

/** A page with a link that says nothing, published all the same by an entry of an editor; answers its id. */
async function publishedPastGate(): Promise<string> {
  const body = linkBody('Die Karte gibt es', 'hier', '/kreishaus')
  const data = { title: 'Die Karte', slug: 'die-karte', teaser: 'Eine Karte.', body }
  const { id } = await payload.create({
    collection: 'pages',
    draft: true,
    data: { ...data, role: 'other' } as never,
  })
  const page = { collection: 'pages', id }
  const { findings } = await askGate<GateReport>('check', { ...page, record: data })
  await askGate('override', {
    ...page,
    finding: findings[0],
    what: 'Der Link sagt nicht, wohin er führt.',
    reason: 'Sie kommt so vom Land.',
    repairBy: REPAIR_BY,
  })
  await payload.update({ collection: 'pages', id, data: { _status: 'published' } })
  await pending
  return id
}

async function askGate<Answer>(path: string, data: object): Promise<Answer> {
  const endpoint = payload.config.endpoints.find((one) => one.path === `/gate/${path}`)
  if (endpoint === undefined) throw new Error(`no endpoint ${path}`)
  const req = await createLocalReq({ user: EDITOR as TypedUser }, payload)
  const asked = Object.assign(req, { data, headers: new Headers(), method: 'GET' })
  return (await (await endpoint.handler(asked)).json()) as Answer
}

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
    expect(content.barrierCases()[0]).toMatchObject({
      what: 'Der Knopf.',
      state: 'answered',
      answeredOn: dayOf(Date.now()),
    })
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
    const page = await publishedPastGate()
    const overrides = () =>
      content.accessibilityStatement().gaps.filter(({ origin }) => origin === 'override')
    const shown = [
      {
        origin: 'override',
        part: 'Der Link sagt nicht, wohin er führt.',
        easyPart: [],
        criterion: 'WCAG 2.4.4',
        reason: 'nonconformance',
        note: 'Sie kommt so vom Land.',
        alternative: '',
        plannedFor: REPAIR_BY,
        where: { label: 'Die Karte', path: '/die-karte' },
      },
    ]
    expect(overrides()).toEqual(shown)
    expect(JSON.stringify(content.accessibilityStatement())).not.toContain('Frau Geheim')
    await expect(declareFull()).rejects.toThrow(/Stand der Vereinbarkeit/)
    const trash = (deletedAt: string | null) =>
      payload.update({ collection: 'pages', id: page, data: { deletedAt }, trash: true })
    await trash(new Date().toISOString())
    await pending
    expect(overrides()).toEqual([])
    // What is not public is no gap of the site, so it does not stand in the way either.
    await declareFull()
    await trash(null)
    await pending
    expect(overrides()).toEqual(shown)
    await payload.update({
      collection: 'gate-overrides',
      data: { closedOn: new Date().toISOString() },
      overrideAccess: true,
      where: { subjectKey: { equals: `pages:${page}` } },
    })
    await pending
    expect(overrides()).toEqual([])
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
    const today = dayOf(Date.now())
    await review(today)
    expect(await asked(Date.now())).toBe(0)
    expect(await readStatement(payload)).toEqual([])
    await review('2020-01-31')
    // A demonstration writes to no office.
    process.env.DEMO = 'true'
    expect(await asked(Date.now())).toBe(0)
    delete process.env.DEMO
    expect(await asked(Date.now())).toBe(1)
    expect(await asked(Date.now() + DAY)).toBe(0)
    expect((await readStatement(payload))[0]?.note).toContain('zuletzt am 31. Januar 2020')
  })
})
