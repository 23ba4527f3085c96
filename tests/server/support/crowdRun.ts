import { rmSync, writeFileSync } from 'node:fs'

import { EditorInCrowd, readers } from './crowd'
import { addressesOf } from './readSite'
import { demoFolder, launch } from './siteProcess'

/** How many readers come, and how long. */
export interface CrowdPlan {
  /** Requests a second. */
  rate: number
  seconds: number
  /** So long the crowd grows from nothing. */
  rampSeconds: number
  /** Between two pieces of work of the editor. */
  pauseSeconds: number
}

/** A new server with the demo content and an empty cache, a crowd of readers, and one editor who publishes and uploads meanwhile. */
export async function runCrowd({ pauseSeconds, rampSeconds, rate, seconds }: CrowdPlan) {
  const folder = await demoFolder('crowd')
  let site = launch(folder)
  try {
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
    const work = editor.onto(site).workUntil(() => isOver, pauseSeconds * 1_000)
    const port = Number(new URL(site.origin).port)
    const crowd = await readers(folder, { port, paths, rate, ramp: rampSeconds, seconds })
    isOver = true
    await work
    const { longestWait, published, uploaded } = editor
    const plan = { rate, ramp: rampSeconds, seconds }
    const figures = { ...plan, ...crowd, longestWait, published, uploaded }
    if (process.env.CROWD_REPORT) writeFileSync(process.env.CROWD_REPORT, JSON.stringify(figures))
    return figures
  } finally {
    await site.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}
