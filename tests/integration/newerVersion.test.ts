import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { WorkflowSite } from './support/workflowSite'

let site: WorkflowSite
let anna: string
let bela: string

beforeAll(async () => {
  site = await WorkflowSite.start()
  anna = await site.hire('Anna')
  bela = await site.hire('Bela')
}, 60_000)
afterAll(() => site.stop())

const ask = (who: string | undefined, question: object) =>
  site.rest(who, 'POST', '/api/newer-version', question)
const read = async (id: string) =>
  (await site.rest(anna, 'GET', `/api/pages/${id}?draft=true&depth=0`)).body as {
    title: string
    updatedAt: string
  }
const save = (who: string, id: string, data: object) =>
  site.rest(who, 'PATCH', `/api/pages/${id}?draft=true&depth=0`, { ...data, _status: 'draft' })

describe('asking whether somebody else has saved', () => {
  it('G1: shows both texts of a field, and the time that lets the form save again', async () => {
    const id = await site.draft(anna)
    const shown = await read(id)
    await save(bela, id, { title: 'Von Bela' })
    const mine = { ...shown, title: 'Von Anna' }
    const question = { collection: 'pages', id, shown: shown.updatedAt, mine }
    const { body, status } = await ask(anna, question)
    expect(status).toBe(200)
    expect(body.newer?.fields).toMatchObject([
      { path: 'title', label: 'Titel', stored: 'Von Bela', words: expect.any(Array) },
      { path: 'slug', stored: 'von-bela' },
    ])
    const again = { title: 'Von Anna', updatedAt: body.newer?.savedAt }
    expect((await save(anna, id, { ...again, updatedAt: shown.updatedAt })).status).toBe(409)
    expect((await save(anna, id, again)).status).toBe(200)
    expect((await read(id)).title).toBe('Von Anna')
  })

  it('says nothing of what the same person saved', async () => {
    const id = await site.draft(anna)
    const shown = await read(id)
    await save(anna, id, { title: 'Zweiter Titel', updatedAt: shown.updatedAt })
    const { body } = await ask(anna, { collection: 'pages', id, shown: shown.updatedAt, mine: {} })
    expect(body).toEqual({ newer: null })
  })

  it('works for the records of the site that exist once', async () => {
    const save = (title: string) => site.rest(bela, 'POST', '/api/globals/easy-home', { title })
    await save('Anfang')
    const shown = new Date(Date.now() - 60_000).toISOString()
    const { body } = await ask(anna, { global: 'easy-home', shown, mine: { title: 'Von Anna' } })
    expect(body.newer?.fields).toMatchObject([{ path: 'title', stored: 'Anfang' }])
  })

  it.each<{ name: string; question: object; status: number }>([
    { name: 'without the time of what is shown', question: { mine: {} }, status: 400 },
    {
      name: 'without a text',
      question: { collection: 'pages', id: 'x', shown: '2026-01-01T00:00:00Z' },
      status: 400,
    },
    {
      name: 'about a kind of text that does not exist',
      question: { collection: 'nichts', id: 'x', shown: '2026-01-01T00:00:00Z', mine: {} },
      status: 404,
    },
    {
      name: 'about an account that is not theirs to read',
      question: { collection: 'room-keys', id: 'x', shown: '2026-01-01T00:00:00Z', mine: {} },
      status: 403,
    },
  ])('is refused $name', async ({ question, status }) => {
    expect((await ask(anna, question)).status).toBe(status)
  })

  it('A4: is refused to everybody who is no editor', async () => {
    const question = { collection: 'pages', id: 'x', shown: '2026-01-01T00:00:00Z', mine: {} }
    expect((await ask(undefined, question)).status).toBe(403)
    expect((await ask(await site.hire('Rosa', 'board'), question)).status).toBe(403)
  })
})
