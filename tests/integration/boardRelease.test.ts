import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { readReviewTasks } from '../../src/admin/readReviewTasks'
import { enterPaper, keepPrint } from '../../src/cms/reviewRoom/paperDesk'
import { SiteRoom } from '../../src/cms/reviewRoom/siteRoom'
import { room } from '../../src/cms/reviewRoom/sharedRoom'
import { countBypasses, readBypasses } from '../../src/cms/workflow/bypasses'
import { dayOf } from '../../src/shared/days'
import { headedBody } from '../support/bodyOf'
import { WorkflowSite } from './support/workflowSite'

const REASON = 'Der Beirat tagt erst im Januar.'
const DUE_ON = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
const SECTIONS = {
  'Der Eingang': 'Am Eingang sind Stufen.',
  'Die Rampe': 'Die Rampe ist hinter dem Haus.',
}
const NOTHING = { verdict: '', remark: '' }
let site: WorkflowSite
let anna: string
let ben: string
let member: string

beforeAll(async () => {
  site = await WorkflowSite.start()
  anna = await site.hire('Anna')
  ben = await site.hire('Ben')
  await site.payload.updateGlobal({
    slug: 'review-rules',
    data: { pages: 'board', easyTexts: 'board', boardMembers: 1 },
  })
  const data = { name: 'Maria K.', mail: 'maria@example.org', group: 'Beirat' }
  member = (await site.payload.create({ collection: 'reviewers', data })).id
}, 60_000)
afterAll(() => site.stop())

/** A text that was given to review, and the board invited to it. */
async function submitted(): Promise<string> {
  const id = await site.draft(anna, { body: headedBody(SECTIONS) })
  await site.step(anna, id, 'submit')
  await invite(id)
  return id
}

const invite = (id: string) =>
  site.rest(anna, 'POST', `/api/pages/${id}/reviews/invite`, {
    reviewers: [member],
    dueOn: DUE_ON,
  })

const openReview = async (id: string) => {
  const reviews = await room().desk.reviews(member)
  return reviews.find(({ review, text }) => text.id === id && review.state !== 'sent')
}

/** The member reads all that is still asked and sends a verdict; answers how many sections that were. */
async function judge(id: string, isGood: boolean): Promise<number> {
  const state = await openReview(id)
  const open = state?.units.filter(({ key }) => !(key in state.marks)) ?? []
  const review = state?.review.id ?? ''
  for (const { key } of open)
    await room().desk.mark(member, review, key, { verdict: '', remark: '' })
  await room().desk.send(member, review, { remark: '', isNamed: false, isGood })
  return open.length
}

