import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Payload, TypedUser } from 'payload'

import { readReports } from '../../src/admin/readReports'
import { BarrierDesk } from '../../src/cms/barriers/barrierDesk'
import { remindOffice } from '../../src/cms/barriers/remindOffice'
import { createSender } from '../../src/cms/mail/transport'
import { openRoom } from '../../src/cms/reviewRoom/sharedRoom'
import type { SharedRoom } from '../../src/cms/reviewRoom/sharedRoom'
import { dayOf } from '../../src/shared/days'
import { startMailServer } from '../support/mailServer'
import type { MailServer } from '../support/mailServer'
import { callEndpoint } from './support/callEndpoint'
import { startCms } from './support/startCms'
import type { Cms } from './support/startCms'

// Each mail goes through a real mail server.
jest.setTimeout(30_000)

let cms: Cms
let payload: Payload
let server: MailServer
let shared: SharedRoom
let desk: BarrierDesk

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
  server = await startMailServer()
  shared = openRoom(payload, createSender({ smtpUrl: server.url, from: 'amt@example.org' }))
  desk = new BarrierDesk(shared)
  await payload.updateGlobal({
    slug: 'site-settings',
    data: {
      mail: 'postfach@example.org',
      ombudsOffice: { name: 'Ombudsstelle NRW', url: 'https://ombud.example' },
    },
  })
}, 60_000)
afterAll(async () => {
  await server.stop()
  await cms.stop()
})

const DAY = 86_400_000
const report = {
  description: 'Der Knopf geht nicht.',
  page: '/kontakt',
  way: 'mail' as const,
  contact: 'maria@example.org',
  easy: false,
  isSuspect: false,
}
const mailsTo = (mail: string) => server.mails.filter(({ to }) => to === mail)
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString()
/** A desk whose clock is so many days behind. */
const before = (days: number) => new BarrierDesk({ payload, now: () => Date.now() - days * DAY })
const idOf = async (number: string): Promise<string> => {
  const { docs } = await payload.find({
    collection: 'barrier-reports',
    where: { number: { equals: number } },
  })
  return docs[0]?.id ?? ''
}

