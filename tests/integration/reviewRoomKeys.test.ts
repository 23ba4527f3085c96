import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { dropOldKeys } from '../../src/cms/reviewRoom/keys'
import { Room } from '../../src/cms/reviewRoom/room'
import { ReviewRoomSite, keyIn } from './support/reviewRoomSite'

let site: ReviewRoomSite

beforeAll(async () => {
  site = await ReviewRoomSite.start()
}, 60_000)
afterAll(() => site.stop())

/** The same room so many days later. */
function later(days: number): Room {
  const { mails, payload } = site.shared
  const { secret } = payload.config
  const now = () => Date.now() + days * 86_400_000
  return new Room({ payload, mails, siteUrl: 'http://localhost:3000', secret, now })
}

describe('keys and sessions', () => {
  it.each(['', 'x'.repeat(43), '../..', 'ä'.repeat(43)])(
    'a guessed key %j opens nothing',
    async (key) => {
      expect(await site.room.enter(key)).toBeUndefined()
    },
  )

  it('a key works once, for 30 days, and only its hash is kept', async () => {
    const { id } = await site.newReviewer('Ute S.')
    const [used, kept, old] = [
      keyIn(await site.room.linkFor(id)),
      keyIn(await site.room.linkFor(id)),
      keyIn(await site.room.linkFor(id)),
    ]
    const { docs } = await site.payload.find({
      collection: 'room-keys',
      depth: 0,
      showHiddenFields: true,
      where: { reviewer: { equals: id } },
    })
    expect(docs.map(({ hash }) => hash)).toEqual(
      Array.from({ length: 3 }, () => expect.stringMatching(/^[\da-f]{64}$/)),
    )
    expect(await site.room.enter(used)).toBeDefined()
    expect(await site.room.enter(used)).toBeUndefined()
    expect(await later(29).enter(kept)).toBeDefined()
    expect(await later(31).enter(old)).toBeUndefined()
  })

  it('a session lasts 30 days', async () => {
    const { id } = await site.newReviewer('Ute S.')
    const session = (await site.room.enter(keyIn(await site.room.linkFor(id)))) ?? ''
    expect((await later(29).member(session))?.id).toBe(id)
    expect(await later(31).member(session)).toBeUndefined()
  })

  it('keys that nobody used in time are cleared away, and no others', async () => {
    const { id } = await site.newReviewer('Ute S.')
    const [fresh, old] = [keyIn(await site.room.linkFor(id)), keyIn(await later(-31).linkFor(id))]
    const count = async () =>
      (
        await site.payload.count({
          collection: 'room-keys',
          where: { reviewer: { equals: id } },
        })
      ).totalDocs
    expect([old, await count()]).toEqual([expect.stringMatching(/^[\w-]{43}$/), 2])
    await dropOldKeys(site.payload, Date.now())
    expect(await count()).toBe(1)
    expect(await site.room.enter(fresh)).toBeDefined()
  })

  it('sessions and unused keys end with the access of their reviewer', async () => {
    const { reviewer } = await site.invited()
    const session = (await site.room.enter(keyIn(await site.room.linkFor(reviewer.id)))) ?? ''
    const unused = keyIn(await site.room.linkFor(reviewer.id))
    await site.revoke(reviewer.id)
    expect(await site.room.member(session)).toBeUndefined()
    expect(await site.room.enter(unused)).toBeUndefined()
  })

  it('a new link goes to a known address, and nothing to an unknown one', async () => {
    const { reviewer } = await site.invited()
    const before = site.server.mails.length
    await site.room.requestLink('niemand@example.org')
    await site.room.requestLink(` ${reviewer.mail.toUpperCase()} `)
    await site.shared.mails.work()
    expect(site.server.mails.slice(before).map(({ to }) => to)).toEqual([reviewer.mail])
  })

  it('a board account with the same mail may log in with its password, an editor may not', async () => {
    const [reviewer, office] = [await site.newReviewer('Tom B.'), await site.newReviewer('Ida F.')]
    const password = 'ein langes Passwort'
    const account = (email: string, role: 'board' | 'editor') =>
      site.payload.create({ collection: 'users', data: { name: 'X', email, role, password } })
    await account(reviewer.mail, 'board')
    await account(office.mail, 'editor')
    const session = await site.room.logIn(reviewer.mail, password)
    expect((await site.room.member(session ?? ''))?.id).toBe(reviewer.id)
    expect(await site.room.logIn(reviewer.mail, 'falsch')).toBeUndefined()
    expect(await site.room.logIn(office.mail, password)).toBeUndefined()
  })

  it('another person’s review is as unknown as one that does not exist', async () => {
    const [one, other] = [await site.invited(), await site.invited()]
    const state = await site.desk.review(one.reviewer.id, one.review)
    const unit = state?.units[0]?.key ?? ''
    expect(await site.desk.review(other.reviewer.id, one.review)).toBeUndefined()
    const mark = { verdict: 'wrong', remark: '' }
    expect(await site.desk.mark(other.reviewer.id, one.review, unit, mark)).toBeUndefined()
    expect(await site.desk.review(one.reviewer.id, 'gibt-es-nicht')).toBeUndefined()
    const previewFor = (member: string) => site.siteRoom.pageLink(member, one.review)
    expect(await previewFor(one.reviewer.id)).toMatch(/^\/vorschau\//)
    expect(await previewFor(other.reviewer.id)).toBeUndefined()
  })
})
