import type { Payload } from 'payload'

import { stageOf } from '../barriers/deadline'
import type { Stage } from '../barriers/deadline'
import { timesOf } from '../cms/barriers/timesOf'
import { dayOf } from '../shared/days'
import { germanDay } from '../shared/germanDay'
import type { Task } from './tasks'

const NOTES: Record<Stage, (until: string) => string> = {
  closed: () => '',
  open: (until) => `Antwort bis ${until}`,
  soon: (until) => `Frist endet bald: ${until}`,
  late: (until) => `Zwischennachricht fehlt, die zwei Wochen endeten am ${until}`,
  overdue: (until) => `überfällig: Die sechs Wochen endeten am ${until}`,
}

/** Reported barriers without an answer, the most urgent first; what is over its time says so. */
export async function readReports(
  payload: Payload,
  limit: number,
): Promise<{ first: Task[]; count: number }> {
  const { docs, totalDocs } = await payload.find({
    collection: 'barrier-reports',
    depth: 0,
    // The dashboard is only shown to editors, who may read all of it.
    overrideAccess: true,
    pagination: false,
    where: { state: { in: ['new', 'working'] } },
  })
  const today = dayOf(Date.now())
  const first = docs
    .map((report) => ({ report, ...stageOf(timesOf(report), today) }))
    .sort((a, b) => a.until.localeCompare(b.until))
    .slice(0, limit)
    .map(({ report, stage, until }): Task => {
      const { id, isSuspect, number } = report
      const suspect = isSuspect === true ? ' (vielleicht Werbung)' : ''
      const note = `${NOTES[stage](germanDay(until))}${suspect}`
      return { collection: 'barrier-reports', id, title: number ?? 'Meldung', note }
    })
  return { first, count: totalDocs }
}