describe('a report', () => {
  it('gets its own number, also when ten come at the same moment, and the office is told', async () => {
    const made = await Promise.all(Array.from({ length: 10 }, () => desk.add(report)))
    expect(new Set(made.map(({ number }) => number)).size).toBe(10)
    await shared.mails.work()
    expect(mailsTo('postfach@example.org')).toHaveLength(10)
    expect(mailsTo('postfach@example.org')[0]?.text).not.toContain('maria@example.org')
    const year = dayOf(daysAgo(-800)).slice(0, 4)
    expect((await before(-800).add(report)).number).toBe(`B-${year}-0001`)
  })

  it('has two weeks, and six at most', async () => {
    const { key, number } = await desk.add(report)
    const found = await desk.find(key)
    const days = (one = '', other = '') => (Date.parse(one) - Date.parse(other)) / DAY
    expect(found?.number).toBe(number)
    expect(days(found?.dueOn, found?.receivedOn)).toBe(14)
    expect(days(found?.lastOn, found?.receivedOn)).toBe(42)
    expect(Object.values(found ?? {}).join()).not.toContain('maria')
    expect(await desk.find('x')).toBeUndefined()
  })

  it('by mail has a receipt with number, key and deadlines; in easy words where it came so', async () => {
    const { key, number } = await desk.add({ ...report, contact: 'rita@example.org', easy: true })
    await shared.mails.work()
    const [mail] = mailsTo('rita@example.org')
    expect(mail?.text).toContain(`Ihr Schlüssel ist: ${key}`)
    expect(mail?.text).toContain(`/leichte-sprache/meldung/${key}`)
    expect(mail?.text).toContain(`Ihre Nummer ist: ${number}`)
    expect(key).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
    expect(await desk.find(` ${key.toUpperCase().replaceAll('-', ' ')} `, number)).toBeDefined()
    expect(await desk.find(key, 'B-1999-0001')).toBeUndefined()
  })

  it('is answered by mail, with an interim notice before; an empty answer is refused', async () => {
    const { key, number } = await desk.add({ ...report, contact: 'tom@example.org' })
    const id = await idOf(number)
    const update = (data: object) => payload.update({ collection: 'barrier-reports', id, data })
    await update({
      state: 'working',
      interim: 'Wir prüfen den Knopf.',
      answer: 'Noch nicht fertig',
    })
    expect(await desk.find(key)).toMatchObject({ interim: 'Wir prüfen den Knopf.', answer: '' })
    await expect(update({ state: 'answered', answer: ' ' })).rejects.toThrow(/Antwort fehlt/)
    await update({ state: 'answered', answer: 'Der Knopf geht wieder.' })
    await update({ answer: 'Der Knopf geht wieder!' })
    await shared.mails.work()
    const mails = mailsTo('tom@example.org').map(({ text }) => text)
    expect(mails).toHaveLength(3)
    expect(mails[1]).toContain('Wir prüfen den Knopf.')
    expect(mails[2]).toContain('Der Knopf geht wieder.')
    for (const mail of mails) expect(mail).toContain('https://ombud.example')
    expect(await desk.find(key)).toMatchObject({
      state: 'answered',
      answer: 'Der Knopf geht wieder!',
    })
  })

  it('is told of to nobody where no mail is wanted, and suspects not to the office', async () => {
    const before = server.mails.length
    const { number } = await desk.add({ ...report, isSuspect: true, way: 'none', contact: '' })
    const data = { state: 'answered' as const, answer: 'Danke.' }
    await payload.update({ collection: 'barrier-reports', id: await idOf(number), data })
    await shared.mails.work()
    expect(server.mails.length).toBe(before)
  })

  it('of a demonstration causes no mail, not even over its time', async () => {
    const sent = server.mails.length
    process.env.DEMO = 'true'
    await before(50).add(report)
    await remindOffice(shared)
    delete process.env.DEMO
    await shared.mails.work()
    expect(server.mails.length).toBe(sent)
    await payload.delete({ collection: 'barrier-reports', where: { number: { exists: true } } })
  })

  it.each([
    ['answered', 'mail', 'alt@example.org'],
    ['rejected', 'none', ''],
  ] as const)(
    'that was %s loses its personal data half a year later, not before (%s)',
    async (state, way, contact) => {
      const { key, number } = await desk.add({ ...report, way, contact })
      const id = await idOf(number)
      const data = { state, answer: 'Danke.' }
      await payload.update({ collection: 'barrier-reports', id, data })
      const later = (days: number) =>
        new BarrierDesk({ ...shared, now: () => Date.now() + days * DAY }).forget()
      const read = () => payload.findByID({ collection: 'barrier-reports', id })
      await later(180)
      expect(await read()).toMatchObject({ contact, description: report.description })
      await later(184)
      expect(await read()).toMatchObject({
        contact: '',
        description: 'Gelöscht.',
        page: '',
        interim: '',
        answer: 'Gelöscht.',
        publicPage: '/kontakt',
        number,
      })
      expect(await desk.find(key)).toMatchObject({ answer: '', isForgotten: true })
    },
  )

  it('that is open, or was opened again, keeps its data until it is closed', async () => {
    const [open, again] = [await desk.add(report), await desk.add(report)]
    const id = await idOf(again.number)
    const update = (data: object) => payload.update({ collection: 'barrier-reports', id, data })
    await update({ state: 'answered', answer: 'Danke.' })
    await update({ state: 'working' })
    await before(-200).forget()
    for (const { number } of [open, again])
      expect(
        await payload.findByID({ collection: 'barrier-reports', id: await idOf(number) }),
      ).toMatchObject({ contact: report.contact, description: report.description })
  })

  it('over its time says so on the dashboard, and to the board without personal data', async () => {
    const { number } = await before(50).add(report)
    const { first } = await readReports(payload, 3)
    expect(first[0]).toMatchObject({ title: number, note: expect.stringMatching(/^überfällig/) })
    const seen = (await desk.overdue()).find((one) => one.number === number)
    expect(seen).toMatchObject({ what: '', isLast: true })
    expect(JSON.stringify(seen)).not.toMatch(/maria|Knopf/)
    const suspect = await before(50).add({ ...report, isSuspect: true })
    expect((await desk.overdue()).map((one) => one.number)).not.toContain(suspect.number)
  })

  it('keeps the page only where it is an address of this site, without what was typed behind it', async () => {
    const pageOf = async (page: string) => {
      const { number } = await desk.add({ ...report, page, way: 'none', contact: '' })
      const id = await idOf(number)
      return (await payload.findByID({ collection: 'barrier-reports', id })).publicPage
    }
    expect(await pageOf('http://localhost:3000/suche?q=Maria')).toBe('/suche')
    expect(await pageOf('https://fremd.example/x')).toBe('')
    expect(await pageOf('die Seite von Maria')).toBe('')
  })
})

