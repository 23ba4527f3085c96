import type { Payload } from 'payload'

import { germanDay } from '../shared/germanDay'
import type { Task } from './tasks'

/** Reported barriers without an answer, the most urgent first; what is over its time says so. */
export async function readReports(
  payload: Payload,
  limit: number,
): Promise<{ first: Task[]; count: number }> {
  const { docs, totalDocs } = await payload.find({
    collection: 'barrier-reports',
    depth: 0,
    limit,
    // The dashboard is only shown to editors, who may read all of it.
    overrideAccess: true,
    sort: 'dueOn',
    where: { state: { in: ['new', 'working'] } },
  })
  const now = new Date().toISOString()
  const first = docs.map(({ dueOn, id, lastOn, number }): Task => {
    const due = dueOn ?? now
    const note =
      (lastOn ?? now) < now
        ? `überfällig: Die sechs Wochen endeten am ${germanDay(lastOn ?? now)}`
        : due < now
          ? `Zwischennachricht nötig, die zwei Wochen endeten am ${germanDay(due)}`
          : `Antwort bis ${germanDay(due)}`
    return { collection: 'barrier-reports', id, title: number ?? 'Meldung', note }
  })
  return { first, count: totalDocs }
}
