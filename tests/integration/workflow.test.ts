import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { room } from '../../src/cms/reviewRoom/sharedRoom'
import { remindColleagues } from '../../src/cms/workflow/remindColleagues'
import { bodyOf } from '../support/bodyOf'
import { createTopic } from './support/samples'
import { WorkflowSite } from './support/workflowSite'

const REASON = 'Kollegin krank, der Termin ist morgen.'
let site: WorkflowSite
let anna: string
let ben: string

beforeAll(async () => {
  site = await WorkflowSite.start()
  anna = await site.hire('Anna')
}, 60_000)
afterAll(() => site.stop())

it('an office of one person publishes without anybody else, and the log says so', async () => {
  const id = await site.draft(anna)
  expect(await site.state(anna, id)).toMatchObject({ state: 'draft', isAlone: true })
  expect((await site.publish(anna, id)).status).toBe(200)
  const { log, state } = await site.state(anna, id)
  expect(state).toBe('published')
  expect(log.map(({ kind, name, way }) => [kind, name, way])).toEqual([
    ['publish', 'Anna', 'free'],
    ['edit', 'Anna', undefined],
  ])
})

describe('with a second person in the office', () => {
  beforeAll(async () => {
    ben = await site.hire('Ben')
  })

  it('a text goes from one to the other and then to the public, and the log says who, when and why', async () => {
    const id = await site.draft(anna)
    expect((await site.publish(anna, id)).status).toBe(409)
    const { body: submitted } = await site.step(
      anna,
      id,
      'submit',
      'Bitte auch die Zahlen ansehen.',
    )
    expect(submitted).toMatchObject({ state: 'inReview', allowed: ['withdraw'] })
    expect((await site.step(anna, id, 'release')).status).toBe(409)
    const { body: released } = await site.step(ben, id, 'release')
    expect(released.state).toBe('released')
    expect((await site.publish(anna, id)).status).toBe(200)
    const { log, state } = await site.state(anna, id)
    expect(state).toBe('published')
    expect(log.map(({ kind, name, reason }) => [kind, name, reason])).toEqual([
      ['publish', 'Anna', ''],
      ['release', 'Ben', ''],
      ['submit', 'Anna', 'Bitte auch die Zahlen ansehen.'],
      ['edit', 'Anna', ''],
    ])
    expect(log[0]?.way).toBe('release')
    expect(log[1]?.version).toMatch(new RegExp(`^/admin/collections/pages/${id}/versions/.+`))
  })

  it('a text goes back with a remark, is corrected and released', async () => {
    const id = await site.draft(anna)
    await site.step(anna, id, 'submit')
    expect((await site.step(ben, id, 'return')).status).toBe(409)
    await site.step(ben, id, 'return', 'Der zweite Satz stimmt nicht.')
    expect((await site.state(anna, id)).state).toBe('draft')
    await site.rest(anna, 'PATCH', `/api/pages/${id}?draft=true`, { body: bodyOf('Besser.') })
    await site.step(anna, id, 'submit')
    await site.step(ben, id, 'release')
    expect((await site.publish(ben, id)).status).toBe(200)
  })

  it('whoever corrects a text in review cannot release it; the author can then', async () => {
    const id = await site.draft(anna)
    await site.step(anna, id, 'submit')
    await site.rest(ben, 'PATCH', `/api/pages/${id}?draft=true`, { teaser: 'Genauer gesagt.' })
    const refused = await site.step(ben, id, 'release')
    expect(refused.body.errors?.[0]?.message).toMatch(/zuletzt geändert/)
    expect((await site.step(anna, id, 'release')).status).toBe(200)
  })

  it('a draft belongs to whoever wrote in it last, also where somebody else began it', async () => {
    const id = await site.draft(anna)
    await site.rest(ben, 'PATCH', `/api/pages/${id}?draft=true`, { teaser: 'Von Ben.' })
    await site.step(anna, id, 'submit')
    const refused = await site.step(ben, id, 'release')
    expect(refused.body.errors?.[0]?.message).toMatch(/zuletzt geändert/)
    expect((await site.step(anna, id, 'release')).status).toBe(200)
  })

  it('nobody releases a text that is not the one on their screen', async () => {
    const id = await site.draft(anna)
    await site.step(anna, id, 'submit')
    const { fingerprint } = await site.state(ben, id)
    await site.rest(anna, 'PATCH', `/api/pages/${id}?draft=true`, { teaser: 'Etwas ganz anderes.' })
    const late = await site.rest(ben, 'POST', `/api/pages/${id}/workflow/release`, { fingerprint })
    expect(late.status).toBe(409)
    expect(late.body.errors?.[0]?.message).toMatch(/inzwischen ein anderer/)
  })

  it('mails ask the colleague, remind once before the deadline, and tell the author what became of the text', async () => {
    const title = 'Mit der Post'
    const about = async (who: string) =>
      (await site.mailsTo(who)).map(({ text }) => text).filter((text) => text.includes(title))
    const id = await site.draft(anna, { title })
    await site.step(anna, id, 'submit', 'Bitte die Zeiten ansehen.')
    const [asked] = await about(ben)
    expect(asked).toContain('Anna bittet um Prüfung')
    expect(asked).toContain('Bitte die Zeiten ansehen.')
    expect(asked).toContain(`/admin/collections/pages/${id}`)
    const { submission } = await site.state(anna, id)
    const lastDay = Date.parse(`${submission?.dueOn ?? ''}T08:00:00.000Z`)
    const member = await site.hire('Beirat', 'board')
    await remindColleagues(room(), lastDay + 86_400_000)
    expect(await about(ben)).toEqual([asked])
    for (let round = 0; round < 2; round += 1) await remindColleagues(room(), lastDay)
    const [, reminder, ...more] = await about(ben)
    expect(reminder).toContain('wartet noch auf eine Freigabe')
    expect(more).toEqual([])
    for (const other of [anna, member]) expect(await about(other)).toEqual([])
    await site.step(ben, id, 'release')
    expect(await about(anna)).toEqual([expect.stringContaining('Ben hat den Text')])
  }, 60_000)

  it('after the deadline the author publishes with a reason, and it is counted', async () => {
    const id = await site.draft(anna)
    await site.step(anna, id, 'submit')
    expect((await site.step(anna, id, 'bypass', REASON)).status).toBe(409)
    await site.letDeadlinePass(id)
    expect((await site.step(anna, id, 'bypass', 'eilig')).status).toBe(409)
    const say = (text: string) =>
      site.rest(anna, 'PATCH', `/api/pages/${id}?draft=true`, { body: bodyOf(text) })
    await say('Die Rampe ist fertig. Alle kommen um 8 Uhr ohne Stufen in das Haus.')
    const changed = await site.step(anna, id, 'bypass', REASON)
    expect(changed.body.errors?.[0]?.message).toMatch(/seit der Abgabe geändert/)
    await say('Die Rampe ist fertig. Alle kommen jetzt ohne Stuffen in das Haus.')
    expect((await site.step(anna, id, 'bypass', REASON)).status).toBe(200)
    expect((await site.publish(anna, id)).status).toBe(200)
    const { totalDocs } = await site.payload.count({
      collection: 'workflow-steps',
      where: { kind: { equals: 'publish' }, way: { equals: 'bypass' } },
    })
    expect(totalDocs).toBe(1)
    expect((await site.state(anna, id)).log[0]).toMatchObject({ way: 'bypass', reason: REASON })
  })

  it('a typing error is corrected without a new review, a number is not, and small steps do not add up', async () => {
    const id = await site.published(anna, ben)
    const say = (text: string) =>
      site.rest(anna, 'PATCH', `/api/pages/${id}?draft=true`, { body: bodyOf(text) })
    await say('Die Rampe ist fertig. Alle kommen jetzt ohne Stufen in dass Haus.')
    // Beside the draft the public text stays, so nothing was withdrawn.
    expect((await site.state(anna, id)).log[0]?.kind).toBe('edit')
    expect((await site.publish(anna, id)).status).toBe(409)
    expect((await site.step(anna, id, 'minor', 'Tippfehler')).status).toBe(200)
    expect((await site.publish(anna, id)).status).toBe(200)
    expect((await site.state(anna, id)).log[0]).toMatchObject({ kind: 'publish', way: 'minor' })
    // Three words more: few since the last correction, many since the release.
    await say('Die Rammpe ist fertig. Ale kommen jezt ohne Stufen in dass Haus.')
    const many = await site.step(anna, id, 'minor', 'Tippfehler')
    expect(many.body.errors?.[0]?.message).toMatch(/mehr als ein Tippfehler\. 4 Wörter/)
    await say('Die Rampe ist fertig. Alle kommen um 8 Uhr ohne Stufen in das Haus.')
    expect((await site.step(anna, id, 'minor', 'Tippfehler')).status).toBe(409)
  })

  it('small steps do not add up either where a text was public before there was a log', async () => {
    const id = await site.published(anna, ben)
    const document = { equals: `pages:${id}` }
    await site.payload.delete({ collection: 'workflow-steps', where: { document } })
    const correct = async (text: string) => {
      await site.rest(anna, 'PATCH', `/api/pages/${id}?draft=true`, { body: bodyOf(text) })
      return site.step(anna, id, 'minor', 'Tippfehler')
    }
    const first = await correct('Die Rampe ist fertig. Alle kommen jetzt ohne Stufen in dass Haus.')
    expect(first.status).toBe(200)
    expect((await site.publish(anna, id)).status).toBe(200)
    const many = await correct('Die Rammpe ist fertig. Ale kommen jezt ohne Stufen in dass Haus.')
    expect(many.body.errors?.[0]?.message).toMatch(/mehr als ein Tippfehler\. 4 Wörter/)
  })

  it('what was withdrawn from the site needs a new review', async () => {
    const id = await site.published(anna, ben)
    expect((await site.rest(anna, 'PATCH', `/api/pages/${id}`, { _status: 'draft' })).status).toBe(
      200,
    )
    expect(await site.shown(id)).toBeUndefined()
    const { log, state } = await site.state(anna, id)
    expect([state, log[0]?.kind]).toEqual(['draft', 'withdraw'])
    expect((await site.publish(anna, id)).status).toBe(409)
  })

  it('out of the trash comes what was public before', async () => {
    const id = await site.published(anna, ben)
    await site.rest(anna, 'PATCH', `/api/pages/${id}`, { deletedAt: new Date().toISOString() })
    expect(await site.shown(id)).toBeUndefined()
    const smuggled = await site.rest(anna, 'PATCH', `/api/pages/${id}?trash=true`, {
      deletedAt: null,
      title: 'Anders',
    })
    expect(smuggled.status).toBe(409)
    const back = await site.rest(anna, 'PATCH', `/api/pages/${id}?trash=true`, { deletedAt: null })
    expect(back.status).toBe(200)
    expect(await site.shown(id)).toMatch(/^Seite/)
    const { log } = await site.state(anna, id)
    expect(log[0]).toMatchObject({ kind: 'publish', way: 'release' })
  })

  it('texts that are deleted leave no words in the log, but stay counted', async () => {
    const id = await site.published(anna, ben)
    await site.rest(anna, 'PATCH', `/api/pages/${id}`, { deletedAt: new Date().toISOString() })
    await site.rest(anna, 'DELETE', `/api/pages/${id}?trash=true`)
    const { docs } = await site.payload.find({
      collection: 'workflow-steps',
      showHiddenFields: true,
      where: { document: { equals: `pages:${id}` } },
    })
    expect(docs.map(({ kind, text }) => [kind, text ?? null])).toEqual([['publish', null]])
  })

  describe('nobody publishes a text that was not released', () => {
    /** Every way on which a document can become public; each answers which document it was about. */
    const ways: [string, () => Promise<string>][] = [
      [
        'by creating it as published',
        async () => {
          const answer = await site.rest(anna, 'POST', '/api/pages', {
            ...{ title: 'Sofort', teaser: 'Kurz.', role: 'other', body: bodyOf('Text.') },
            _status: 'published',
          })
          expect(answer.status).toBe(409)
          return ''
        },
      ],
      [
        'by a save of the form',
        async () => {
          const id = await site.draft(anna)
          expect((await site.publish(anna, id, { title: 'Über das Formular' })).status).toBe(409)
          return id
        },
      ],
      [
        'by autosave and then publish',
        async () => {
          const id = await site.draft(anna)
          const saved = await site.rest(
            anna,
            'PATCH',
            `/api/pages/${id}?draft=true&autosave=true`,
            {
              title: 'Von selbst gespeichert',
            },
          )
          expect(saved.status).toBe(200)
          expect((await site.publish(anna, id)).status).toBe(409)
          return id
        },
      ],
      [
        'by a draft save that says published',
        async () => {
          const id = await site.draft(anna)
          const path = `/api/pages/${id}?draft=true`
          expect((await site.rest(anna, 'PATCH', path, { _status: 'published' })).status).toBe(409)
          return id
        },
      ],
      [
        'several at once',
        async () => {
          const id = await site.draft(anna)
          const path = `/api/pages?where[id][in][0]=${id}`
          const { body } = await site.rest(anna, 'PATCH', path, { _status: 'published' })
          expect(body.docs).toEqual([])
          expect(body.errors?.[0]?.message).toMatch(/zuerst zur Prüfung/)
          return id
        },
      ],
      [
        'by a plan',
        async () => {
          const id = await site.draft(anna)
          await site.payload.jobs.queue({
            task: 'schedulePublish',
            input: { type: 'publish', doc: { relationTo: 'pages', value: id } },
            waitUntil: new Date(Date.now() - 60_000),
          })
          await site.payload.jobs.run()
          return id
        },
      ],
      [
        'by copying a public one as published',
        async () => {
          const id = await site.published(anna, ben)
          const copy = await site.rest(anna, 'POST', `/api/pages/${id}/duplicate`, {
            _status: 'published',
            slug: 'kopie',
          })
          // Payload makes a draft of every copy, whatever is sent.
          return copy.status === 201 ? (copy.body.doc?.id ?? '') : ''
        },
      ],
      [
        'as an administrator',
        async () => {
          const chef = await site.hire('Chef', 'admin')
          const id = await site.draft(chef)
          expect((await site.publish(chef, id)).status).toBe(409)
          return id
        },
      ],
    ]

    it.each(ways)('%s', async (_title, go) => {
      const id = await go()
      if (id !== '') expect(await site.shown(id)).toBeUndefined()
    })

    it('by changing a public text without a word on its state', async () => {
      const id = await site.published(anna, ben)
      const answer = await site.rest(anna, 'PATCH', `/api/pages/${id}`, { title: 'Anders' })
      expect(answer.status).toBe(409)
      expect(await site.shown(id)).toMatch(/^Seite/)
    })

    it('by restoring an older text; as a draft it may come back', async () => {
      const id = await site.published(anna, ben)
      const first = await site.shown(id)
      await site.rest(anna, 'PATCH', `/api/pages/${id}?draft=true`, { title: 'Neuer Titel' })
      await site.step(anna, id, 'submit')
      await site.step(ben, id, 'release')
      await site.publish(anna, id)
      const { body } = await site.rest(
        anna,
        'GET',
        `/api/pages/versions?where[parent][equals]=${id}`,
      )
      const old = body.docs?.find(
        ({ version }) => version?.title === first && version?._status === 'published',
      )
      const restore = `/api/pages/versions/${old?.id ?? ''}`
      expect((await site.rest(anna, 'POST', restore)).status).toBe(409)
      expect((await site.rest(anna, 'POST', `${restore}?draft=true`)).status).toBe(200)
      expect(await site.shown(id)).toBe('Neuer Titel')
      expect((await site.publish(anna, id)).status).toBe(409)
    })

    it('an easy text that the CMS begins by itself is a draft', async () => {
      const id = await site.draft(anna)
      const { body } = await site.rest(anna, 'POST', `/api/easy-texts/for/pages/${id}`)
      const { body: easy } = await site.rest(anna, 'GET', `/api/easy-texts/${body.id}/workflow`)
      expect(easy.state).toBe('draft')
    })
  })

  it('a released text is published by its plan, and not if it was changed after', async () => {
    const plan = async (id: string) => {
      await site.payload.jobs.queue({
        task: 'schedulePublish',
        input: { type: 'publish', doc: { relationTo: 'pages', value: id } },
        waitUntil: new Date(Date.now() - 60_000),
      })
      await site.payload.jobs.run()
    }
    const [same, other] = [await site.draft(anna), await site.draft(anna)]
    for (const id of [same, other]) {
      await site.step(anna, id, 'submit')
      await site.step(ben, id, 'release')
    }
    await site.rest(anna, 'PATCH', `/api/pages/${other}?draft=true`, { title: 'Heimlich anders' })
    await plan(same)
    await plan(other)
    expect(await site.shown(same)).toMatch(/^Seite/)
    expect(await site.shown(other)).toBeUndefined()
  })

  it('visitors and the board learn nothing of states and rules', async () => {
    const id = await site.draft(anna)
    const member = await site.hire('Mitglied', 'board')
    for (const who of [undefined, member]) {
      expect((await site.rest(who, 'GET', `/api/pages/${id}/workflow`)).status).toBe(403)
      expect((await site.rest(who, 'GET', '/api/workflow-steps')).status).toBe(403)
      expect((await site.rest(who, 'GET', '/api/globals/review-rules')).status).toBe(403)
    }
  })

  it('nobody writes the log or, without being an administrator, the rules', async () => {
    const step = {
      document: 'pages:x',
      kind: 'release',
      name: 'x',
      on: '2026-01-01',
      fingerprint: 'x',
    }
    expect((await site.rest(anna, 'POST', '/api/workflow-steps', step)).status).toBe(403)
    expect(
      (await site.rest(anna, 'POST', '/api/globals/review-rules', { pages: 'nobody' })).status,
    ).toBe(403)
  })

  it('what the administration asks of a topic holds in addition', async () => {
    const topic = await createTopic(site.payload, 'kinder')
    await site.payload.updateGlobal({
      slug: 'review-rules',
      data: { topics: [{ topic, by: 'board' }], boardMembers: 2 },
    })
    const id = await site.draft(anna, { topics: [topic] })
    await site.step(anna, id, 'submit')
    const refused = await site.step(ben, id, 'release')
    expect(refused.body.errors?.[0]?.message).toMatch(/fehlen noch 2 Mitglieder/)
  })
})
