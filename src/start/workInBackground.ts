import { remindReviewers } from '../cms/reviewRoom/remind'
import type { SharedRoom } from '../cms/reviewRoom/sharedRoom'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** What nobody asks for: mails that wait, and reminders. It never keeps the process from ending. */
export function workInBackground(shared: SharedRoom): void {
  void shared.mails.work()
  setInterval(() => void shared.mails.work(), MINUTE_MS).unref()
  void remindReviewers(shared)
  setInterval(() => void remindReviewers(shared), HOUR_MS).unref()
}
