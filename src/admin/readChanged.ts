import type { Payload } from 'payload'

import { germanDay } from '../shared/germanDay'
import type { Task } from './tasks'

/** Published easy texts whose standard text says something else since, the longest waiting first, and how many there are. */
export async function readChanged(
  payload: Payload,
  limit: number,
): Promise<{ first: Task[]; count: number }> {
  const { docs: bases } = await payload.find({
    collection: 'section-bases',
    depth: 0,
    // The dashboard is only shown to editors, who may read all of it.
    overrideAccess: true,
    pagination: false,
    select: { easyText: true, key: true, heading: true, changedOn: true },
    sort: 'changedOn',
    where: { changedOn: { exists: true } },
  })
  const ids = [
    ...new Set(bases.flatMap(({ easyText }) => (typeof easyText === 'string' ? easyText : []))),
  ]
  const { docs: texts } = await payload.find({
    collection: 'easy-texts',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { title: true, sections: { renders: true } },
    where: { id: { in: ids } },
  })
  const tasks = ids.flatMap((id): Task[] => {
    const text = texts.find((one) => one.id === id)
    const rendered = new Set(text?.sections.flatMap(({ renders }) => renders ?? []))
    const own = bases.filter(({ easyText, key }) => easyText === id && rendered.has(key))
    const since = own[0]?.changedOn
    if (text === undefined || !since) return []
    const headings = own.map(({ heading }) => `„${heading ?? ''}“`).join(', ')
    const note = `${headings} ist im schweren Text seit ${germanDay(since)} anders`
    return [{ collection: 'easy-texts', id, title: text.title, note }]
  })
  return { first: tasks.slice(0, limit), count: tasks.length }
}
