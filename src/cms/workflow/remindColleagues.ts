import { dueDay } from '../../review/workflow/deadline'
import { waitingMail } from '../../review/workflow/mails'
import { dayOf } from '../../shared/days'
import { germanDay } from '../../shared/germanDay'
import type { SharedRoom } from '../reviewRoom/sharedRoom'
import { about, linkTo } from './tell'
import { isOwn, readWaiting } from './waiting'

/** From the working day before the last one on, colleagues are reminded of each text, once. */
export async function remindColleagues(
  { mails, payload }: Pick<SharedRoom, 'mails' | 'payload'>,
  now = Date.now(),
): Promise<void> {
  const today = new Date(now).toISOString()
  const tomorrow = dueDay(today, 1) ?? ''
  const waiting = (await readWaiting(payload, now)).filter(
    ({ dueOn, isReminded }) =>
      !isReminded && dueOn !== undefined && dueOn >= dayOf(today) && dueOn <= tomorrow,
  )
  if (waiting.length === 0) return
  const { docs: users } = await payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { role: { in: ['admin', 'editor'] } },
  })
  for (const text of waiting) {
    const document = `${text.collection}:${text.id}`
    await payload.update({
      collection: 'workflow-steps',
      id: text.step,
      data: { remindedOn: today },
      overrideAccess: true,
    })
    for (const user of users.filter(({ id }) => !isOwn(text, `users:${id}`)))
      await mails.add({
        to: user.email,
        ...waitingMail({
          ...{ by: text.name, title: text.title, reason: '', ...about(user) },
          due: germanDay(`${text.dueOn ?? ''}T12:00:00.000Z`),
          link: linkTo(payload.config.serverURL, document),
        }),
      })
  }
}