describe('a report by telephone or letter', () => {
  const EDITOR = { id: 'x', role: 'editor', collection: 'users' } as unknown as TypedUser
  const call = {
    description: 'Herr B. kann die Karte nicht lesen.',
    channel: 'phone' as const,
    way: 'phone' as const,
    contact: '02421 1234',
    state: 'new' as const,
    receivedOn: daysAgo(3),
  }
  const create = (data: object, user = EDITOR) =>
    payload.create({
      collection: 'barrier-reports',
      data: { ...call, ...data },
      overrideAccess: false,
      user,
    })

  it('is entered by an editor and has number and the same deadlines, from the day on which it came', async () => {
    const made = await create({ number: 'B-1-1', dueOn: '2099-01-01T12:00:00.000Z' })
    const day = (iso?: string | null) => iso?.slice(0, 10)
    expect(made.number).toMatch(/^B-20\d\d-\d{4}$/)
    expect(day(made.dueOn)).toBe(dayOf(daysAgo(3 - 14)))
    expect(day(made.lastOn)).toBe(dayOf(daysAgo(3 - 42)))
  })

  it('can be put right, unlike what came by the form', async () => {
    const { id } = await create({})
    const { number } = await desk.add(report)
    const fix = async (one: string) =>
      (
        await payload.update({
          collection: 'barrier-reports',
          id: one,
          data: { description: 'Neu.' },
          overrideAccess: false,
          user: EDITOR,
        })
      ).description
    expect(await fix(id)).toBe('Neu.')
    expect(await fix(await idOf(number))).toBe(report.description)
  })

  it.each([
    ['as if it came by the form', { channel: 'form' }],
    ['from tomorrow', { receivedOn: daysAgo(-3) }],
    ['without words', { description: '' }],
  ])('cannot be entered %s', async (_title, data) => {
    await expect(create(data)).rejects.toThrow()
  })

  it('has a key to hand over and its answer as a letter with the way to the ombuds office', async () => {
    const { id, number } = await create({})
    const ask = (path: string, user: object | null = EDITOR) =>
      callEndpoint<{ text: string }>(payload, {
        collection: 'barrier-reports',
        path,
        params: { id },
        user,
      })
    const { text } = await ask('/:id/key')
    const key = /Schlüssel: (\S+)/.exec(text)?.[1] ?? ''
    expect(await desk.find(key, number ?? '')).toMatchObject({ number })
    await expect(ask('/:id/letter')).rejects.toThrow(/zuerst die Antwort/)
    await payload.update({
      collection: 'barrier-reports',
      id,
      data: { state: 'answered', answer: 'Die Karte hat jetzt einen Text.' },
    })
    const letter = (await ask('/:id/letter')).text
    expect(letter).toContain('Die Karte hat jetzt einen Text.')
    expect(letter).toContain('Ombudsstelle NRW')
    await expect(ask('/:id/key', null)).rejects.toThrow(/angemeldet/)
  })
})

describe('a deadline', () => {
  const FAR = 4000
  const mailsAfter = async (days: number) => {
    const from = server.mails.length
    await remindOffice(shared, Date.now() + (FAR + days) * DAY)
    await shared.mails.work()
    return server.mails.slice(from).map(({ text, to }) => {
      const ends = /Die (?:Frist|zwei Wochen|sechs Wochen) endet/.exec(text)
      return `${to}: ${ends?.[0] ?? text}`
    })
  }

  it('is announced to the office before and at each of its days, once; at last to administrators too', async () => {
    await payload.delete({ collection: 'barrier-reports', where: { number: { exists: true } } })
    await payload.create({
      collection: 'users',
      data: {
        email: 'chefin@example.org',
        name: 'Chefin',
        role: 'admin',
        password: 'ein langes Passwort 1',
      },
    })
    await before(-FAR).add({ ...report, isSuspect: true })
    const { number } = await before(-FAR).add(report)
    const id = await idOf(number)
    await payload.delete({ collection: 'mails', where: { subject: { exists: true } } })
    expect(await mailsAfter(10)).toEqual([])
    expect(await mailsAfter(12)).toEqual(['postfach@example.org: Die Frist endet'])
    expect(await mailsAfter(13)).toEqual([])
    expect(await mailsAfter(15)).toEqual(['postfach@example.org: Die zwei Wochen endet'])
    const data = { interim: 'Wir sind dran.', state: 'working' as const }
    await payload.update({ collection: 'barrier-reports', id, data })
    await shared.mails.work()
    expect(await mailsAfter(20)).toEqual([])
    expect(await mailsAfter(36)).toEqual(['postfach@example.org: Die Frist endet'])
    const overdue = await mailsAfter(43)
    expect(overdue).toEqual([
      'postfach@example.org: Die sechs Wochen endet',
      'chefin@example.org: Die sechs Wochen endet',
    ])
    await payload.update({
      collection: 'barrier-reports',
      id,
      data: { state: 'answered', answer: 'Fertig.' },
    })
    await shared.mails.work()
    expect(await mailsAfter(60)).toEqual([])
  })
})
