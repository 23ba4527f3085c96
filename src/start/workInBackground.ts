import { BarrierDesk } from '../cms/barriers/barrierDesk'
import { remindOffice } from '../cms/barriers/remindOffice'
import { dropOldKeys } from '../cms/reviewRoom/keys'
import { remindReviewers } from '../cms/reviewRoom/remind'
import type { SharedRoom } from '../cms/reviewRoom/sharedRoom'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** What nobody asks for: mails that wait, reminders, and data whose time is over. It never keeps the process from ending. */
export function workInBackground(shared: SharedRoom): void {
  every(MINUTE_MS, () => shared.mails.work())
  every(HOUR_MS, () => remindReviewers(shared))
  every(HOUR_MS, () => remindOffice(shared))
  every(24 * HOUR_MS, () => forgetOld(shared))
}

async function forgetOld(shared: SharedRoom): Promise<void> {
  try {
    await new BarrierDesk(shared).forget()
    await shared.mails.forget()
    await dropOldKeys(shared.payload, Date.now())
  } catch (error) {
    shared.payload.logger.error({ err: error, msg: 'Old data could not be cleared.' })
  }
}

/** Now, and then again and again. */
function every(pause: number, work: () => Promise<void>): void {
  void work()
  setInterval(() => void work(), pause).unref()
}
