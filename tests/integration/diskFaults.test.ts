import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { GuardedClient } from '../../src/database/guardedClient'
import { mayMount, mountSmallDisk } from './support/faults'
import { startCms } from './support/startCms'
import type { Cms } from './support/startCms'

const folder = join(tmpdir(), `kreis-inklusiv-disk-${process.pid}`)
/** Without root no disk can be mounted: the tests are listed as skipped then. */
const withDisk = mayMount ? describe : describe.skip

let disk: ReturnType<typeof mountSmallDisk>
let cms: Cms

const contact = (number: number) => ({
  role: `Stelle ${number}`,
  slug: `stelle-${number}`,
  office: 'Amt',
  about: 'Fragen',
  easyAbout: 'Fragen',
  languages: ['Deutsch'],
})

withDisk('a disk that fails', () => {
  beforeAll(async () => {
    disk = mountSmallDisk(folder, 48)
    cms = await startCms(folder)
  }, 60_000)
  afterAll(async () => {
    await cms.payload.destroy()
    disk.unmount()
  })

  it('F2: a full disk is an error to the editor, and nothing that was "saved" is lost', async () => {
    fill(800_000)
    const results = await Promise.allSettled(
      Array.from({ length: 80 }, (_, index) =>
        cms.payload.create({ collection: 'contacts', data: contact(index) }),
      ),
    )
    const promised = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value.slug] : []))
    const refused = results.flatMap((one) =>
      one.status === 'rejected' ? [one.reason as Error] : [],
    )
    expect(promised.length).toBeGreaterThan(0)
    expect(refused.length).toBeGreaterThan(0)
    expect(sentenceIn(refused.at(-1))).toMatch(/kein Speicherplatz/)
    expect(await slugs()).toEqual([...promised].sort())
  }, 60_000)

  it('F2: saves again by itself once there is space', async () => {
    rmSync(join(folder, 'filler'))
    await cms.payload.create({ collection: 'contacts', data: contact(900) })
    expect(await slugs()).toContain('stelle-900')
  }, 60_000)

  it('F2: a read-only disk is an error to the editor, and saving goes on by itself afterwards', async () => {
    await closeFiles()
    disk.setReadOnly(true)
    const failed = cms.payload.create({ collection: 'contacts', data: contact(901) })
    await expect(failed).rejects.toMatchObject({ status: 503, isPublic: true })
    disk.setReadOnly(false)
    await cms.payload.create({ collection: 'contacts', data: contact(902) })
    expect(await slugs()).toEqual(expect.arrayContaining(['stelle-900', 'stelle-902']))
    expect(await slugs()).not.toContain('stelle-901')
  }, 60_000)
})

/** Fills the disk up to so many bytes. */
function fill(left: number): void {
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(join(folder, 'filler'), Buffer.alloc(bavail * bsize - left))
}

/** A disk with a file open for writing cannot be made read-only from outside, and the driver closes files when memory is cleared. */
async function closeFiles(): Promise<void> {
  ;(cms.payload.db as unknown as { client: GuardedClient }).client.close()
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as () => void
  for (let round = 0; round < 3; round += 1) {
    gc()
    await new Promise((done) => setTimeout(done, 50))
  }
}

async function slugs(): Promise<string[]> {
  const { docs } = await cms.payload.find({ collection: 'contacts', pagination: false })
  return docs.map(({ slug }) => slug).sort()
}

function sentenceIn(error: unknown): string {
  const words: string[] = []
  for (let one = error; one instanceof Error; one = one.cause) words.push(one.message)
  return words.join(' ')
}
