import type { Payload } from 'payload'

import { countBypasses } from '../cms/workflow/bypasses'
import { isOwn, readWaiting } from '../cms/workflow/waiting'
import type { Waiting } from '../cms/workflow/waiting'
import { germanDay } from '../shared/germanDay'
import type { Task } from './tasks'

/** Texts in review: what waits for whoever looks stands first, and what is over its time says so. */
export async function readReviewTasks(
  payload: Payload,
  { account, limit }: { account: string | undefined; limit: number },
): Promise<{ first: Task[]; count: number; bypasses: number }> {
  const waiting = await readWaiting(payload)
  const mine = waiting.filter((one) => !isOwn(one, account))
  const own = waiting.filter((one) => isOwn(one, account))
  const tasks = [...mine, ...own].map((one): Task => {
    const { collection, id, title } = one
    return { collection, id, title: title || 'Noch ohne Titel', note: noteOf(one, account) }
  })
  const bypasses = await countBypasses(payload)
  return { first: tasks.slice(0, limit), count: tasks.length, bypasses }
}

function noteOf(waiting: Waiting, account: string | undefined): string {
  const { dueOn, isOver, name } = waiting
  const day = dueOn === undefined ? undefined : germanDay(`${dueOn}T12:00:00.000Z`)
  if (isOwn(waiting, account))
    return isOver
      ? 'Ihr Text. Die Frist ist vorbei: Mit einer Begründung können Sie ihn ohne Prüfung freigeben'
      : `Ihr Text wartet auf eine zweite Person${day === undefined ? '' : `, bis ${day}`}`
  if (day === undefined) return `wartet auf Ihre Freigabe, von ${name}`
  return isOver
    ? `wartet auf Ihre Freigabe, von ${name}. Die Frist endete am ${day}`
    : `wartet auf Ihre Freigabe bis ${day}, von ${name}`
}
