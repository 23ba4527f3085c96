import { rmSync } from 'node:fs'

import { afterAll, expect, it } from '@jest/globals'

import { BusyEditor } from './support/busyEditor'
import type { Promises } from './support/busyEditor'
import { checkPromises, checkReplaced } from './support/checkPromises'
import { demoFolder, launch } from './support/siteProcess'
import type { SiteProcess } from './support/siteProcess'

/** 25 with every run of the tests, 200 with `npm run test:long`. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? '25')
const SHORTEST_MS = 1_500

let site: SiteProcess | undefined
let folder: string | undefined

afterAll(async () => {
  await site?.kill()
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
})

it(
  `F1: killed ${ROUNDS} times while publishing, autosaving, restoring, uploading, replacing and deleting, nothing is torn and nothing promised is lost`,
  async () => {
    folder = await demoFolder('kill')
    site = launch(folder)
    await site.until('/readyz', 200, 60)
    const editor = await BusyEditor.prepare(site, folder)
    // The kill falls into the work of a slow machine too: the slowest of the six ends in about every second round.
    const longest = Math.max(SHORTEST_MS, 2 * (await editor.pace(site)))
    const before = answered(editor)
    const problems: string[] = []
    for (let round = 1; round <= ROUNDS; round += 1) {
      const work = await editor.work(site)
      await new Promise((done) => setTimeout(done, Math.random() * longest))
      await site.kill()
      await work.stop()
      problems.push(
        ...(await checkPromises(folder, editor.promises)).map((one) => `round ${round}: ${one}`),
      )
      site = launch(folder)
      await site.until('/readyz', 200, 60)
      problems.push(
        ...(await settled(folder, editor.promises)).map((one) => `round ${round}: ${one}`),
      )
      if (ROUNDS > 25) say(round, editor, problems)
    }
    expect(problems).toEqual([])
    expect(editor.complaints).toEqual([])
    // It was really at work.
    for (const [index, count] of answered(editor).entries())
      expect(count - (before[index] ?? 0)).toBeGreaterThan(ROUNDS / 5)
  },
  ROUNDS * 60_000,
)

/** What is wrong with the replaced picture although the server had ten seconds to put its files back. */
async function settled(folder: string, promises: Promises): Promise<string[]> {
  const limit = Date.now() + 10_000
  for (;;) {
    const problems = await checkReplaced(folder, promises)
    if (problems.length === 0 || Date.now() > limit) return problems
    await new Promise((done) => setTimeout(done, 100))
  }
}

/** How often publishing, autosaving, uploading, replacing and deleting were answered. */
function answered({ promises: { groups, pictures, replaced, texts } }: BusyEditor): number[] {
  const { autosave, publish } = texts
  return [publish.saved, autosave.saved, pictures.length, replaced.times, groups.length]
}

function say(round: number, { promises }: BusyEditor, problems: string[]): void {
  const { groups, pictures, replaced, texts } = promises
  process.stderr.write(
    `round ${round} of ${ROUNDS}: ${texts.publish.saved} published, ${texts.autosave.saved} autosaved, ${pictures.length} uploaded, ${replaced.times} replaced, ${groups.length} groups deleted, ${problems.length} problems\n`,
  )
}
