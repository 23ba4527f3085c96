import { deadlineReminder } from '../../barriers/reminders'
import { stageOf } from '../../barriers/deadline'
import { readEnv } from '../../config/env'
import { dayOf } from '../../shared/days'
import { germanDay } from '../../shared/germanDay'
import { sendOnce } from '../mail/sendOnce'
import type { SharedRoom } from '../reviewRoom/sharedRoom'
import { timesOf } from './timesOf'

/**
 * Reminds the office of reports before and at their deadlines; what is over its six weeks goes to the administrators too.
 * Each reminder goes once, and again after a month. A demonstration writes to no office. Never rejects.
 */
export async function remindOffice(shared: SharedRoom, now: number = Date.now()): Promise<void> {
  if (readEnv().isDemo) return
  try {
    const today = dayOf(now)
    for (const report of await openReports(shared)) {
      const { stage, until } = stageOf(timesOf(report), today)
      const mail = deadlineReminder(report.number ?? '', { stage, until: germanDay(until) })
      if (mail === undefined) continue
      const admins = stage === 'overdue' ? await adminMails(shared) : []
      await sendOnce(shared, [await shared.contact(), ...admins], mail)
    }
  } catch (error) {
    shared.payload.logger.error({ err: error, msg: 'The office could not be reminded of reports.' })
  }
}

/** Addresses of all administrators. */
async function adminMails({ payload }: SharedRoom): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { email: true },
    where: { role: { equals: 'admin' } },
  })
  return docs.map(({ email }) => email)
}

async function openReports({ payload }: SharedRoom) {
  const { docs } = await payload.find({
    collection: 'barrier-reports',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { and: [{ state: { in: ['new', 'working'] } }, { isSuspect: { not_equals: true } }] },
  })
  return docs
}
