import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import sharp from 'sharp'
import type { Sharp } from 'sharp'

import { createTopic, jpegFile } from './support/samples'
import { UploadDesk } from './support/uploadDesk'

let desk: UploadDesk

beforeAll(async () => {
  desk = await UploadDesk.open()
}, 120_000)
afterAll(() => desk.cms.stop())
afterEach(() => {
  jest.restoreAllMocks()
})

/** Noise takes long to pack. */
async function photo(name: string) {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 20 }
  const picture = sharp({
    create: { width: 2100, height: 1500, channels: 3, background: '#888', noise },
  })
  return { name, data: await picture.jpeg().toBuffer() }
}

/** Counts the runs of libvips while somebody has the turn to write and while nobody has. */
function watchRuns() {
  const { db } = desk.cms.payload
  const { client } = db as unknown as { client: { transaction(mode: 'write'): Promise<object> } }
  let isOpen = false
  const runs = { within: 0, outside: 0 }
  const begin = client.transaction.bind(client)
  jest.spyOn(client, 'transaction').mockImplementation(async (mode) => {
    const transaction = await begin(mode)
    isOpen = true
    return transaction
  })
  for (const end of ['commitTransaction', 'rollbackTransaction'] as const) {
    const ends = db[end].bind(db)
    jest.spyOn(db, end).mockImplementation(async (id) => {
      await ends(id)
      isOpen = false
    })
  }
  const prototype = Object.getPrototypeOf(sharp({ create: blank })) as {
    toBuffer: (options?: object) => Promise<unknown>
  }
  const make = prototype.toBuffer
  jest.spyOn(prototype, 'toBuffer').mockImplementation(function (this: Sharp, options) {
    runs[isOpen ? 'within' : 'outside'] += 1
    return make.call(this, options)
  })
  return runs
}
const blank = { width: 9, height: 9, channels: 3 as const, background: '#fff' }

describe('while an editor uploads a picture', () => {
  it.each([
    ['as it is', ''],
    ['with a focal point', '?uploadEdits[focalPoint][x]=80&uploadEdits[focalPoint][y]=20'],
    [
      'cut',
      '?uploadEdits[crop][x]=10&uploadEdits[crop][y]=10&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=1500&uploadEdits[heightInPixels]=1100',
    ],
  ])(
    'all work on it is done before its transaction: %s',
    async (_name, query) => {
      const file = await photo('bild.jpg')
      const runs = watchRuns()
      const { status } = await desk.send(`media${query}`, {
        file,
        fields: { alt: 'a', credit: 'b' },
      })
      expect(status).toBe(201)
      expect(runs.within).toBe(0)
      expect(runs.outside).toBeGreaterThan(8)
    },
    60_000,
  )

  it('the work on a file that replaces another one is done before, too', async () => {
    const first = await desk.send('media', {
      file: await jpegFile('erste.jpg'),
      fields: { alt: 'a', credit: 'b' },
    })
    const { doc } = JSON.parse(first.text) as { doc: { id: string } }
    const file = await photo('zweite.jpg')
    const runs = watchRuns()
    const fields = { focalX: 50, focalY: 50 }
    const { status } = await desk.send(`media/${doc.id}`, { method: 'PATCH', file, fields })
    expect(status).toBe(200)
    expect(runs.within).toBe(0)
  }, 60_000)

  it('prepares it while another one saves, and does not wait for the turn to do that', async () => {
    const { payload } = desk.cms
    const file = await photo('nebenher.jpg')
    const runs = watchRuns()
    const others = { transactionID: (await payload.db.beginTransaction()) as string }
    await payload.count({ collection: 'topics', req: others })
    const upload = desk.send('media', { file, fields: { alt: 'a', credit: 'b' } })
    for (let waited = 0; runs.within < 9 && waited < 300; waited += 1)
      await new Promise((done) => setTimeout(done, 100))
    expect(runs.within).toBeGreaterThan(8)
    await payload.db.commitTransaction(others.transactionID)
    expect((await upload).status).toBe(201)
  }, 60_000)

  it('another one saves without waiting for it', async () => {
    const order: string[] = []
    const upload = desk
      .send('media', { file: await photo('lang.jpg'), fields: { alt: 'a', credit: 'b' } })
      .then(({ status }) => order.push(`upload ${status}`))
    await new Promise((done) => setTimeout(done, 300))
    await createTopic(desk.cms.payload, 'wohnen')
    order.push('topic')
    await upload
    expect(order).toEqual(['topic', 'upload 201'])
  }, 60_000)

  it('two uploads of the same name at the same moment have files of their own', async () => {
    const fields = { alt: 'a', credit: 'b' }
    const answers = await Promise.all(
      [await photo('gleich.jpg'), await jpegFile('gleich.jpg')].map((file) =>
        desk.send('media', { file, fields }),
      ),
    )
    const docs = answers.map(
      ({ text }) => JSON.parse(text) as { doc: { filename: string; width: number } },
    )
    expect(new Set(docs.map(({ doc }) => doc.filename)).size).toBe(2)
    for (const { doc } of docs) {
      const { width } = await sharp(`${desk.cms.directory}/media/${doc.filename}`).metadata()
      expect(width).toBe(doc.width)
    }
  }, 60_000)

  it('a file that cannot be read is refused once, and nothing is left open', async () => {
    const { data } = await photo('kaputt.jpg')
    const file = { name: 'kaputt.jpg', data: data.subarray(0, 900) }
    const { status } = await desk.send('media', { file, fields: { alt: 'a', credit: 'b' } })
    expect(status).toBe(400)
    await createTopic(desk.cms.payload, 'danach')
  }, 60_000)
})
