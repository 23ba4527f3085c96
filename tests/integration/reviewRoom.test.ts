import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { createSender } from '../../src/cms/mail/transport'
import { remindReviewers } from '../../src/cms/reviewRoom/remind'
import { openRoom, room as shared } from '../../src/cms/reviewRoom/sharedRoom'
import type { Room } from '../../src/cms/reviewRoom/room'
import type { EasyStateAnswer } from '../../src/shared/easyState'
import { startMailServer } from '../support/mailServer'
import type { MailServer } from '../support/mailServer'
import { bodyOf } from '../support/bodyOf'
import { callEndpoint } from './support/callEndpoint'
import { startCms } from './support/startCms'
import type { Cms } from './support/startCms'

let cms: Cms
let payload: Payload
let server: MailServer
let room: Room
let work: () => Promise<void>

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
  server = await startMailServer()
  const opened = openRoom(
    payload,
    createSender({ smtpUrl: server.url, from: 'Kreis <amt@example.org>' }),
  )
  room = opened.room
  work = () => opened.mails.work()
}, 60_000)
afterAll(async () => {
  await server.stop()
  await cms.stop()
})

const editor = { id: 'x', name: 'Frau Berg', role: 'editor', collection: 'users' }
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
const LINES = ['Der Bus ist neu.', 'Er fährt nach Jülich.']
let number = 0
const SUMMARY = { remark: '', isGood: true, isNamed: true }

async function newReviewer(name: string): Promise<{ id: string; mail: string }> {
  number += 1
  const mail = `pruefer-${number}@example.org`
  const data = { name, mail, group: 'Inklusionsbeirat', wantsEasyMails: true }
  const { id } = await payload.create({ collection: 'reviewers', data })
  return { id, mail }
}

async function newText(lines = LINES): Promise<string> {
  number += 1
  const page = await payload.create({
    collection: 'pages',
    data: {
      title: `Seite ${number}`,
      slug: `raum-${number}`,
      teaser: 'Kurz.',
      role: 'other',
      body: bodyOf('Ein Absatz.'),
      _status: 'published',
    },
  })
  const { id } = await payload.create({
    collection: 'easy-texts',
    data: {
      title: 'Der Bus',
      teaser: 'Es gibt einen Bus.',
      sections: [{ heading: 'Der Bus', lines: lines.join('\n') }],
      source: { relationTo: 'pages', value: page.id },
      _status: 'published',
    },
  })
  return id
}

const act = (id: string, action: string, data: object): Promise<EasyStateAnswer> =>
  callEndpoint(payload, {
    collection: 'easy-texts',
    path: `/:id/state${action}`,
    params: { id },
    data,
    user: editor,
  })

/** Invites and answers what a reviewer needs. */
async function invited(lines = LINES, name = 'Maria K.') {
  const [reviewer, text] = [await newReviewer(name), await newText(lines)]
  await act(text, '/invite', { reviewers: [reviewer.id], dueOn: TOMORROW })
  await work()
  const [review] = await room.reviews(reviewer.id)
  return { reviewer, text, review: review?.review.id ?? '' }
}

const keyIn = (text: string): string => /\/pruefraum\/link\/([\w-]+)/.exec(text)?.[1] ?? ''
const lastMailTo = (mail: string) => server.mails.filter(({ to }) => to === mail).at(-1)?.text ?? ''

async function markAll(member: string, review: string, verdict = 'understood', remark = '') {
  const state = await room.review(member, review)
  for (const { key } of state?.units ?? [])
    await room.mark(member, review, key, { verdict, remark })
}

describe('an invitation', () => {
  it('comes as a mail in easy words, with a link that opens the room once', async () => {
    const { reviewer } = await invited()
    const mail = lastMailTo(reviewer.mail)
    expect(mail).toContain('Guten Tag Maria K.')
    expect(mail).toContain('Der Text heißt: Der Bus')
    expect(mail).not.toMatch(/<html|text\/html/)
    const session = await room.enter(keyIn(mail))
    expect((await room.member(session ?? ''))?.id).toBe(reviewer.id)
    expect(await room.enter(keyIn(mail))).toBeUndefined()
  })

  it('to a second text leaves the link of the first mail working', async () => {
    const { reviewer } = await invited()
    const first = keyIn(lastMailTo(reviewer.mail))
    await act(await newText(), '/invite', { reviewers: [reviewer.id], dueOn: TOMORROW })
    expect(await room.enter(first)).toBeDefined()
  })

  it('is not sent twice to the same person', async () => {
    const { reviewer, text } = await invited()
    await act(text, '/invite', { reviewers: [reviewer.id], dueOn: TOMORROW })
    expect(await room.reviews(reviewer.id)).toHaveLength(1)
  })

  it.each([
    ['nobody', { reviewers: [], dueOn: TOMORROW }, /mindestens eine Person/],
    ['a day that is over', { reviewers: ['x'], dueOn: '2020-01-01' }, /der noch kommt/],
  ])('to %s is refused with a sentence', async (_title, given, message) => {
    await expect(act(await newText(), '/invite', given)).rejects.toThrow(message)
  })

  it('waits while the mail server refuses, and its words go once it is sent', async () => {
    server.isBroken = true
    const { reviewer } = await invited()
    expect(lastMailTo(reviewer.mail)).toBe('')
    const find = () =>
      payload.find({
        collection: 'mails',
        showHiddenFields: true,
        where: { to: { equals: reviewer.mail } },
      })
    const waiting = await find()
    expect(waiting.docs[0]).toMatchObject({ state: 'queued', tries: 1 })
    expect(waiting.docs[0]?.problem).toContain('452')
    server.isBroken = false
    await payload.update({
      collection: 'mails',
      data: { nextTryOn: new Date(0).toISOString() },
      where: { to: { equals: reviewer.mail } },
    })
    await work()
    expect(lastMailTo(reviewer.mail)).toContain('Der Bus')
    expect((await find()).docs[0]).toMatchObject({ state: 'sent', text: '' })
  })
})

