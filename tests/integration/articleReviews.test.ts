import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { ReviewsAnswer } from '../../src/shared/reviews'
import { headedBody } from '../support/bodyOf'
import { ReviewRoomSite } from './support/reviewRoomSite'

let site: ReviewRoomSite

beforeAll(async () => {
  site = await ReviewRoomSite.start()
}, 60_000)
afterAll(() => site.stop())

let pages = 0
const SECTIONS = { 'Der Weg': 'Der Weg hat Stufen.', 'Der Preis': 'Die Fahrt kostet 2 Euro.' }

/** A page with two sections, and somebody who was invited to review it. */
async function invited(sections: Record<string, string> = SECTIONS) {
  pages += 1
  const title = `Der Bus ${pages}`
  const { id: article } = await site.payload.create({
    collection: 'pages',
    data: {
      ...{ title, slug: `bus-${pages}`, teaser: 'Kurz.', role: 'other' },
      body: headedBody(sections),
      _status: 'published',
    },
  })
  const reviewer = await site.newReviewer('Maria K.')
  const dueOn = ReviewRoomSite.TOMORROW
  const answer = await site.actOn<ReviewsAnswer>('pages', article, '/reviews/invite', {
    reviewers: [reviewer.id],
    dueOn,
  })
  await site.shared.mails.work()
  return { article, reviewer, review: answer.reviews[0]?.id ?? '', title }
}

const notes = (given: Record<string, string>) => ({ verdict: '', remark: '', notes: given })
const inviteAgain = (article: string, reviewer: string) =>
  site.actOn('pages', article, '/reviews/invite', {
    reviewers: [reviewer],
    dueOn: ReviewRoomSite.TOMORROW,
  })
const send = (reviewer: string, review: string, isGood = true) =>
  site.desk.send(reviewer, review, { remark: '', isGood, isNamed: true })
const unitOf = async (reviewer: string, review: string, heading: string) => {
  const state = await site.desk.review(reviewer, review)
  return state?.units.find((unit) => unit.heading === heading)
}

