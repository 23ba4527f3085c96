import { reminderMail } from '../../review/mails'
import { germanDay } from '../../shared/germanDay'
import { idOf } from '../richText/toBlocks'
import { writeReview } from './reviewChanges'
import type { SharedRoom } from './sharedRoom'
import { tellReviewer } from './tellReviewer'

const DAY_MS = 86_400_000
/** Reviewers are reminded once, this long before the day. */
const BEFORE_MS = 3 * DAY_MS

/** Reminds those whose review is due in three days; once for each review. Never rejects. */
export async function remindReviewers(
  { mails, payload, room }: SharedRoom,
  now: number = Date.now(),
): Promise<void> {
  try {
    const { docs } = await payload.find({
      collection: 'reviews',
      depth: 1,
      // Nobody asks; the CMS itself reminds.
      overrideAccess: true,
      pagination: false,
      where: {
        and: [
          { state: { in: ['open', 'started'] } },
          { remindedOn: { exists: false } },
          { dueOn: { less_than_equal: new Date(now + BEFORE_MS).toISOString() } },
          { dueOn: { greater_than: new Date(now - DAY_MS).toISOString() } },
        ],
      },
    })
    for (const { dueOn, id, reviewer, title } of docs) {
      if (typeof reviewer !== 'object' || reviewer === null) continue
      // Only this field: the reviewer may save a mark in the same moment.
      await writeReview(payload, id, { remindedOn: new Date(now).toISOString() })
      await tellReviewer(mails, reviewer, async () =>
        reminderMail({
          name: reviewer.name,
          title: title ?? '',
          due: germanDay(dueOn),
          link: await room.linkFor(idOf(reviewer)),
          isEasy: reviewer.wantsEasyMails === true,
        }),
      )
    }
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Reviewers could not be reminded.' })
  }
}
