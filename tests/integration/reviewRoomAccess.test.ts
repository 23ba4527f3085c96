import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { MailQueue } from '../../src/cms/mail/mailQueue'
import { remindReviewers } from '../../src/cms/reviewRoom/remind'
import { inviteMail } from '../../src/review/mails'
import { ReviewRoomSite, keyIn } from './support/reviewRoomSite'

let site: ReviewRoomSite

beforeAll(async () => {
  site = await ReviewRoomSite.start()
}, 60_000)
afterAll(() => site.stop())

describe('an invitation', () => {
  it('comes as a mail in easy words, with a link that opens the room once', async () => {
    const { reviewer } = await site.invited()
    const mail = site.lastMailTo(reviewer.mail)
    expect(mail).toContain('Guten Tag, Maria K.!')
    expect(mail).toContain('Der Text heißt: Der Bus')
    expect(mail).not.toMatch(/<html|text\/html/)
    const session = await site.room.enter(keyIn(mail))
    expect((await site.room.member(session ?? ''))?.id).toBe(reviewer.id)
    expect(await site.room.enter(keyIn(mail))).toBeUndefined()
  })

  it('to a second text leaves the link of the first mail working', async () => {
    const { reviewer } = await site.invited()
    const first = keyIn(site.lastMailTo(reviewer.mail))
    await site.act(await site.newText(), '/invite', {
      reviewers: [reviewer.id],
      dueOn: ReviewRoomSite.TOMORROW,
    })
    expect(await site.room.enter(first)).toBeDefined()
  })

  it('is not sent twice to the same person', async () => {
    const { reviewer, text } = await site.invited()
    await site.act(text, '/invite', { reviewers: [reviewer.id], dueOn: ReviewRoomSite.TOMORROW })
    expect(await site.desk.reviews(reviewer.id)).toHaveLength(1)
  })

  it.each([
    ['nobody', { reviewers: [], dueOn: ReviewRoomSite.TOMORROW }, /mindestens eine Person/],
    ['a day that is over', { reviewers: ['x'], dueOn: '2020-01-01' }, /der noch kommt/],
  ])('to %s is refused with a sentence', async (_title, given, message) => {
    await expect(site.act(await site.newText(), '/invite', given)).rejects.toThrow(message)
  })

  it('waits while the mail server refuses, and its words go once it is sent', async () => {
    site.server.isBroken = true
    const { reviewer } = await site.invited()
    expect(site.lastMailTo(reviewer.mail)).toBe('')
    const find = () =>
      site.payload.find({
        collection: 'mails',
        showHiddenFields: true,
        where: { to: { equals: reviewer.mail } },
      })
    const waiting = await find()
    expect(waiting.docs[0]).toMatchObject({ state: 'queued', tries: 1 })
    expect(waiting.docs[0]?.problem).toContain('452')
    site.server.isBroken = false
    await site.payload.update({
      collection: 'mails',
      data: { nextTryOn: new Date(0).toISOString() },
      where: { to: { equals: reviewer.mail } },
    })
    await site.shared.mails.work()
    expect(site.lastMailTo(reviewer.mail)).toContain('Der Bus')
    expect((await find()).docs[0]).toMatchObject({ state: 'sent', text: '' })
  })
})

describe('a mail to a member', () => {
  it('takes no line of a head from a title or a name', async () => {
    const { mails } = site.shared
    const title = 'Bus\r\nBcc: fremd@example.org\r\n\r\nGeheim'
    const facts = { due: '', duration: '', contact: '', link: '', isEasy: true, isArticle: true }
    await mails.add({
      to: 'kopf@example.org',
      ...inviteMail({ ...facts, name: 'Maria\r\nBcc: fremd@example.org', title }),
    })
    // A subject that never went through the words of a mail.
    await mails.add({ to: 'kopf@example.org', subject: title, text: 'Nur Text.' })
    await mails.work()
    const sent = site.server.mails.filter(({ to }) => to.includes('kopf@example.org'))
    expect(sent.map(({ to }) => to)).toEqual(['kopf@example.org', 'kopf@example.org'])
    for (const { text } of sent) {
      const head = text.slice(0, text.indexOf('\n\n'))
      expect(head).not.toMatch(/^(bcc|cc):/im)
      expect(head).toMatch(/^content-type: text\/plain/im)
    }
  })
})

describe('the outbox', () => {
  it('forgets addresses of sent mails after a month, never those that wait', async () => {
    const { payload, shared } = site
    const make = (state: 'sent' | 'queued', nextTryOn: string) =>
      payload.create({
        collection: 'mails',
        data: { to: 'alt@example.org', subject: 'Alt', state, tries: 0, nextTryOn },
      })
    await make('sent', '2026-01-01')
    await make('queued', '2999-01-01')
    const states = async () => {
      const { docs } = await payload.find({
        collection: 'mails',
        where: { to: { equals: 'alt@example.org' } },
      })
      return docs.map(({ state }) => state).sort()
    }
    const later = (days: number) =>
      new MailQueue(payload, undefined, () => Date.now() + days * 86_400_000).forget()
    await later(29)
    expect(await states()).toEqual(['queued', 'sent'])
    await later(31)
    expect(await states()).toEqual(['queued'])
    expect(shared.mails.isOpen).toBe(true)
  })
})

describe('a reminder', () => {
  it('goes out once, three days before the day', async () => {
    const { reviewer } = await site.invited()
    const before = site.server.mails.length
    const reminded = () => site.server.mails.slice(before).filter(({ to }) => to === reviewer.mail)
    await remindReviewers(site.shared, Date.now() - 10 * 86_400_000)
    await site.shared.mails.work()
    expect(reminded()).toEqual([])
    await remindReviewers(site.shared)
    await remindReviewers(site.shared)
    await site.shared.mails.work()
    expect(reminded()).toHaveLength(1)
    expect(await site.room.enter(keyIn(reminded()[0]?.text ?? ''))).toBeDefined()
  })

  it('goes to nobody who has sent the answers', async () => {
    const { review, reviewer } = await site.invited()
    await site.markAll(reviewer.id, review)
    await site.desk.send(reviewer.id, review, { remark: '', isGood: true, isNamed: true })
    await site.shared.mails.work()
    const before = site.server.mails.length
    await remindReviewers(site.shared)
    await site.shared.mails.work()
    const reminded = site.server.mails.slice(before).filter(({ to }) => to === reviewer.mail)
    expect(reminded).toEqual([])
  })
})