describe('a review of an article', () => {
  it('is asked for by mail, and asks about the title and each section', async () => {
    const { review, reviewer, title } = await invited()
    expect(site.lastMailTo(reviewer.mail)).toContain('Er ist nicht in Leichter Sprache.')
    const state = await site.desk.review(reviewer.id, review)
    expect(state?.units.map(({ heading, text }) => [heading, text])).toEqual([
      [title, 'Kurz.'],
      ['Der Weg', 'Der Weg hat Stufen.'],
      ['Der Preis', 'Die Fahrt kostet 2 Euro.'],
    ])
  })

  it('keeps a barrier, a word and praise of one section apart, each with its remark', async () => {
    const { article, review, reviewer } = await invited()
    const unit = await unitOf(reviewer.id, review, 'Der Weg')
    const given = notes({ barrier: 'Stufen!', praise: 'Kurz und klar.' })
    await site.desk.mark(reviewer.id, review, unit?.key ?? '', given)
    const { reviews } = await site.actOn<ReviewsAnswer>('pages', article, '/reviews')
    expect(
      reviews[0]?.marks.map(({ heading, isOpen, remark, verdict }) => [
        heading,
        verdict,
        remark,
        isOpen,
      ]),
    ).toEqual([
      ['Der Weg', 'barrier', 'Stufen!', true],
      ['Der Weg', 'praise', 'Kurz und klar.', false],
    ])
  })

  it('says which version was marked, with its address while it is kept', async () => {
    const { article, review, reviewer } = await invited()
    const unit = await unitOf(reviewer.id, review, 'Der Weg')
    await site.desk.mark(reviewer.id, review, unit?.key ?? '', notes({ barrier: 'Stufen!' }))
    const { reviews } = await site.actOn<ReviewsAnswer>('pages', article, '/reviews')
    const { updatedAt } = await site.payload.findByID({ collection: 'pages', id: article })
    const version = reviews[0]?.marks[0]?.version
    expect(version?.savedOn).toBe(updatedAt)
    expect(version?.href).toContain(`/admin/collections/pages/${article}/versions/`)
  })

  it('asks a changed section again, with what was said of it, and keeps the others', async () => {
    const { article, review, reviewer } = await invited()
    const state = await site.desk.review(reviewer.id, review)
    for (const { key } of state?.units ?? [])
      await site.desk.mark(reviewer.id, review, key, notes({ missing: 'Zeiten' }))
    const body = headedBody({ ...SECTIONS, 'Der Weg': 'Der Weg hat eine Rampe.' })
    await site.payload.update({
      collection: 'pages',
      id: article,
      data: { body, _status: 'published' },
    })
    const [task] = await site.siteRoom.tasks(reviewer.id)
    expect(task).toMatchObject({ done: 2, total: 3, changed: 1 })
    const shown = await site.siteRoom.review(reviewer.id, review)
    expect(shown?.units[1]).toMatchObject({
      heading: 'Der Weg',
      earlier: [{ kind: 'missing', remark: 'Zeiten' }],
    })
    expect(shown?.units[1]?.mark).toBeUndefined()
    const { reviews } = await site.actOn<ReviewsAnswer>('pages', article, '/reviews')
    const gone = reviews[0]?.marks.find(({ position }) => position === undefined)
    expect(gone).toMatchObject({ text: 'Der Weg hat Stufen.', remark: 'Zeiten', isOpen: true })
  })

  it('is answered section by section, seen by the member, and opened again by other words', async () => {
    const { article, review, reviewer } = await invited()
    const steps = notes({ barrier: 'Stufen!' })
    const state = await site.desk.review(reviewer.id, review)
    for (const { heading, key } of state?.units ?? [])
      await site.desk.mark(reviewer.id, review, key, heading === 'Der Weg' ? steps : notes({}))
    const unit = state?.units[1]
    const answer = { review, unit: `${unit?.key}:barrier`, isChanged: false, reason: 'Geht so.' }
    await site.actOn('pages', article, '/reviews/answer', answer)
    await site.desk.mark(reviewer.id, review, unit?.key ?? '', notes({ barrier: 'Zu steil!' }))
    const before = await site.actOn<ReviewsAnswer>('pages', article, '/reviews')
    expect(before.reviews[0]?.marks[0]).toMatchObject({ remark: 'Zu steil!', isOpen: true })
    await send(reviewer.id, review, false)
    await site.actOn('pages', article, '/reviews/answer', { ...answer, reason: 'Eine Rampe.' })
    await site.shared.mails.work()
    expect(site.lastMailTo(reviewer.mail)).toContain('Wir haben Ihnen geantwortet.')
    const [task] = await site.siteRoom.tasks(reviewer.id)
    expect(task?.answers).toMatchObject([{ answer: { isChanged: false, reason: 'Eine Rampe.' } }])
    const after = await site.actOn<ReviewsAnswer>('pages', article, '/reviews')
    expect(after.reviews[0]).toMatchObject({ state: 'sent', verdict: 'better' })
  })

  it('signs nothing: the label is for easy texts', async () => {
    const { review, reviewer } = await invited()
    await site.markAll(reviewer.id, review)
    expect(await send(reviewer.id, review)).toBeDefined()
    const checks = { collection: 'reader-checks' as const, where: {} }
    expect((await site.payload.count(checks)).totalDocs).toBe(0)
  })

  it('can be taken back and asked for anew, and goes with its article', async () => {
    const { article, review, reviewer } = await invited()
    await site.actOn('pages', article, '/reviews/withdraw', { review })
    expect(await site.siteRoom.tasks(reviewer.id)).toEqual([])
    await inviteAgain(article, reviewer.id)
    const tasks = await site.siteRoom.tasks(reviewer.id)
    expect(tasks).toMatchObject([{ state: 'open' }])
    expect(tasks[0]?.id).not.toBe(review)
    await site.payload.delete({ collection: 'pages', id: article })
    const { totalDocs } = await site.payload.count({
      collection: 'reviews',
      where: { reviewer: { equals: reviewer.id } },
    })
    expect(totalDocs).toBe(0)
  })

  it('cannot be taken back once it was sent, nor be taken back or answered beside another article', async () => {
    const { article, review, reviewer } = await invited()
    const other = await invited()
    await expect(
      site.actOn('pages', other.article, '/reviews/withdraw', { review }),
    ).rejects.toThrow(/nicht mehr/)
    await site.markAll(reviewer.id, review)
    const unit = await unitOf(reviewer.id, review, 'Der Weg')
    const answer = { review, unit: unit?.key, isChanged: true }
    await expect(site.actOn('pages', other.article, '/reviews/answer', answer)).rejects.toThrow(
      /nicht mehr/,
    )
    await send(reviewer.id, review)
    await expect(site.actOn('pages', article, '/reviews/withdraw', { review })).rejects.toThrow(
      /schon da/,
    )
    expect(await site.siteRoom.tasks(reviewer.id)).toMatchObject([{ state: 'sent' }])
  })

  it('asked for again holds what was good, and asks anew what was a problem', async () => {
    const { article, review, reviewer } = await invited()
    const unit = await unitOf(reviewer.id, review, 'Der Preis')
    await site.markAll(reviewer.id, review)
    await site.desk.mark(reviewer.id, review, unit?.key ?? '', notes({ barrier: 'Zu teuer.' }))
    await send(reviewer.id, review)
    const body = headedBody({ ...SECTIONS, 'Der Weg': 'Der Weg hat eine Rampe.' })
    await site.payload.update({ collection: 'pages', id: article, data: { body } })
    await inviteAgain(article, reviewer.id)
    const [again] = (await site.desk.reviews(reviewer.id)).filter((one) => one.review.id !== review)
    expect(
      again?.units.filter(({ key }) => !(key in again.marks)).map(({ heading }) => heading),
    ).toEqual(['Der Weg', 'Der Preis'])
  })

  it.each(['board', null])('shows nothing to %j', async (role) => {
    const { article } = await invited()
    const user = role === null ? null : { id: 'x', name: 'X', role, collection: 'users' }
    await expect(site.actOn('pages', article, '/reviews', undefined, user)).rejects.toThrow(
      /angemeldet/,
    )
  })
})
