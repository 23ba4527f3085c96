import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { BarrierDesk } from '../../../src/cms/barriers/barrierDesk'
import { MailQueue } from '../../../src/cms/mail/mailQueue'
import { datenschutz } from '../../../src/demo/content/pages/datenschutz'
import { ReviewRoomSite } from '../support/reviewRoomSite'

jest.setTimeout(120_000)

const DAY = 86_400_000
/** Stands in everything that one person wrote. */
const CANARY = 'Kanarienvogel'
const MAIL = `${CANARY.toLowerCase()}@example.org`

let site: ReviewRoomSite

beforeAll(async () => {
  site = await ReviewRoomSite.start()
}, 60_000)
afterAll(() => site.stop())

/** Collections with a record or a version that still tells something of the person. */
async function placesOf(word: string): Promise<string[]> {
  const places: string[] = []
  for (const { slug, versions } of site.payload.config.collections) {
    const found = await site.payload.db.find({ collection: slug, pagination: false })
    const kept = versions
      ? await site.payload.db.findVersions({ collection: slug, pagination: false })
      : { docs: [] }
    if (JSON.stringify([found.docs, kept.docs]).toLowerCase().includes(word)) places.push(slug)
  }
  return places
}
const person = () => placesOf(CANARY.toLowerCase())

describe('what the privacy page promises', () => {
  const words = JSON.stringify(datenschutz.body)

  it('H4 stands there: text and contact of a report go six months after its end, mails after one', () => {
    expect(words).toMatch(/Sechs Monate nach dem Abschluss werden Text und Kontakt gelöscht/)
    expect(words).toMatch(/eine E-Mail an Sie nach einem Monat/)
  })

  it('H4 is kept: nothing of a reporter is left anywhere in the database', async () => {
    const { payload } = site
    const at = (days: number) => ({ ...site.shared, now: () => Date.now() + days * DAY })
    const { number } = await new BarrierDesk(at(0)).add({
      description: `Ich bin ${CANARY}, die Rampe fehlt.`,
      page: `/kontakt?name=${CANARY}`,
      way: 'mail',
      contact: MAIL,
      easy: false,
      isSuspect: false,
    })
    const { docs } = await payload.find({
      collection: 'barrier-reports',
      where: { number: { equals: number } },
    })
    await payload.update({
      collection: 'barrier-reports',
      id: docs[0]?.id ?? '',
      data: { state: 'answered', interim: `Hallo ${CANARY}`, answer: `Liebe ${CANARY}, danke.` },
    })
    await site.shared.mails.work()
    expect(await person()).toEqual(['barrier-reports', 'mails'])
    await new MailQueue(payload, undefined, () => Date.now() + 29 * DAY).forget()
    expect(await person()).toContain('mails')
    await new MailQueue(payload, undefined, () => Date.now() + 31 * DAY).forget()
    expect(await person()).toEqual(['barrier-reports'])
    await new BarrierDesk(at(184)).forget()
    expect(await person()).toEqual([])
  })

  it('H4 holds for a reviewer who is deleted: name, address, answers and keys go', async () => {
    const { payload } = site
    const reviewer = await payload.create({
      collection: 'reviewers',
      data: { name: CANARY, mail: MAIL, group: 'Beirat' },
    })
    const text = await site.newText()
    const dueOn = new Date(Date.now() + 5 * DAY).toISOString().slice(0, 10)
    await site.act(text, '/invite', { reviewers: [reviewer.id], dueOn })
    await site.room.linkFor(reviewer.id)
    await site.shared.mails.work()
    expect(await person()).toEqual(expect.arrayContaining(['reviewers', 'mails']))
    await payload.delete({ collection: 'reviewers', id: reviewer.id })
    expect(await person()).toEqual(['mails'])
    expect((await payload.count({ collection: 'reviews' })).totalDocs).toBe(0)
    expect((await payload.count({ collection: 'room-keys' })).totalDocs).toBe(0)
    await new MailQueue(payload, undefined, () => Date.now() + 31 * DAY).forget()
    expect(await person()).toEqual([])
  })

  it('H4 a wish keeps only how often and when', async () => {
    const { payload } = site
    expect(words).toMatch(/Gespeichert wird nur, wie oft und wann zuletzt/)
    const names = payload.collections['variant-wishes'].config.flattenedFields.map(
      ({ name }) => name,
    )
    expect(names.filter((name) => /ip|mail|name|agent|address/i.test(name))).toEqual([])
  })
})
