import { BarrierDesk } from '../cms/barriers/barrierDesk'
import { remindReviewers } from '../cms/reviewRoom/remind'
import type { SharedRoom } from '../cms/reviewRoom/sharedRoom'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** What nobody asks for: mails that wait, reminders, and personal data whose time is over. It never keeps the process from ending. */
export function workInBackground(shared: SharedRoom): void {
  void shared.mails.work()
  setInterval(() => void shared.mails.work(), MINUTE_MS).unref()
  void remindReviewers(shared)
  setInterval(() => void remindReviewers(shared), HOUR_MS).unref()
  const desk = new BarrierDesk(shared)
  const forget = () =>
    desk
      .forget()
      .catch((error: unknown) =>
        shared.payload.logger.error({ err: error, msg: 'Old reports could not be cleared.' }),
      )
  void forget()
  setInterval(() => void forget(), DAY_MS).unref()
}
