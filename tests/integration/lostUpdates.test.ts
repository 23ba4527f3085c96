import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type { User } from '../../src/cms/payload-types'
import { bodyOf } from '../support/bodyOf'
import { startCms } from './support/startCms'
import type { Cms } from './support/startCms'

let cms: Cms
let payload: Payload
let anna: User
let bela: User

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
  anna = await editor('anna@example.org')
  bela = await editor('bela@example.org')
}, 60_000)
afterAll(() => cms.stop())

const editor = (email: string): Promise<User> =>
  payload.create({
    collection: 'users',
    data: { email, name: email, role: 'editor', password: 'ein-langes-kennwort-fuer-tests' },
  })

/** Saves as the form of the admin does: over REST, with the time of the version that it shows. */
async function save(
  who: User,
  id: string,
  data: { title: string; updatedAt?: string; _status?: 'published' },
  autosave = true,
): Promise<string> {
  const saved = await payload.update({
    collection: 'pages',
    id,
    autosave,
    data: data,
    draft: data._status === undefined,
    overrideAccess: false,
    overrideLock: true,
    req: { payloadAPI: 'REST' },
    user: { ...who, collection: 'users' },
  })
  return saved.updatedAt
}

let pages = 0

async function draft(): Promise<{ id: string; updatedAt: string }> {
  return payload.create({
    collection: 'pages',
    draft: true,
    data: {
      title: 'Eins',
      teaser: 'Kurz gesagt.',
      body: bodyOf('Ein Absatz.'),
      slug: `seite-${pages++}`,
      _status: 'draft',
    } as never,
  })
}

const newest = (id: string) => payload.findByID({ collection: 'pages', id, draft: true })

describe('two people with the same global open', () => {
  const saveHome = async (who: User, title: string, updatedAt: string) => {
    const data = { title, updatedAt }
    const saved = await payload.updateGlobal({
      slug: 'easy-home',
      data,
      overrideAccess: false,
      overrideLock: true,
      req: { payloadAPI: 'REST' },
      user: { ...who, collection: 'users' },
    } as never)
    return (saved as unknown as { updatedAt: string }).updatedAt
  }
  const title = async () => (await payload.findGlobal({ slug: 'easy-home' })).title

  it('G1: refuses the second, lets the first go on, and lets the second save what they have seen', async () => {
    const first = await payload.updateGlobal({
      slug: 'easy-home',
      data: { title: 'Eins' },
    })
    const shown = first.updatedAt ?? ''
    await pause()
    const seen = await saveHome(anna, 'Von Anna', shown)
    await pause()
    await expect(saveHome(bela, 'Von Bela', shown)).rejects.toMatchObject({ status: 409 })
    await saveHome(anna, 'Wieder Anna', shown)
    expect(await title()).toBe('Wieder Anna')
    await pause()
    await expect(saveHome(bela, 'Von Bela', seen)).rejects.toMatchObject({ status: 409 })
    const now = (await payload.findGlobal({ slug: 'easy-home' })).updatedAt ?? ''
    await saveHome(bela, 'Von Bela', now)
    expect(await title()).toBe('Von Bela')
  })

  /** Two saves in the same millisecond have the same time. */
  const pause = () => new Promise((done) => setTimeout(done, 5))
})

describe('two people with the same page open', () => {
  it('lets one person save again and again when the form follows each answer', async () => {
    const { id, updatedAt } = await draft()
    let shown = updatedAt
    for (const title of ['Zwei', 'Drei', 'Vier'])
      shown = await save(anna, id, { title, updatedAt: shown })
    await save(anna, id, { title: 'Fünf', updatedAt: shown }, false)
    expect(await newest(id)).toMatchObject({ title: 'Fünf' })
  })

  it('lets one person save again when the form did not follow in time', async () => {
    const { id, updatedAt } = await draft()
    await save(anna, id, { title: 'Zwei', updatedAt })
    await save(anna, id, { title: 'Drei', updatedAt })
    await save(anna, id, { title: 'Vier', updatedAt }, false)
    expect(await newest(id)).toMatchObject({ title: 'Vier' })
  })

  it('refuses the autosave of whoever has not seen the text of the other', async () => {
    const { id, updatedAt } = await draft()
    await save(anna, id, { title: 'Von Anna', updatedAt })
    await expect(save(bela, id, { title: 'Von Bela', updatedAt })).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('Jemand anderes'),
    })
    expect(await newest(id)).toMatchObject({ title: 'Von Anna' })
  })

  it('lets the second save once the form was loaded again', async () => {
    const { id, updatedAt } = await draft()
    const seen = await save(anna, id, { title: 'Von Anna', updatedAt })
    await save(bela, id, { title: 'Von Bela', updatedAt: seen })
    await expect(save(anna, id, { title: 'Wieder Anna', updatedAt: seen })).rejects.toMatchObject({
      status: 409,
    })
    expect(await newest(id)).toMatchObject({ title: 'Von Bela' })
  })

  it('restores an old version after a save', async () => {
    const { id, updatedAt } = await draft()
    const seen = await save(anna, id, { title: 'Zwei', updatedAt }, false)
    await save(bela, id, { title: 'Drei', updatedAt: seen }, false)
    const { docs } = await payload.findVersions({
      collection: 'pages',
      sort: 'updatedAt',
      where: { parent: { equals: id } },
    })
    await payload.restoreVersion({
      collection: 'pages',
      id: docs[0]?.id ?? '',
      draft: true,
      req: { payloadAPI: 'REST' },
      user: { ...anna, collection: 'users' },
    } as never)
    expect(await newest(id)).toMatchObject({ title: 'Eins' })
  })

  it('lets through what shows no version, and copies that code hands to Payload directly', async () => {
    const { id, updatedAt } = await draft()
    await save(anna, id, { title: 'Zwei', updatedAt })
    await save(bela, id, { title: 'Drei' })
    await payload.update({
      collection: 'pages',
      id,
      draft: true,
      data: { title: 'Vier', updatedAt },
    })
    expect(await newest(id)).toMatchObject({ title: 'Vier' })
  })
})
