import type { PayloadRequest } from 'payload'

import { nameOfText } from '../../review/workflow/reviewedText'
import { wayOf } from '../../review/workflow/situation'
import { accountOf, keyOf, logOf, writeDown } from './journal'
import { reviewedTextOf } from './reviewedTextOf'
import { isPublic, readStored, standingOf, titleIn } from './states'
import type { StoredText } from './states'
import type { WorkflowCollection } from './collections'

export const LOADED = 'workflowLoad'

/** Why content that a program of the county creates may go public: given as `context` by code of this process alone. */
export const asLoaded = (reason: string) => ({ [LOADED]: reason })

interface Saved {
  collection: WorkflowCollection
  id: string
  record: StoredText
}

/** Once for each person and round: an autosave every two seconds says nothing new. */
export async function logEdit(req: PayloadRequest, saved: Saved): Promise<void> {
  const log = await logOf(req, keyOf(saved.collection, saved.id))
  const last = log.at(-1)
  if (last?.kind === 'edit' && (last.by ?? undefined) === accountOf(req)) return
  await writeDown(req, { kind: 'edit', ...aboutOf(saved) }, log)
}

/** What went public, and on what ground. */
export async function logPublication(req: PayloadRequest, saved: Saved): Promise<void> {
  const about = { ...aboutOf(saved), text: reviewedTextOf(saved.record) }
  const reason = req.context[LOADED]
  if (typeof reason === 'string') {
    await writeDown(req, { kind: 'load', ...about, reason })
    await writeDown(req, { kind: 'publish', ...about, way: 'load' })
    return
  }
  const { log, situation } = await standingOf(req, saved)
  const { clearance } = situation
  const before = log.findLast(({ kind }) => kind === 'publish')
  // Out of the trash a text comes on the ground on which it was public before.
  const isBack = clearance === undefined && before?.fingerprint === about.fingerprint
  const way = isBack ? (before.way ?? 'free') : wayOf(situation)
  await writeDown(req, { kind: 'publish', ...about, way, reason: clearance?.reason ?? '' }, log)
}

/** What was taken off the site; a draft that is saved beside a public text takes nothing away. */
export async function logWithdrawal(req: PayloadRequest, saved: Saved): Promise<void> {
  const kept = await readStored(req, { ...saved, parts: 'state' }, false)
  if (kept === undefined || !isPublic(kept))
    await writeDown(req, { kind: 'withdraw', ...aboutOf(saved) })
}

const aboutOf = ({ collection, id, record }: Saved) => ({
  document: keyOf(collection, id),
  title: titleIn(record),
  fingerprint: nameOfText(reviewedTextOf(record)),
})