describe('a reminder', () => {
  it('goes out once, three days before the day', async () => {
    const { reviewer } = await invited()
    const before = server.mails.length
    const reminded = () => server.mails.slice(before).filter(({ to }) => to === reviewer.mail)
    await remindReviewers(shared(), Date.now() - 10 * 86_400_000)
    await work()
    expect(reminded()).toEqual([])
    await remindReviewers(shared())
    await remindReviewers(shared())
    await work()
    expect(reminded()).toHaveLength(1)
    expect(await room.enter(keyIn(reminded()[0]?.text ?? ''))).toBeDefined()
  })
})

describe('keys and sessions', () => {
  it.each(['', 'x'.repeat(43), '../..', 'ä'.repeat(43)])(
    'a guessed key %j opens nothing',
    async (key) => {
      expect(await room.enter(key)).toBeUndefined()
    },
  )

  it('a key ends after 30 days, and with its reviewer’s access', async () => {
    const { reviewer } = await invited()
    const key = keyIn(lastMailTo(reviewer.mail))
    await payload.update({
      collection: 'room-keys',
      data: { expiresOn: new Date(0).toISOString() },
      where: { reviewer: { equals: reviewer.id } },
    })
    expect(await room.enter(key)).toBeUndefined()
    const session = (await room.enter(keyIn(await room.linkFor(reviewer.id)))) ?? ''
    const unused = keyIn(await room.linkFor(reviewer.id))
    await callEndpoint(payload, {
      collection: 'reviewers',
      path: '/:id/revoke',
      params: { id: reviewer.id },
      user: editor,
    })
    expect(await room.member(session)).toBeUndefined()
    expect(await room.enter(unused)).toBeUndefined()
  })

  it('a new link goes to a known address, and nothing to an unknown one', async () => {
    const { reviewer } = await invited()
    const before = server.mails.length
    await room.requestLink('niemand@example.org')
    await room.requestLink(` ${reviewer.mail.toUpperCase()} `)
    await work()
    expect(server.mails.slice(before).map(({ to }) => to)).toEqual([reviewer.mail])
  })

  it('a board account with the same mail may log in with its password, an editor may not', async () => {
    const reviewer = await newReviewer('Tom B.')
    const password = 'ein langes Passwort'
    const account = (email: string, role: 'board' | 'editor') =>
      payload.create({ collection: 'users', data: { name: 'X', email, role, password } })
    await account(reviewer.mail, 'board')
    await account('redaktion@example.org', 'editor')
    const session = await room.logIn(reviewer.mail, password)
    expect((await room.member(session ?? ''))?.id).toBe(reviewer.id)
    expect(await room.logIn(reviewer.mail, 'falsch')).toBeUndefined()
    expect(await room.logIn('redaktion@example.org', password)).toBeUndefined()
  })

  it('another person’s review is as unknown as one that does not exist', async () => {
    const [one, other] = [await invited(), await invited()]
    const state = await room.review(one.reviewer.id, one.review)
    const unit = state?.units[0]?.key ?? ''
    expect(await room.review(other.reviewer.id, one.review)).toBeUndefined()
    const mark = { verdict: 'wrong', remark: '' }
    expect(await room.mark(other.reviewer.id, one.review, unit, mark)).toBeUndefined()
    expect(await room.review(one.reviewer.id, 'gibt-es-nicht')).toBeUndefined()
  })
})

