import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { readWishes } from '../../src/admin/readWishes'
import { WishCounter } from '../../src/cms/wishes/countWish'
import { bodyOf } from '../support/bodyOf'
import { startCms } from './support/startCms'
import type { Cms } from './support/startCms'

let cms: Cms
let payload: Payload

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
}, 60_000)
afterAll(() => cms.stop())

async function publishPage(title: string): Promise<string> {
  const { id } = await payload.create({
    collection: 'pages',
    data: {
      title,
      teaser: 'Kurz.',
      role: 'other',
      slug: title.toLowerCase(),
      body: bodyOf('Ein Absatz.'),
      _status: 'published',
    },
  })
  return id
}

describe('wishes for missing variants', () => {
  it('are all counted when they come at the same moment', async () => {
    const id = await publishPage('Viel')
    const counter = new WishCounter(payload)
    const wish = { kind: 'page', id, title: 'Viel', variant: 'easy' } as const
    await Promise.all(Array.from({ length: 30 }, () => counter.add(wish)))
    const { docs } = await payload.find({ collection: 'variant-wishes' })
    expect(docs.map(({ count }) => count)).toEqual([30])
    expect(Object.keys(docs[0] ?? {}).sort()).toEqual(
      ['count', 'createdAt', 'document', 'id', 'lastOn', 'title', 'updatedAt', 'variant'].sort(),
    )
  })

  it('are listed for editors by number, without what has been published since', async () => {
    const [rare, granted] = [await publishPage('Selten'), await publishPage('Erledigt')]
    const counter = new WishCounter(payload)
    await counter.add({ kind: 'page', id: rare, title: 'Selten', variant: 'sign' })
    for (let number = 0; number < 40; number += 1)
      await counter.add({ kind: 'page', id: granted, title: 'Erledigt', variant: 'easy' })
    await payload.create({
      collection: 'easy-texts',
      data: {
        title: 'Erledigt',
        teaser: 'Es ist da.',
        sections: [{ lines: 'Der Text ist da.' }],
        source: { relationTo: 'pages', value: granted },
        _status: 'published',
      },
    })
    const { first } = await readWishes(payload, 5)
    expect(first.map(({ note, title }) => `${title}: ${note}`)).toEqual([
      'Viel: Leichte Sprache, 30 Wünsche',
      'Selten: Gebärdensprache, 1 Wunsch',
    ])
  })

  it('go on after one that failed', async () => {
    const counter = new WishCounter(payload)
    const wish = { kind: 'page', title: 'X', variant: 'easy' } as const
    await expect(counter.add({ ...wish, id: 'gibt-es-nicht' })).rejects.toThrow()
    await counter.add({ ...wish, id: await publishPage('Danach') })
    const { totalDocs } = await payload.count({
      collection: 'variant-wishes',
      where: { title: { equals: 'X' } },
    })
    expect(totalDocs).toBe(1)
  })
})
