import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { readReports } from '../../src/admin/readReports'
import { BarrierDesk } from '../../src/cms/barriers/barrierDesk'
import { createSender } from '../../src/cms/mail/transport'
import { openRoom } from '../../src/cms/reviewRoom/sharedRoom'
import type { SharedRoom } from '../../src/cms/reviewRoom/sharedRoom'
import { startMailServer } from '../support/mailServer'
import type { MailServer } from '../support/mailServer'
import { startCms } from './support/startCms'
import type { Cms } from './support/startCms'

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
    data: { mail: 'postfach@example.org' },
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
  isSuspect: false,
}
const mailsTo = (mail: string) => server.mails.filter(({ to }) => to === mail)
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

  it('is answered by mail, with an interim notice before; an empty answer is refused', async () => {
    const { key, number } = await desk.add({ ...report, contact: 'tom@example.org' })
    const id = await idOf(number)
    const update = (data: object) => payload.update({ collection: 'barrier-reports', id, data })
    await update({ state: 'working', interim: 'Wir prüfen den Knopf.' })
    await expect(update({ state: 'answered', answer: ' ' })).rejects.toThrow(/Antwort fehlt/)
    await update({ state: 'answered', answer: 'Der Knopf geht wieder.' })
    await update({ answer: 'Der Knopf geht wieder!' })
    await shared.mails.work()
    const mails = mailsTo('tom@example.org').map(({ text }) => text)
    expect(mails).toHaveLength(2)
    expect(mails[0]).toContain('Wir prüfen den Knopf.')
    expect(mails[1]).toContain('Der Knopf geht wieder.')
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

  it.each([
    ['answered', 'mail', 'alt@example.org'],
    ['rejected', 'none', ''],
  ] as const)(
    'that was %s loses its personal data half a year later, not before (%s)',
    async (state, way, contact) => {
      const { number } = await desk.add({ ...report, way, contact })
      const id = await idOf(number)
      const data = { state, answer: 'Danke.' }
      await payload.update({ collection: 'barrier-reports', id, data })
      const later = (days: number) =>
        new BarrierDesk({ ...shared, now: () => Date.now() + days * DAY }).forget()
      const read = () => payload.findByID({ collection: 'barrier-reports', id })
      await later(180)
      expect(await read()).toMatchObject({ contact, description: report.description })
      await later(184)
      expect(await read()).toMatchObject({ contact: '', description: 'Gelöscht.' })
    },
  )

  it('over its time says so on the dashboard', async () => {
    const { number } = await new BarrierDesk({
      ...shared,
      now: () => Date.now() - 50 * DAY,
    }).add(report)
    const { first } = await readReports(payload, 3)
    expect(first[0]).toMatchObject({ title: number, note: expect.stringMatching(/^überfällig/) })
  })
})