describe('a text that the board must review', () => {
  it('waits for the verdict of the board; then it is released and goes public', async () => {
    const id = await submitted()
    // Only the board is asked.
    expect(await site.mailsTo(ben)).toEqual([])
    const early = await site.step(ben, id, 'release')
    expect(early.status).toBe(409)
    expect(early.body.errors?.[0]?.message).toMatch(/fehlt noch 1 Mitglied des Beirats/)
    await judge(id, true)
    expect(await site.state(ben, id)).toMatchObject({ boardMissing: 0 })
    expect((await site.step(ben, id, 'release')).status).toBe(200)
    expect((await site.publish(anna, id)).status).toBe(200)
    expect(await site.shown(id)).toMatch(/^Seite/)
  })

  it('is not released where the board says that it must become better; changed, the member is asked about the change alone', async () => {
    const id = await submitted()
    // The title and the two sections.
    expect(await judge(id, false)).toBe(3)
    expect((await site.step(ben, id, 'release')).status).toBe(409)
    await invite(id)
    expect(await openReview(id)).toBeUndefined()
    await site.rest(anna, 'PATCH', `/api/pages/${id}?draft=true`, {
      body: headedBody({ ...SECTIONS, 'Der Eingang': 'Am Eingang hilft eine Klingel.' }),
    })
    await invite(id)
    expect((await openReview(id))?.review.state).toBe('started')
    expect(await judge(id, true)).toBe(1)
    expect((await site.step(ben, id, 'release')).status).toBe(200)
  })

  it('is not released on a verdict about an older text', async () => {
    const id = await submitted()
    await judge(id, true)
    await site.rest(anna, 'PATCH', `/api/pages/${id}?draft=true`, { teaser: 'Ganz anders.' })
    expect((await site.step(ben, id, 'release')).status).toBe(409)
  })

  it('is released by its author where the board has sent its answers, not where an editor typed them', async () => {
    const [sent, typed] = [await submitted(), await submitted()]
    await judge(sent, true)
    const review = (await openReview(typed))?.review.id ?? ''
    const code = (await keepPrint(room().desk, review))?.print.code ?? ''
    const units = (await openReview(typed))?.units ?? []
    const entry = { code, consent: 'Unterschrift', answers: units.map(() => NOTHING) }
    const summary = { remark: '', isNamed: false, isGood: true }
    await enterPaper(room().desk, { id: review, by: 'Anna' }, { ...entry, summary })
    expect(await site.state(anna, typed)).toMatchObject({ boardMissing: 0 })
    const refused = await site.step(anna, typed, 'release')
    expect(refused.body.errors?.[0]?.message).toMatch(/zuletzt geändert/)
    expect((await site.step(ben, typed, 'release')).status).toBe(200)
    expect((await site.step(anna, sent, 'release')).status).toBe(200)
  })

  it('in easy words waits for signatures under exactly these words', async () => {
    const page = await site.draft(anna)
    const { body: begun } = await site.rest(anna, 'POST', `/api/easy-texts/for/pages/${page}`)
    const easy = `/api/easy-texts/${begun.id ?? ''}`
    const write = (lines: string) =>
      site.rest(anna, 'PATCH', `${easy}?draft=true`, {
        ...{ title: 'Die Rampe', teaser: 'Es gibt eine Rampe.' },
        sections: [{ heading: 'Die Rampe', lines }],
      })
    const missing = async () => (await site.rest(anna, 'GET', `${easy}/workflow`)).body.boardMissing
    await write('Die Rampe ist neu.')
    const invitation = { reviewers: [member], dueOn: DUE_ON }
    await site.rest(anna, 'POST', `${easy}/state/invite`, invitation)
    const state = await openReview(begun.id ?? '')
    const review = state?.review.id ?? ''
    for (const { key } of state?.units ?? [])
      await room().desk.mark(member, review, key, { verdict: 'understood', remark: '' })
    expect(await missing()).toBe(1)
    await room().desk.send(member, review, { remark: '', isNamed: false, isGood: true })
    expect(await missing()).toBe(0)
    await write('Die Rampe ist neu. Sie ist breit.')
    expect(await missing()).toBe(1)
  })
})

describe('a text that goes public past the board', () => {
  it('may do so after the deadline with a reason; editors and the board see the number, the title and the reason', async () => {
    const files = { picture: none, download: none, film: none, documentPath: none }
    const shown = new SiteRoom(room(), () => files)
    expect(await shown.bypasses()).toEqual([])
    const id = await submitted()
    await site.letDeadlinePass(id)
    await site.step(anna, id, 'bypass', REASON)
    expect(await shown.bypasses()).toEqual([])
    expect((await site.publish(anna, id)).status).toBe(200)
    const today = dayOf(Date.now())
    const title = (await site.shown(id)) ?? ''
    expect(await shown.bypasses()).toEqual([{ title, on: today, reason: REASON }])
    const tasks = await readReviewTasks(site.payload, { account: undefined, limit: 5 })
    expect(tasks.bypasses).toBe(1)
    const nextYear = Date.now() + 366 * 86_400_000
    expect(await readBypasses(site.payload, nextYear)).toEqual([])
    expect(await countBypasses(site.payload, nextYear)).toBe(0)
  })
})

const none = () => undefined
