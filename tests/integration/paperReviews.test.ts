import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { paperToken } from '../../src/cms/reviewRoom/paperLink'
import type { GivenMark } from '../../src/review/marks'
import { ReviewRoomSite } from './support/reviewRoomSite'

let site: ReviewRoomSite

beforeAll(async () => {
  site = await ReviewRoomSite.start()
}, 60_000)
afterAll(() => site.stop())

const says = (verdict: string, remark = ''): GivenMark => ({ verdict, remark })
const GOOD = { remark: '', isGood: true, isNamed: true }
const passFor = (review: string) =>
  paperToken({ id: review, by: 'Frau Berg: Amt' }, site.payload.config.secret)

/** Somebody who was invited and whose questions were printed. */
async function printed() {
  const { review, reviewer, text } = await site.invited()
  const pass = passFor(review)
  const print = await site.paper.print(pass)
  return { code: print?.code ?? '', pass, review, reviewer, text }
}

describe('answers on paper', () => {
  it('are entered in the name of the member, with who typed and how the member agreed', async () => {
    const { code, pass, review, text } = await printed()
    const answers = [says('notUnderstood', 'Was?'), says('')]
    await site.paper.enter(pass, { answers, code, consent: 'Unterschrift', summary: GOOD })
    const { reviews, signatures } = await site.act(text, '', {})
    expect(reviews.find(({ id }) => id === review)).toMatchObject({
      state: 'sent',
      done: 1,
      verdict: 'good',
      paper: { by: 'Frau Berg: Amt', consent: 'Unterschrift' },
      marks: [{ verdict: 'notUnderstood', remark: 'Was?' }],
    })
    expect(signatures).toEqual([])
  })

  it('sign the text where each sentence was understood, and say that it came from paper', async () => {
    const { code, pass, text } = await printed()
    const answers = [says('understood'), says('understood')]
    await site.paper.enter(pass, { answers, code, consent: 'Unterschrift', summary: GOOD })
    const { signatures } = await site.act(text, '', {})
    expect(signatures[0]).toMatchObject({
      name: 'Maria K.',
      recordedBy: 'Papier, eingetragen von Frau Berg: Amt',
    })
  })

  it('go to the words that were printed, although the text has other words and numbers now', async () => {
    const { code, pass, reviewer, review, text } = await printed()
    const version = (await site.desk.review(reviewer.id, review))?.text.version
    const lines = `Neu ist der Bus.\n${ReviewRoomSite.LINES[1] ?? ''}`
    await site.payload.update({
      collection: 'easy-texts',
      id: text,
      data: { sections: [{ heading: 'Der Bus', lines }], _status: 'published' },
    })
    const again = await site.paper.print(pass)
    expect(again?.code).not.toBe(code)
    const form = await site.paper.paper(pass, code)
    expect(form?.print?.units.map((unit) => unit.text)).toEqual(ReviewRoomSite.LINES)
    const answers = [says('wrong', 'Alt.'), says('understood')]
    await site.paper.enter(pass, { answers, code, consent: 'Ja' })
    const state = await site.desk.review(reviewer.id, review)
    expect(state?.units.map(({ key }) => state.marks[key]?.verdict)).toEqual([
      undefined,
      'understood',
    ])
    expect(state?.text.version).not.toBe(version)
    expect(Object.values(state?.marks ?? {})).toMatchObject([
      { text: ReviewRoomSite.LINES[0], remark: 'Alt.', version },
      { text: ReviewRoomSite.LINES[1], remark: '', version },
    ])
  })

  it.each(['', 'x', 'x.y.z'])('are not for the pass %j', async (pass) => {
    const { code } = await printed()
    expect(await site.paper.print(pass)).toBeUndefined()
    expect(await site.paper.paper(pass, code)).toBeUndefined()
    expect(await site.paper.enter(pass, { answers: [], code, consent: 'Ja' })).toBe(false)
  })

  it('cannot be entered twice, nor for a print that is not known', async () => {
    const { code, pass } = await printed()
    const entry = { answers: [], code, consent: 'Ja', summary: GOOD }
    expect(await site.paper.enter(pass, { ...entry, code: 'XXXX' })).toBe(false)
    expect(await site.paper.enter(pass, entry)).toBe(true)
    expect(await site.paper.enter(pass, entry)).toBe(false)
  })

  it('are printed by members for themselves, not for others', async () => {
    const { code, review, reviewer } = await printed()
    const other = await site.newReviewer('Tom B.')
    expect((await site.paper.printOwn(reviewer.id, review))?.code).toBe(code)
    expect(await site.paper.printOwn(other.id, review)).toBeUndefined()
  })
})

describe('a member without a mail address', () => {
  it('is invited, printed for and entered like everybody, and no mail is written', async () => {
    const people = [
      await site.newReviewer('Ute S.', false),
      await site.newReviewer('Kai M.', false),
    ]
    const text = await site.newText()
    const review = await site.inviteTo(text, people[0]?.id ?? '')
    const mails = await site.payload.count({ collection: 'mails' })
    const pass = passFor(review)
    const code = (await site.paper.print(pass))?.code ?? ''
    const answers = [says('notUnderstood', 'Was?'), says('understood')]
    await site.paper.enter(pass, { answers, code, consent: 'Am Telefon', summary: GOOD })
    const { reviewers, reviews } = await site.act(text, '', {})
    expect(reviewers.find(({ id }) => id === people[1]?.id)).toMatchObject({ hasMail: false })
    expect(reviews[0]).toMatchObject({ hasMail: false, state: 'sent', marks: [{ isOpen: true }] })
    await site.act(text, '/answer', { review, unit: reviews[0]?.marks[0]?.key, isChanged: true })
    expect(await site.payload.count({ collection: 'mails' })).toEqual(mails)
  })

  it('enters with a link from hand to hand', async () => {
    const { id } = await site.newReviewer('Ute S.', false)
    const session = await site.room.enter((await site.room.linkFor(id)).split('/').at(-1) ?? '')
    expect(await site.siteRoom.member(session ?? '')).toMatchObject({ id, hasMail: false })
  })

  it('is no reason to give an address to two people', async () => {
    const { mail } = await site.newReviewer('Ute S.')
    const data = { name: 'Kai M.', group: 'Beirat', mail }
    await expect(site.payload.create({ collection: 'reviewers', data })).rejects.toMatchObject({
      data: { errors: [{ message: 'Diese Adresse hat schon eine andere Person.' }] },
    })
  })
})
