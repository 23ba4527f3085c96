import { existsSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { reconcileUploads } from '../../src/cms/uploads/reconcileUploads'
import { uploadPicture } from './support/samples'
import { startCms } from './support/startCms'
import type { Cms } from './support/startCms'

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
}, 120_000)
afterAll(() => cms.stop())

const media = () => join(cms.directory, 'media')
const quarantine = () => join(cms.directory, 'quarantaene')
const reconcile = () => reconcileUploads(cms.payload, quarantine())

function lay(name: string, hours: number): void {
  writeFileSync(join(media(), name), 'x')
  const then = new Date(Date.now() - hours * 3_600_000)
  utimesSync(join(media(), name), then, then)
}

describe('comparing records and files', () => {
  it('C6: finds nothing where both fit', async () => {
    await uploadPicture(cms.payload, 'eins.jpg')
    expect(await reconcile()).toMatchObject({ missing: [], moved: 0, kept: 0 })
  }, 60_000)

  it('C6: moves a file that no record knows into quarantine, and leaves a young one alone', async () => {
    lay('waise.webp', 2)
    lay('kommt-gerade.webp', 0)
    expect(await reconcile()).toMatchObject({ moved: 1 })
    expect(readdirSync(join(quarantine(), 'media'))).toEqual([
      expect.stringMatching(/-waise\.webp$/),
    ])
    expect(existsSync(join(media(), 'waise.webp'))).toBe(false)
    expect(existsSync(join(media(), 'kommt-gerade.webp'))).toBe(true)
    rmSync(join(media(), 'kommt-gerade.webp'))
  }, 60_000)

  it('C6: reports a record whose file is missing, and keeps the files of what is in the trash', async () => {
    const { id, filename = '' } = await uploadPicture(cms.payload, 'zwei.jpg')
    const file = join(media(), filename ?? '')
    renameSync(file, `${cms.directory}/weg.jpg`)
    expect((await reconcile()).missing).toEqual([{ collection: 'media', id, filename }])
    renameSync(`${cms.directory}/weg.jpg`, file)
    await cms.payload.update({
      collection: 'media',
      id,
      data: { deletedAt: new Date().toISOString() },
    })
    const long = new Date(Date.now() - 7_200_000)
    utimesSync(file, long, long)
    expect(await reconcile()).toMatchObject({ missing: [], moved: 0 })
  }, 60_000)

  it('C6: leaves all files where they are when most of them are unknown: that is the wrong database', async () => {
    for (let number = 0; number < 60; number += 1) lay(`fremd-${number}.webp`, 2)
    expect(await reconcile()).toMatchObject({ moved: 0, kept: 60 })
  }, 60_000)
})
