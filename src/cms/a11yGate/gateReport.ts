import type { PayloadRequest } from 'payload'

import { isSettled } from '../../shared/a11yGate'
import { findingsOf } from './checkRecord'
import { readSurroundings } from './gateContext'
import { allDecisions, subjectKey } from './gateEntries'
import { lookUp } from './lookUp'
import { publicTitles } from './publicTitles'

const GATED = ['news', 'projects', 'pages', 'municipalities', 'easy-texts'] as const

/** A public page with what the gate still finds in it. */
export interface ReportRow {
  collection: (typeof GATED)[number]
  id: string
  title: string
  updatedAt: string
  /** Barriers that nobody has entered as known. */
  errors: number
  questions: number
  /** Known barriers, published until a day. */
  known: number
  /** What axe found on the finished page; absent where it was not checked. */
  axe?: number
}

interface Report {
  rows: ReportRow[]
  /** Number of public pages that were checked. */
  pages: number
}

/** Every public page with findings: those with most first, and of equal ones the oldest. */
export async function readGateReport(req: PayloadRequest): Promise<Report> {
  const documents = await readDocuments(req)
  const known = {
    lookups: await lookUp(req, documents),
    surroundings: await readSurroundings(req, await publicTitles(req)),
    decisions: await allDecisions(req),
  }
  const axe = await axeFaults(req)
  const rows = documents.map(({ collection, record }): ReportRow => {
    const findings = findingsOf({ collection, id: record.id }, { ...record }, known)
    const open = findings.filter((finding) => !isSettled(finding))
    const faults = axe.get(subjectKey({ collection, id: record.id }))
    return {
      collection,
      id: record.id,
      title: record.title || record.name || 'Noch ohne Titel',
      updatedAt: record.updatedAt,
      errors: open.filter(({ level }) => level === 'error').length,
      questions: open.filter(({ level }) => level === 'question').length,
      known: findings.filter(({ override }) => override !== undefined).length,
      ...(faults === undefined ? {} : { axe: faults }),
    }
  })
  return { pages: rows.length, rows: rows.filter((row) => countOf(row) > 0).sort(byNeed) }
}

const countOf = ({ axe = 0, errors, known, questions }: ReportRow): number =>
  errors + questions + known + axe

const byNeed = (one: ReportRow, other: ReportRow): number =>
  countOf(other) - countOf(one) || one.updatedAt.localeCompare(other.updatedAt)

interface PublicRecord {
  id: string
  title?: string | null
  name?: string | null
  updatedAt: string
}

async function readDocuments(req: PayloadRequest) {
  const documents: { collection: (typeof GATED)[number]; record: PublicRecord }[] = []
  for (const collection of GATED) {
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      // Only editors see the report, and they may read all of it.
      overrideAccess: true,
      pagination: false,
      req,
      where: { _status: { equals: 'published' } },
    })
    for (const record of docs) documents.push({ collection, record })
  }
  return documents
}

async function axeFaults(req: PayloadRequest): Promise<ReadonlyMap<string, number>> {
  const { docs } = await req.payload.find({
    collection: 'page-checks',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { state: { equals: 'faulty' } },
  })
  return new Map(
    docs.map(({ faults, subjectKey: key }) => [key, Array.isArray(faults) ? faults.length : 0]),
  )
}
