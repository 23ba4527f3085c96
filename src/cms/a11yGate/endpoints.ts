import { addDataAndFileToRequest } from 'payload'
import type { Endpoint, PayloadRequest } from 'payload'

import type { GateReport } from '../../shared/a11yGate'
import { requireEditor } from '../access/accessFor'
import { nameOf, refuse, textOf } from '../answers'
import { checkRecord } from './checkRecord'
import { decisionsOn, entryKey, subjectKey } from './gateEntries'
import type { Subject } from './gateEntries'
import { findingIn } from './findingIn'
import { pageCheckOf } from './pageCheckOf'

/** Collections that go through the gate. */
const GATED = ['news', 'projects', 'pages', 'municipalities', 'easy-texts'] as const
type Gated = (typeof GATED)[number]

/** A day further than this is no plan. */
const LATEST_DAYS = 366
const DAY_MS = 86_400_000

/** `POST /api/gate/check` with `{ collection, id, record }`: findings of a document while it is being typed; nothing is stored. */
const check: Endpoint = {
  path: '/gate/check',
  method: 'post',
  handler: async (req) => {
    const { body, subject } = await read(req)
    const record = body.record
    if (record === null || typeof record !== 'object')
      refuse('Der Text fehlt. Laden Sie die Seite neu.')
    const report: GateReport = {
      findings: await checkRecord(req, subject, record as Record<string, unknown>),
      page: await pageCheckOf(req, subject),
    }
    return Response.json(report)
  },
}

/** `POST /api/gate/answer` with `{ collection, id, finding, answer }`: an editor answers a question, by name and day. */
const answer: Endpoint = {
  path: '/gate/answer',
  method: 'post',
  handler: async (req) => {
    const { body, subject } = await read(req)
    const entry = entryFor(subject, findingIn(body.finding))
    const words = textOf(body.answer).slice(0, 300)
    if (words === '') refuse('Sagen Sie in ein paar Worten, warum es so richtig ist.')
    await forget(req, 'gate-answers', entry)
    await req.payload.create({
      collection: 'gate-answers',
      data: {
        ...entry,
        question: findingIn(body.finding).message,
        answer: words,
        by: nameOf(req),
        on: new Date().toISOString(),
      },
      overrideAccess: true,
      req,
    })
    return Response.json({ ok: true })
  },
}

/** `POST /api/gate/override` with `{ collection, id, finding, what, reason, alternative, repairBy }`: published knowingly until a day. */
const override: Endpoint = {
  path: '/gate/override',
  method: 'post',
  handler: async (req) => {
    const { body, subject } = await read(req)
    const entry = entryFor(subject, findingIn(body.finding))
    const what = textOf(body.what).slice(0, 300)
    const reason = textOf(body.reason).slice(0, 500)
    const alternative = textOf(body.alternative).slice(0, 300)
    if (what === '') refuse('Sagen Sie in einfachen Worten, was nicht barrierefrei ist.')
    if (reason === '') refuse('Sagen Sie, warum es trotzdem veröffentlicht wird.')
    await forget(req, 'gate-overrides', entry)
    await req.payload.create({
      collection: 'gate-overrides',
      data: {
        ...entry,
        what,
        reason,
        ...(alternative === '' ? {} : { alternative }),
        repairBy: dayIn(textOf(body.repairBy)),
        openedBy: nameOf(req),
      },
      overrideAccess: true,
      req,
    })
    return Response.json({ ok: true })
  },
}

/** `POST /api/gate/undo` with `{ collection, id, finding }`: takes an answer or an open override back. */
const undo: Endpoint = {
  path: '/gate/undo',
  method: 'post',
  handler: async (req) => {
    const { body, subject } = await read(req)
    const entry = entryFor(subject, findingIn(body.finding))
    await forget(req, 'gate-answers', entry)
    const { overrides } = await decisionsOn(req, subject)
    if (overrides.has(entryKey(entry.subjectKey, entry.fingerprint))) {
      await requireUnpublished(req, entry)
      await forget(req, 'gate-overrides', entry)
    }
    return Response.json({ ok: true })
  },
}

export const gateEndpoints: Endpoint[] = [check, answer, override, undo]

interface Entry {
  subject: { relationTo: Gated; value: string }
  subjectKey: string
  fingerprint: string
}

function entryFor({ collection, id }: Subject, finding: ReturnType<typeof findingIn>) {
  if (id === undefined) refuse('Speichern Sie den Text zuerst.')
  const { check: name, excerpt, fingerprint, label, number } = finding
  return {
    subject: { relationTo: collection as Gated, value: id },
    subjectKey: subjectKey({ collection, id }),
    check: name,
    criterion: number,
    fingerprint,
    place: excerpt === '' ? label : `${label}: ${excerpt}`,
  }
}

async function read(
  req: PayloadRequest,
): Promise<{ body: Record<string, unknown>; subject: Subject }> {
  requireEditor(req)
  await addDataAndFileToRequest(req)
  const body = (req.data ?? {}) as Record<string, unknown>
  const collection = textOf(body.collection)
  if (!(GATED as readonly string[]).includes(collection))
    refuse('Diese Sammlung wird nicht geprüft.')
  const id = textOf(body.id)
  return { body, subject: { collection, ...(id === '' ? {} : { id }) } }
}

/** One entry for each place: a new one takes the place of the old. A closed override stays as a record. */
async function forget(
  req: PayloadRequest,
  collection: 'gate-answers' | 'gate-overrides',
  { fingerprint, subjectKey: key }: Entry,
): Promise<void> {
  await req.payload.delete({
    collection,
    overrideAccess: true,
    req,
    where: {
      and: [
        { subjectKey: { equals: key } },
        { fingerprint: { equals: fingerprint } },
        ...(collection === 'gate-overrides' ? [{ closedOn: { exists: false } }] : []),
      ],
    },
  })
}

/** What is public stays in the accessibility statement until it is repaired. */
async function requireUnpublished(req: PayloadRequest, { subject }: Entry): Promise<void> {
  const found = await req.payload.findByID({
    collection: subject.relationTo,
    id: subject.value,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (found?._status === 'published')
    refuse(
      'Die Seite ist öffentlich. Der Eintrag endet von selbst, sobald die Barriere behoben ist.',
    )
}

function dayIn(text: string): string {
  const time = Date.parse(text)
  const days = (time - Date.now()) / DAY_MS
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(time) || days <= -1)
    refuse('Nennen Sie den Tag, bis zu dem es behoben ist. Er liegt in der Zukunft.')
  if (days > LATEST_DAYS)
    refuse('Der Tag liegt mehr als ein Jahr in der Zukunft. Nehmen Sie einen früheren.')
  return new Date(time).toISOString()
}
