import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { readBarriers } from '../../src/admin/readBarriers'
import { asLoaded } from '../../src/cms/workflow/logSave'
import type { GateReport, ShownGateFinding } from '../../src/shared/a11yGate'
import { linkBody } from '../support/lexicalBody'
import { startCms } from './support/startCms'
import type { Cms } from './support/startCms'

let cms: Cms
let payload: Payload

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
}, 60_000)
afterAll(() => cms.stop())

const editor = { id: 'x', name: 'Frau Berg', role: 'editor', collection: 'users' }
const GOOD = linkBody('Den Antrag gibt es im', 'Kreishaus in Düren', '/kreishaus')
const BAD = linkBody('Den Antrag gibt es', 'hier', '/kreishaus')
const ASKED = linkBody('Die rot markierten Termine stehen im', 'Kalender des Beirats', '/kalender')

let number = 0
function pageWith(body: object, more: object = {}) {
  number += 1
  return {
    title: `Antrag auf Hilfe ${number}`,
    slug: `antrag-${number}`,
    teaser: 'Wo es den Antrag gibt.',
    role: 'other',
    body,
    ...more,
  }
}

const draftWith = (body: object) =>
  payload.create({
    collection: 'pages',
    draft: true,
    data: { ...pageWith(body), _status: 'draft' } as never,
  })

const publish = (id: string, data: object = {}) =>
  payload.update({
    collection: 'pages',
    id,
    data: { ...data, _status: 'published' },
    // The release by a second person is another gate.
    context: asLoaded('Test'),
    user: editor,
  })

async function call(path: string, data: object, user: object | null = editor): Promise<unknown> {
  const endpoint = payload.config.endpoints.find((one) => one.path === `/gate/${path}`)
  if (!endpoint) throw new Error('no endpoint')
  const req = await createLocalReq({ ...(user && { user: user as never }) }, payload)
  const response = await endpoint.handler(
    Object.assign(req, { data, headers: new Headers(), method: 'GET' }),
  )
  return response.json()
}

async function findingsOf(id: string, body: object): Promise<ShownGateFinding[]> {
  const record = { title: 'Antrag', teaser: 'Kurz', body }
  return ((await call('check', { collection: 'pages', id, record })) as GateReport).findings
}

