import { rmSync, writeFileSync } from 'node:fs'

import { afterAll, expect, it } from '@jest/globals'

import { EditorInCrowd, readers } from './support/crowd'
import { addressesOf } from './support/readSite'
import { demoFolder, launch } from './support/siteProcess'
import type { SiteProcess } from './support/siteProcess'

/** With every run of the tests; `npm run test:long` asks 1,000 times a second for ten minutes. */
const RATE = Number(process.env.CROWD_RATE ?? '300')
const SECONDS = Number(process.env.CROWD_SECONDS ?? '30')
/** So long the crowd grows from nothing. */
const RAMP_S = 10
const PAUSE_S = SECONDS > 60 ? 10 : 5

let site: SiteProcess | undefined
let folder: string | undefined

afterAll(async () => {
  await site?.kill()
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
})

it(
  `D7: 0 → ${RATE} requests a second in ${RAMP_S} s on an empty cache, for ${SECONDS} s, while an editor publishes and uploads every ${PAUSE_S} s: none fails, 99 of 100 come within 250 ms, the editor never waits for 5 s`,
  async () => {
    folder = await demoFolder('crowd')
    site = launch(folder)
    await site.until('/readyz', 200, 60)
    const editor = await EditorInCrowd.hire(site, folder)
    // Those which are not kept are about forms and searches, which have limits of their own.
    const paths = (await addressesOf(site.origin, 1_000)).filter((path) => !path.includes('suche'))
    await site.stop()
    site = launch(folder)
    await site.until('/readyz', 200, 60)
    // The admin loads at the first request; an editor has long been at work when a crowd comes.
    await fetch(`${site.origin}/api/access`)
    let isOver = false
    const work = editor.onto(site).workUntil(() => isOver, PAUSE_S * 1_000)
    const port = Number(new URL(site.origin).port)
    const crowd = await readers(folder, { port, paths, rate: RATE, ramp: RAMP_S, seconds: SECONDS })
    isOver = true
    await work
    const { longestWait, published, uploaded } = editor
    const figures = {
      rate: RATE,
      ramp: RAMP_S,
      seconds: SECONDS,
      ...crowd,
      longestWait,
      published,
      uploaded,
    }
    if (process.env.CROWD_REPORT) writeFileSync(process.env.CROWD_REPORT, JSON.stringify(figures))
    expect(crowd.errors).toEqual({})
    expect(crowd.requests).toBe(RATE * (SECONDS - RAMP_S / 2))
    expect(crowd.p99).toBeLessThan(250)
    expect(longestWait).toBeLessThan(5_000)
    // It was really at work.
    expect(Math.min(published, uploaded)).toBeGreaterThan(SECONDS / PAUSE_S / 2)
  },
  (SECONDS + 400) * 1_000,
)