describe('a review', () => {
  it('keeps each mark, asks changed sentences again and keeps the marks of the others', async () => {
    const { review, reviewer, text } = await invited()
    await markAll(reviewer.id, review, 'notUnderstood', 'Was ist das?')
    await payload.update({
      collection: 'easy-texts',
      id: text,
      data: {
        sections: [{ heading: 'Der Bus', lines: `Neu ist der Bus.\n${LINES[1] ?? ''}` }],
        _status: 'published',
      },
    })
    const state = await room.review(reviewer.id, review)
    expect(state?.units.map(({ key }) => state.marks[key]?.remark)).toEqual([
      undefined,
      'Was ist das?',
    ])
    expect(await room.send(reviewer.id, review, SUMMARY)).toBeUndefined()
  })

  it('loses nothing when two members and an editor save at the same moment', async () => {
    const towns = 'Jülich Linnich Titz Inden Düren Kreuzau'
    const lines = towns.split(' ').map((town) => `Der Bus fährt nach ${town}.`)
    const one = await invited(lines)
    const other = await newReviewer('Tom B.')
    await act(one.text, '/invite', { reviewers: [other.id], dueOn: TOMORROW })
    const [second] = await room.reviews(other.id)
    const keys = second?.units.map(({ key }) => key) ?? []
    const mark = { verdict: 'wrong', remark: 'Nein.' }
    await room.mark(one.reviewer.id, one.review, keys[0] ?? '', mark)
    await Promise.all([
      ...keys.slice(1).map((key) => room.mark(one.reviewer.id, one.review, key, mark)),
      ...keys.map((key) => room.mark(other.id, second?.review.id ?? '', key, mark)),
      act(one.text, '/answer', { review: one.review, unit: keys[0], isChanged: true }),
    ])
    const states = [
      await room.review(one.reviewer.id, one.review),
      await room.review(other.id, second?.review.id ?? ''),
    ]
    expect(states.map((state) => Object.keys(state?.marks ?? {}).length)).toEqual([6, 6])
    expect(Object.keys(states[0]?.answers ?? {})).toEqual([keys[0]])
  })

  it('that was sent signs the text where everything was understood, and is thanked for by mail', async () => {
    const one = await invited()
    await markAll(one.reviewer.id, one.review)
    await room.send(one.reviewer.id, one.review, SUMMARY)
    await work()
    expect(lastMailTo(one.reviewer.mail)).toContain('Verstanden: 2.')
    const other = await newReviewer('Tom B.')
    await act(one.text, '/invite', { reviewers: [other.id], dueOn: TOMORROW })
    const [second] = await room.reviews(other.id)
    await markAll(other.id, second?.review.id ?? '')
    await room.send(other.id, second?.review.id ?? '', { ...SUMMARY, isNamed: false })
    expect((await act(one.text, '', {})).label).toMatchObject({ by: ['Maria K.'], others: 1 })
  })

  it.each([
    ['one sentence was not understood', 'notUnderstood', summaryOf(true)],
    ['the reviewer says that the text is not good', 'understood', summaryOf(false)],
  ])('signs nothing where %s', async (_title, verdict, summary) => {
    const { review, reviewer, text } = await invited()
    await markAll(reviewer.id, review, verdict)
    await room.send(reviewer.id, review, summary)
    expect((await act(text, '', {})).signatures).toEqual([])
  })

  it('cannot be changed after it was sent, and sending twice signs once', async () => {
    const { review, reviewer, text } = await invited()
    await markAll(reviewer.id, review)
    const state = await room.send(reviewer.id, review, SUMMARY)
    await room.send(reviewer.id, review, SUMMARY)
    const unit = state?.units[0]?.key ?? ''
    const mark = { verdict: 'wrong', remark: '' }
    expect(await room.mark(reviewer.id, review, unit, mark)).toBeUndefined()
    expect((await act(text, '', {})).signatures).toHaveLength(1)
  })

  it('is answered remark by remark, and the reviewer is told with the last answer', async () => {
    const { review, reviewer, text } = await invited()
    await markAll(reviewer.id, review, 'notUnderstood', 'Zu schwer.')
    await room.send(reviewer.id, review, SUMMARY)
    const { reviews } = await act(text, '', {})
    const [first, second] = reviews[0]?.marks ?? []
    expect(first).toMatchObject({ remark: 'Zu schwer.', isThere: true })
    await expect(
      act(text, '/answer', { review, unit: first?.key, isChanged: false, reason: '' }),
    ).rejects.toThrow(/Warum/)
    await act(text, '/answer', { review, unit: first?.key, isChanged: true })
    await work()
    expect(lastMailTo(reviewer.mail)).toContain('Ihre Antworten sind da.')
    await act(text, '/answer', { review, unit: second?.key, isChanged: false, reason: 'Ein Name.' })
    await work()
    expect(lastMailTo(reviewer.mail)).toContain('Wir haben Ihnen geantwortet.')
  })

  it('goes with its reviewer', async () => {
    const { review, reviewer } = await invited()
    await payload.delete({ collection: 'reviewers', id: reviewer.id })
    expect(await room.review(reviewer.id, review)).toBeUndefined()
    const { totalDocs } = await payload.count({
      collection: 'reviews',
      where: { id: { equals: review } },
    })
    expect(totalDocs).toBe(0)
  })
})

function summaryOf(isGood: boolean) {
  return { remark: '', isGood, isNamed: true }
}
