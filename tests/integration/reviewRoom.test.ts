import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { ReviewRoomSite } from './support/reviewRoomSite'

let site: ReviewRoomSite

beforeAll(async () => {
  site = await ReviewRoomSite.start()
}, 60_000)
afterAll(() => site.stop())

const SUMMARY = { remark: '', isGood: true, isNamed: true }

describe('a review', () => {
  it('keeps each mark, asks changed sentences again and keeps the marks of the others', async () => {
    const { review, reviewer, text } = await site.invited()
    await site.markAll(reviewer.id, review, 'notUnderstood', 'Was ist das?')
    await site.payload.update({
      collection: 'easy-texts',
      id: text,
      data: {
        sections: [
          { heading: 'Der Bus', lines: `Neu ist der Bus.\n${ReviewRoomSite.LINES[1] ?? ''}` },
        ],
        _status: 'published',
      },
    })
    const state = await site.desk.review(reviewer.id, review)
    expect(state?.units.map(({ key }) => state.marks[key]?.remark)).toEqual([
      undefined,
      'Was ist das?',
    ])
    expect(await site.desk.send(reviewer.id, review, SUMMARY)).toBeUndefined()
  })

  it('loses nothing when two members and an editor save at the same moment', async () => {
    const towns = 'Jülich Linnich Titz Inden Düren Kreuzau'
    const lines = towns.split(' ').map((town) => `Der Bus fährt nach ${town}.`)
    const one = await site.invited(lines)
    const other = await site.newReviewer('Tom B.')
    await site.act(one.text, '/invite', { reviewers: [other.id], dueOn: ReviewRoomSite.TOMORROW })
    const [second] = await site.desk.reviews(other.id)
    const keys = second?.units.map(({ key }) => key) ?? []
    const mark = { verdict: 'wrong', remark: 'Nein.' }
    await site.desk.mark(one.reviewer.id, one.review, keys[0] ?? '', mark)
    await Promise.all([
      ...keys.slice(1).map((key) => site.desk.mark(one.reviewer.id, one.review, key, mark)),
      ...keys.map((key) => site.desk.mark(other.id, second?.review.id ?? '', key, mark)),
      site.act(one.text, '/answer', { review: one.review, unit: keys[0], isChanged: true }),
    ])
    const states = [
      await site.desk.review(one.reviewer.id, one.review),
      await site.desk.review(other.id, second?.review.id ?? ''),
    ]
    expect(states.map((state) => Object.keys(state?.marks ?? {}).length)).toEqual([6, 6])
    expect(Object.keys(states[0]?.answers ?? {})).toEqual([keys[0]])
  })

  it('that was sent signs the text where everything was understood, and is thanked for by mail', async () => {
    const one = await site.invited()
    await site.markAll(one.reviewer.id, one.review)
    await site.desk.send(one.reviewer.id, one.review, SUMMARY)
    await site.shared.mails.work()
    expect(site.lastMailTo(one.reviewer.mail)).toContain('Verstanden und passend: 2. Nicht gut: 0.')
    const other = await site.newReviewer('Tom B.')
    await site.act(one.text, '/invite', { reviewers: [other.id], dueOn: ReviewRoomSite.TOMORROW })
    const [second] = await site.desk.reviews(other.id)
    await site.markAll(other.id, second?.review.id ?? '')
    await site.desk.send(other.id, second?.review.id ?? '', { ...SUMMARY, isNamed: false })
    expect((await site.act(one.text, '', {})).label).toMatchObject({ by: ['Maria K.'], others: 1 })
  })

  it.each([
    ['one sentence was not understood', 'notUnderstood', SUMMARY],
    ['the reviewer says that the text is not good', 'understood', { ...SUMMARY, isGood: false }],
  ])('signs nothing where %s', async (_title, verdict, summary) => {
    const { review, reviewer, text } = await site.invited()
    await site.markAll(reviewer.id, review, verdict)
    await site.desk.send(reviewer.id, review, summary)
    expect((await site.act(text, '', {})).signatures).toEqual([])
  })

  it('cannot be changed after it was sent, and sending twice signs once', async () => {
    const { review, reviewer, text } = await site.invited()
    await site.markAll(reviewer.id, review)
    const state = await site.desk.send(reviewer.id, review, SUMMARY)
    await site.desk.send(reviewer.id, review, SUMMARY)
    const unit = state?.units[0]?.key ?? ''
    const mark = { verdict: 'wrong', remark: '' }
    expect(await site.desk.mark(reviewer.id, review, unit, mark)).toBeUndefined()
    expect((await site.act(text, '', {})).signatures).toHaveLength(1)
  })

  it('is answered remark by remark, and the reviewer is told with the last answer', async () => {
    const { review, reviewer, text } = await site.invited()
    await site.markAll(reviewer.id, review, 'notUnderstood', 'Zu schwer.')
    await site.desk.send(reviewer.id, review, SUMMARY)
    const { reviews } = await site.act(text, '', {})
    const [first, second] = reviews[0]?.marks ?? []
    expect(first).toMatchObject({ remark: 'Zu schwer.', position: 0, isOpen: true })
    await expect(
      site.act(text, '/answer', { review, unit: first?.key, isChanged: false, reason: '' }),
    ).rejects.toThrow(/Warum/)
    await site.act(text, '/answer', { review, unit: first?.key, isChanged: true })
    await site.shared.mails.work()
    expect(site.lastMailTo(reviewer.mail)).toContain('Ihre Antworten sind da.')
    await site.act(text, '/answer', {
      review,
      unit: second?.key,
      isChanged: false,
      reason: 'Ein Name.',
    })
    await site.shared.mails.work()
    expect(site.lastMailTo(reviewer.mail)).toContain('Wir haben Ihnen geantwortet.')
  })

  it('goes with its reviewer', async () => {
    const { review, reviewer } = await site.invited()
    await site.payload.delete({ collection: 'reviewers', id: reviewer.id })
    expect(await site.desk.review(reviewer.id, review)).toBeUndefined()
    const { totalDocs } = await site.payload.count({
      collection: 'reviews',
      where: { id: { equals: review } },
    })
    expect(totalDocs).toBe(0)
  })
})
