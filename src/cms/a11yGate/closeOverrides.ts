import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'

import { checkRecord } from './checkRecord'
import { decisionsOn, subjectKey } from './gateEntries'

/** After each publication: a known barrier that the public text no longer has is repaired. */
export const closeOverrides: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const { _status, id } = doc as { _status?: string; id: string }
  if (_status !== 'published') return
  const subject = { collection: collection.slug, id }
  const { overrides: open } = await decisionsOn(req, subject)
  if (open.size === 0) return
  const findings = await checkRecord(req, subject, doc as Record<string, unknown>)
  const found = new Set(findings.map(({ fingerprint }) => fingerprint))
  for (const override of open.values()) {
    if (found.has(override.fingerprint)) continue
    await req.payload.update({
      collection: 'gate-overrides',
      id: override.id,
      data: { closedOn: new Date().toISOString() },
      overrideAccess: true,
      req,
    })
  }
}

/** With a document go the answers and entries about it. */
export const forgetGateEntries: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const key = subjectKey({ collection: collection.slug, id: String(id) })
  for (const slug of ['gate-answers', 'gate-overrides', 'page-checks'] as const) {
    await req.payload.delete({
      collection: slug,
      overrideAccess: true,
      req,
      where: { subjectKey: { equals: key } },
    })
  }
}