const overridesOf = async (id: string) => {
  const { docs } = await payload.find({
    collection: 'gate-overrides',
    where: { subjectKey: { equals: `pages:${id}` } },
  })
  return docs
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const soon = () => inDays(30)

describe('publishing a page', () => {
  it('goes through when nothing is found', async () => {
    const { id } = await draftWith(GOOD)
    expect((await publish(id))._status).toBe('published')
  })

  it('is refused with a barrier, which says what and where', async () => {
    const { id } = await draftWith(BAD)
    await expect(publish(id)).rejects.toMatchObject({
      message: expect.stringMatching(/Noch nicht veröffentlicht\. Text, 1\. Absatz.*„hier“/),
      data: {
        errors: [
          expect.objectContaining({ path: 'body', message: expect.stringMatching(/„hier“/) }),
        ],
      },
    })
  })

  it('is refused for a title that another public page has', async () => {
    const title = 'Sprechtag des Beirats'
    await payload.create({
      collection: 'pages',
      draft: true,
      data: { ...pageWith(GOOD, { title }), _status: 'draft' } as never,
    })
    const first = await draftWith(GOOD)
    // What is only a draft holds nobody up, nor does the page itself.
    for (let round = 0; round < 2; round += 1) await publish(first.id, { title })
    const second = await draftWith(GOOD)
    await expect(publish(second.id, { title })).rejects.toThrow(
      /heißt schon „Sprechtag des Beirats“/,
    )
  })

  it.each([
    ['Öffnung der Bücherei', 'öFFNUNG  DER BÜCHEREI!'],
    ['Offizielle Eröffnung', 'Oﬃzielle Ero\u0308ffnung'],
    ['2031', '„2031“'],
  ])('is refused for "%s" where another page is called "%s"', async (title, other) => {
    const first = await draftWith(GOOD)
    await publish(first.id, { title: other })
    const second = await draftWith(GOOD)
    await expect(publish(second.id, { title })).rejects.toThrow(/heißt schon/)
    await publish(second.id, { title: `${title} in Düren` })
  })

  it('is not held up by a question, nor by a barrier in a draft', async () => {
    const { id } = await draftWith(ASKED)
    expect((await publish(id))._status).toBe('published')
    expect((await draftWith(BAD))._status).toBe('draft')
  })
})

describe('a question', () => {
  it('is answered by name and day, and asked again when the place has changed', async () => {
    const { id } = await draftWith(ASKED)
    const [finding] = await findingsOf(id, ASKED)
    await call('answer', { collection: 'pages', id, finding, answer: 'Es steht auch „belegt“ da.' })
    expect((await findingsOf(id, ASKED))[0]?.answer).toEqual({
      answer: 'Es steht auch „belegt“ da.',
      by: 'Frau Berg',
      on: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    })
    const changed = linkBody('Die grün markierten Tage stehen im', 'Kalender', '/kalender')
    expect((await findingsOf(id, changed))[0]?.answer).toBeUndefined()
    await call('undo', { collection: 'pages', id, finding })
    expect((await findingsOf(id, ASKED))[0]?.answer).toBeUndefined()
  })

  it('needs words for an answer', async () => {
    const { id } = await draftWith(ASKED)
    const [finding] = await findingsOf(id, ASKED)
    await expect(call('answer', { collection: 'pages', id, finding, answer: ' ' })).rejects.toThrow(
      /warum es so richtig ist/,
    )
  })
})

describe('a known barrier', () => {
  const entry = { what: 'Ein Link sagt nicht, wohin er führt.', reason: 'Das Ziel wechselt noch.' }

  it('lets the page through, and ends by itself when a public version no longer has it', async () => {
    const { id } = await draftWith(BAD)
    const [finding] = await findingsOf(id, BAD)
    await call('override', { collection: 'pages', id, finding, ...entry, repairBy: soon() })
    expect((await publish(id))._status).toBe('published')
    expect(await overridesOf(id)).toEqual([
      expect.objectContaining({ ...entry, openedBy: 'Frau Berg', criterion: '2.4.4' }),
    ])
    expect((await overridesOf(id))[0]?.closedOn ?? null).toBeNull()

    await publish(id, { body: GOOD })
    expect((await overridesOf(id))[0]?.closedOn).toMatch(/^\d{4}-/)
    await expect(publish(id, { body: BAD })).rejects.toThrow(/„hier“/)
    // Entered anew, it is open again; what was repaired once stays on record.
    await call('override', { collection: 'pages', id, finding, ...entry, repairBy: soon() })
    expect((await overridesOf(id)).map(({ closedOn }) => Boolean(closedOn)).sort()).toEqual([
      false,
      true,
    ])
  })

  it('cannot be taken back while the page is public', async () => {
    const { id } = await draftWith(BAD)
    const [finding] = await findingsOf(id, BAD)
    await call('override', { collection: 'pages', id, finding, ...entry, repairBy: soon() })
    await call('undo', { collection: 'pages', id, finding })
    expect(await overridesOf(id)).toEqual([])
    await call('override', { collection: 'pages', id, finding, ...entry, repairBy: soon() })
    await publish(id)
    await expect(call('undo', { collection: 'pages', id, finding })).rejects.toThrow(/öffentlich/)
  })

  it.each([
    ['a reason', { reason: '' }, /warum/],
    ['words for it', { what: '' }, /nicht barrierefrei/],
    ['a day', { repairBy: '' }, /Tag/],
    ['a day to come', { repairBy: inDays(-1) }, /Zukunft/],
    ['a day within a year', { repairBy: inDays(368) }, /mehr als ein Jahr/],
  ])('needs %s', async (_, given, message) => {
    const { id } = await draftWith(BAD)
    const [finding] = await findingsOf(id, BAD)
    const data = { collection: 'pages', id, finding, ...entry, repairBy: soon(), ...given }
    await expect(call('override', data)).rejects.toThrow(message)
  })

  it('goes with its page, and so do the answers to its questions', async () => {
    const { id } = await draftWith(BAD)
    const page = { collection: 'pages', id }
    const [finding] = await findingsOf(id, BAD)
    await call('override', { ...page, finding, ...entry, repairBy: soon() })
    const [question] = await findingsOf(id, ASKED)
    await call('answer', { ...page, finding: question, answer: 'Es steht auch „belegt“ da.' })
    const answers = () =>
      payload.count({
        collection: 'gate-answers',
        where: { subjectKey: { equals: `pages:${id}` } },
      })
    expect((await answers()).totalDocs).toBe(1)
    await payload.delete({ collection: 'pages', id })
    expect(await overridesOf(id)).toEqual([])
    expect((await answers()).totalDocs).toBe(0)
  })
})

describe('the list of public pages with barriers', () => {
  it('counts known barriers and open questions, not what was answered nor what is a draft', async () => {
    const noteOf = async (id: string) =>
      (await readBarriers(payload)).first.find((row) => row.id === id)?.note.split(';')[0]
    const [known, asked, draft] = [
      await draftWith(BAD),
      await draftWith(ASKED),
      await draftWith(BAD),
    ]
    const [barrier] = await findingsOf(known.id, BAD)
    const words = { what: 'Ein Link.', reason: 'Er wechselt.', repairBy: soon() }
    await call('override', { collection: 'pages', id: known.id, finding: barrier, ...words })
    await publish(known.id)
    await publish(asked.id)
    expect(await noteOf(known.id)).toBe('1 bekannte Barriere')
    expect(await noteOf(asked.id)).toBe('1 offene Frage')
    expect(await noteOf(draft.id)).toBeUndefined()
    const [question] = await findingsOf(asked.id, ASKED)
    const answer = 'Es steht auch „belegt“ da.'
    await call('answer', { collection: 'pages', id: asked.id, finding: question, answer })
    expect(await noteOf(asked.id)).toBeUndefined()
  })
})

describe('the gate', () => {
  it.each([
    ['a visitor', null],
    ['the board', { id: 'x', role: 'board', collection: 'users' }],
  ])('answers nothing to %s', async (_, user) => {
    for (const path of ['check', 'answer', 'override', 'undo'])
      await expect(call(path, { collection: 'pages', record: {} }, user)).rejects.toThrow(
        /Redaktion angemeldet/,
      )
  })

  it.each([
    ['no record', { collection: 'pages' }, /Text fehlt/],
    ['another collection', { collection: 'users', record: {} }, /nicht geprüft/],
    [
      'a record of nonsense',
      { collection: 'pages', record: { body: 7, facts: 'x', title: [] } },
      undefined,
    ],
  ])('bears %s', async (_, data, message) => {
    const answer = call('check', data)
    if (message === undefined) expect(await answer).toHaveProperty('findings')
    else await expect(answer).rejects.toThrow(message)
  })

  it('checks an easy text by what fits it', async () => {
    const record = {
      title: 'Aktuelles',
      teaser: 'Das ist neu.',
      sections: [{ heading: 'Das ist neu', lines: 'Die BITV gilt.' }],
    }
    const { findings } = (await call('check', { collection: 'easy-texts', record })) as GateReport
    expect(findings.map(({ check }) => check)).toEqual(['title-generic'])
  })
})
