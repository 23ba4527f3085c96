import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { readGateReport } from '../cms/a11yGate/gateReport'
import type { ReportRow } from '../cms/a11yGate/gateReport'
import { germanDay } from '../shared/germanDay'
import type { Task } from './tasks'

/** Public pages with barriers or open questions: those with most first, and of equal ones the oldest. */
export async function readBarriers(
  payload: Payload,
  limit?: number,
): Promise<{ first: Task[]; count: number; pages: number }> {
  const req = await createLocalReq({}, payload)
  const { pages, rows } = await readGateReport(req)
  return { first: rows.slice(0, limit).map(toTask), count: rows.length, pages }
}

const toTask = (row: ReportRow): Task => ({
  collection: row.collection,
  id: row.id,
  title: row.title,
  note: noteOf(row),
})

/** "2 Barrieren, 1 offene Frage; zuletzt geändert am 4. Mai 2024". */
function noteOf({ axe = 0, errors, known, questions, updatedAt }: ReportRow): string {
  const parts = [
    counted(errors, 'Barriere', 'Barrieren'),
    counted(questions, 'offene Frage', 'offene Fragen'),
    counted(known, 'bekannte Barriere', 'bekannte Barrieren'),
    counted(axe, 'Fund von axe', 'Funde von axe'),
  ].filter((part) => part !== '')
  return `${parts.join(', ')}; zuletzt geändert am ${germanDay(updatedAt)}`
}

const counted = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`
