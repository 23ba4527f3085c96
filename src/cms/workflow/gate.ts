import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { decideStep } from '../../review/workflow/decide'
import { nameOfText } from '../../review/workflow/reviewedText'
import { wayOf } from '../../review/workflow/situation'
import type { Way } from '../../review/workflow/entry'
import { refuse } from '../answers'
import { accountOf, keyOf, logOf, writeDown } from './journal'
import { reviewedTextOf } from './reviewedTextOf'
import { isPublic, readStored, standingOf, titleIn } from './states'
import type { StoredText, WorkflowCollection } from './states'

/** Why content that a program of the county creates may go public: given as `context` by code of this process alone. */
export const asLoaded = (reason: string) => ({ [LOADED]: reason })

const SAVES: ReadonlySet<string> = new Set(['create', 'update'])
const LOADED = 'workflowLoad'
const RESTORES_DRAFT = 'workflowRestoresDraft'
const BEFORE = 'workflowBefore'

/** Restoring an old version as a draft publishes nothing, although the version says that it was published. */
export const noteRestore: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion')
    req.context[RESTORES_DRAFT] = (args as { draft?: boolean }).draft === true
  // The next save with the same request is another matter.
  else if (SAVES.has(operation)) req.context[RESTORES_DRAFT] = false
}

/**
 * Nothing goes public that was not released, whichever way it is saved: form, REST, several at once, planned, restored,
 * copied. A text that is public already may be saved again as it is.
 */
export const requireRelease: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const slug = collection.slug as WorkflowCollection
  const id = operation === 'update' ? (originalDoc as { id: string }).id : ''
  const kept = id === '' ? undefined : await readStored(req, { collection: slug, id }, false)
  keepBefore(req, keyOf(slug, id), kept)
  const record = { ...(originalDoc as object | undefined), ...data } as StoredText
  const isDraft = record._status !== 'published' || context[RESTORES_DRAFT] === true
  if (isDraft || typeof context[LOADED] === 'string') return data
  // What is public stays, and out of the trash comes what went in.
  if (kept?._status === 'published' && sameText(kept, record)) return data
  const standing = await standingOf(req, { collection: slug, id, record, kept })
  const actor = accountOf(req)
  const decision = decideStep({
    ...standing,
    step: 'publish',
    ...(actor && { actor }),
    now: new Date().toISOString(),
    reason: '',
  })
  if (!decision.isAllowed) refuse(decision.message, 409)
  return data
}

/** Writes down who changed the text, what went public and on what ground, and what was taken off the site. */
export const logSave: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const slug = collection.slug as WorkflowCollection
  const record = doc as StoredText
  const document = keyOf(slug, record.id)
  const before = takeBefore(req, operation === 'create' ? keyOf(slug, '') : document)
  if (operation === 'create' || !sameText(previousDoc as StoredText, record))
    await logEdit(req, document, record)
  const wasPublic = before !== undefined && isPublic(before)
  if (isPublic(record)) {
    if (!wasPublic || !sameText(before, record))
      await logPublication(req, { collection: slug, record, context })
  } else if (wasPublic && !(await isStillPublic(req, slug, record.id)))
    await writeDown(req, { kind: 'withdraw', document, ...aboutOf(record) })
}

/** With a text go its words in the log; that it was public, and how, stays counted. */
export const forgetTexts: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const document = { equals: keyOf(collection.slug, String(id)) }
  const common = { collection: 'workflow-steps', overrideAccess: true, req } as const
  await req.payload.delete({ ...common, where: { document, kind: { not_equals: 'publish' } } })
  await req.payload.update({ ...common, data: { text: null }, where: { document } })
}

/** Once for each person and round: an autosave every two seconds says nothing new. */
async function logEdit(req: PayloadRequest, document: string, record: StoredText): Promise<void> {
  const last = (await logOf(req, document)).at(-1)
  const by = accountOf(req)
  if (last?.kind === 'edit' && (last.by ?? undefined) === by) return
  await writeDown(req, { kind: 'edit', document, ...aboutOf(record) })
}

interface Publication {
  collection: WorkflowCollection
  record: StoredText
  context: Record<string, unknown>
}

async function logPublication(
  req: PayloadRequest,
  { collection, context, record }: Publication,
): Promise<void> {
  const document = keyOf(collection, record.id)
  const about = { document, ...aboutOf(record), text: reviewedTextOf(record) }
  const reason = context[LOADED]
  if (typeof reason === 'string') {
    await writeDown(req, { kind: 'load', ...about, reason })
    await writeDown(req, { kind: 'publish', ...about, way: 'load' })
    return
  }
  const { log, situation } = await standingOf(req, { collection, id: record.id, record })
  const { clearance } = situation
  const before = log.findLast(({ kind }) => kind === 'publish')
  // Out of the trash a text comes on the ground on which it was public before.
  const isBack = clearance === undefined && before?.fingerprint === about.fingerprint
  const way: Way = isBack ? (before.way ?? 'free') : wayOf(situation)
  await writeDown(req, { kind: 'publish', ...about, way, reason: clearance?.reason ?? '' })
}

async function isStillPublic(
  req: PayloadRequest,
  collection: WorkflowCollection,
  id: string,
): Promise<boolean> {
  const kept = await readStored(req, { collection, id }, false)
  return kept !== undefined && isPublic(kept)
}

const aboutOf = (record: StoredText) => ({
  title: titleIn(record),
  fingerprint: fingerprintIn(record),
})

const fingerprintIn = (record: object): string => nameOfText(reviewedTextOf(record))

const sameText = (one: object, other: object): boolean =>
  fingerprintIn(one) === fingerprintIn(other)

/** Several documents may be saved with one request, so each is kept under its own name. */
function keepBefore(req: PayloadRequest, key: string, kept: StoredText | undefined): void {
  const all = (req.context[BEFORE] ??= new Map()) as Map<string, StoredText | undefined>
  all.set(key, kept)
}

const takeBefore = (req: PayloadRequest, key: string): StoredText | undefined =>
  (req.context[BEFORE] as Map<string, StoredText | undefined> | undefined)?.get(key)
