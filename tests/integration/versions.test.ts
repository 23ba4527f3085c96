import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { bodyOf } from '../support/bodyOf'
import { startCms } from './support/startCms'
import type { Cms } from './support/startCms'

const DRAFTS = 104
let cms: Cms

beforeAll(async () => {
  cms = await startCms()
}, 120_000)
afterAll(() => cms.stop())

it('G3: of more than a hundred versions the oldest drafts go, and every published one stays', async () => {
  const { payload } = cms
  const data = {
    title: 'Öffentlich 1',
    teaser: 'Kurz gesagt.',
    body: bodyOf('Ein Absatz.'),
    slug: 'seite',
    _status: 'published' as const,
  }
  const { id } = await payload.create({ collection: 'pages', data: data as never })
  for (let number = 1; number <= DRAFTS; number += 1) {
    await payload.update({
      collection: 'pages',
      id,
      draft: true,
      data: { title: `Entwurf ${number}` },
    })
    if (number === 50)
      await payload.update({
        collection: 'pages',
        id,
        data: { ...data, title: 'Öffentlich 2' },
      })
  }
  const { docs } = await payload.findVersions({
    collection: 'pages',
    pagination: false,
    sort: 'createdAt',
    where: { parent: { equals: id } },
  })
  const titles = docs.map(({ version }) => version.title)
  const drafts = titles.filter((title) => title.startsWith('Entwurf'))
  expect(titles.filter((title) => title.startsWith('Öffentlich'))).toEqual([
    'Öffentlich 1',
    'Öffentlich 2',
  ])
  expect(drafts).toHaveLength(100)
  expect(drafts[0]).toBe('Entwurf 5')
  expect(drafts.at(-1)).toBe(`Entwurf ${DRAFTS}`)
}, 240_000)
