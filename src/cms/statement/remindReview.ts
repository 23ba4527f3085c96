import { readEnv } from '../../config/env'
import { dayOf } from '../../shared/days'
import { reviewReminder } from '../../statement/reviewReminder'
import { sendOnce } from '../mail/sendOnce'
import type { SharedRoom } from '../reviewRoom/sharedRoom'

/** Reminds the office once a month while the statement is older than a year; a demonstration writes to no office. Never rejects. */
export async function remindReview(shared: SharedRoom, now: number = Date.now()): Promise<void> {
  if (readEnv().isDemo) return
  try {
    const { reviewedOn } = await shared.payload.findGlobal({
      slug: 'accessibility-statement',
      depth: 0,
      overrideAccess: true,
    })
    const mail = reviewReminder(reviewedOn ?? '', dayOf(now))
    if (mail !== undefined) await sendOnce(shared, [await shared.contact()], mail)
  } catch (error) {
    shared.payload.logger.error({ err: error, msg: 'The office could not be reminded.' })
  }
}
