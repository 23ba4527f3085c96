import { join } from 'node:path'

import { BarrierDesk } from '../cms/barriers/barrierDesk'
import { remindOffice } from '../cms/barriers/remindOffice'
import { dropOldChanges } from '../cms/cluster/changeLog'
import { claim, dropOldClaims } from '../cms/cluster/claims'
import { dropOldKeys } from '../cms/reviewRoom/keys'
import { remindReview } from '../cms/statement/remindReview'
import { remindReviewers } from '../cms/reviewRoom/remind'
import { remindColleagues } from '../cms/workflow/remindColleagues'
import type { SharedRoom } from '../cms/reviewRoom/sharedRoom'
import { settleUploads } from '../cms/uploads/keepReplaced'
import { reconcileUploads } from '../cms/uploads/reconcileUploads'
import type { Env } from '../config/env'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** What nobody asks for: mails that wait, reminders, and data whose time is over. It never keeps the process from ending. */
export function workInBackground(shared: SharedRoom, { dataDir }: Env): void {
  const { payload } = shared
  // Of several processes on one database one does the round.
  const each = (pause: number, name: string, work: () => Promise<void>) =>
    every(pause, async () => {
      try {
        if (await claim(payload, `round:${name}`, pause * 0.9)) await work()
      } catch (error) {
        payload.logger.error({ err: error, msg: `The round "${name}" failed.` })
      }
    })
  // Each process does this one: what the last process left is to be seen at the next start, not at the next round.
  every(MINUTE_MS, () => putBackFiles(shared))
  each(MINUTE_MS, 'mails', () => shared.mails.work())
  each(HOUR_MS, 'reminders', () => remindReviewers(shared))
  each(HOUR_MS, 'colleagues', () => remindColleagues(shared))
  each(HOUR_MS, 'office', () => remindOffice(shared))
  each(HOUR_MS, 'statement', () => remindReview(shared))
  // Made-up names leave one for each try to log in (src/cms/cluster/sharedAttempts.ts).
  each(HOUR_MS, 'claims', () => dropOldClaims(shared.payload))
  each(24 * HOUR_MS, 'forget', () => forgetOld(shared))
  each(24 * HOUR_MS, 'uploads', () => compareUploads(shared, join(dataDir, 'quarantaene')))
}

async function forgetOld(shared: SharedRoom): Promise<void> {
  await new BarrierDesk(shared).forget()
  await shared.mails.forget()
  await dropOldKeys(shared.payload, Date.now())
  await dropOldChanges(shared.payload)
}

async function compareUploads({ payload }: SharedRoom, quarantine: string): Promise<void> {
  const { kept, missing, moved } = await reconcileUploads(payload, quarantine)
  if (missing.length + moved + kept === 0) return
  const names = missing.map(({ filename }) => filename)
  payload.logger.warn({ msg: 'Uploads and records do not fit.', missing: names, moved, kept })
}

async function putBackFiles({ payload }: SharedRoom): Promise<void> {
  try {
    const restored = await settleUploads(payload)
    if (restored > 0)
      payload.logger.warn({ msg: 'Files of an unfinished save were put back.', restored })
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Files of unfinished saves could not be looked at.' })
  }
}

/** Now, and then again and again. */
function every(pause: number, work: () => Promise<void>): void {
  void work()
  setInterval(() => void work(), pause).unref()
}
