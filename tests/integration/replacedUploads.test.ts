import { existsSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import type { Media } from '../../src/cms/payload-types'
import { holdFiles } from '../../src/cms/uploads/heldFiles'
import { settleUploads } from '../../src/cms/uploads/keepReplaced'
import { fileNamesOf } from '../../src/cms/uploads/uploadCollections'
import { jpegFile, uploadPicture } from './support/samples'
import { UploadDesk } from './support/uploadDesk'

let desk: UploadDesk

beforeAll(async () => {
  desk = await UploadDesk.open()
}, 120_000)
afterAll(() => desk.cms.stop())

const folder = () => join(desk.cms.directory, 'media')
const missing = (record: Media) =>
  fileNamesOf(record).filter((name) => !existsSync(join(folder(), name)))
const held = () => readdirSync(join(folder(), '.ersetzt'))
const settle = () => settleUploads(desk.cms.payload)
const upload = (name: string) => uploadPicture(desk.cms.payload, name)
const read = (id: string) => desk.cms.payload.findByID({ collection: 'media', id })

/** As if the save had begun longer ago than any may take. */
function age(): void {
  const then = new Date(Date.now() - 300_000)
  for (const name of held()) utimesSync(join(folder(), '.ersetzt', name), then, then)
}

/** What the database says when a write fails. */
const failing = (operation: 'updateOne' | 'deleteOne') =>
  jest
    .spyOn(desk.cms.payload.db, operation)
    .mockImplementationOnce(() => Promise.reject(new Error('disk I/O error')))

describe('C6: the files of a picture that is replaced or deleted', () => {
  it.each<[string, (record: Media) => Promise<{ status: number }>, number]>([
    [
      'another file without words for it is refused',
      async ({ id }) =>
        desk.send(`media/${id}`, {
          method: 'PATCH',
          file: await jpegFile('andere.jpg'),
          fields: { alt: '' },
        }),
      400,
    ],
    [
      'the database fails while another file is saved',
      async ({ id }) => {
        failing('updateOne')
        const file = await jpegFile('andere.jpg')
        return desk.send(`media/${id}`, { method: 'PATCH', file, fields: {} })
      },
      500,
    ],
    [
      'another focal point is refused',
      async ({ id }) =>
        desk.send(`media/${id}?uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=10`, {
          method: 'PATCH',
          fields: { alt: '' },
        }),
      400,
    ],
    [
      'the database fails while it is deleted for good',
      async ({ id }) => {
        failing('deleteOne')
        return desk.send(`media/${id}`, { method: 'DELETE' })
      },
      500,
    ],
  ])('are all there when %s', async (_name, attempt, status) => {
    const record = await upload('eins.jpg')
    expect((await attempt(record)).status).toBe(status)
    expect(missing(await read(record.id))).toEqual([])
  })

  it('are put back after a power cut between their deletion and the commit', async () => {
    const record = await upload('zwei.jpg')
    await holdFiles(folder(), { ...record, files: fileNamesOf(record) })
    for (const name of fileNamesOf(record)) rmSync(join(folder(), name))
    expect(await settle()).toBe(fileNamesOf(record).length)
    expect(missing(record)).toEqual([])
  })

  it('come back over what an unfinished save had put in their place, once it is over', async () => {
    const record = await upload('drei.jpg')
    const path = join(folder(), record.filename ?? '')
    const before = readFileSync(path)
    await holdFiles(folder(), { ...record, files: fileNamesOf(record) })
    rmSync(path)
    writeFileSync(path, 'ein anderer Ausschnitt')
    await settle()
    expect(readFileSync(path, 'utf8')).toBe('ein anderer Ausschnitt')
    age()
    await settle()
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(held()).toEqual([])
  })

  it('are not forgotten while a second attempt is under way', async () => {
    const record = await upload('zweimal.jpg')
    const files = fileNamesOf(record)
    await holdFiles(folder(), { ...record, files })
    age()
    await holdFiles(folder(), { ...record, files })
    await settle()
    expect(held()).toHaveLength(1)
    age()
    await settle()
    expect(held()).toEqual([])
  })

  it('are gone after another file was saved, and nothing is held for longer than needed', async () => {
    const record = await upload('vier.jpg')
    const file = await jpegFile('fuenf.jpg')
    const { status } = await desk.send(`media/${record.id}`, { method: 'PATCH', file, fields: {} })
    expect(status).toBe(200)
    const saved = await read(record.id)
    expect(saved.filename).toBe('fuenf.webp')
    expect(missing(saved)).toEqual([])
    expect(missing(record)).toEqual(fileNamesOf(record))
    age()
    expect(await settle()).toBe(0)
    expect(missing(record)).toEqual(fileNamesOf(record))
    expect(held()).toEqual([])
  })

  it('are gone after it was deleted for good', async () => {
    const record = await upload('sechs.jpg')
    expect((await desk.send(`media/${record.id}`, { method: 'DELETE' })).status).toBe(200)
    age()
    expect(await settle()).toBe(0)
    expect(missing(record)).toEqual(fileNamesOf(record))
  })
})
