import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
} from 'payload'

import { decideStep } from '../../review/workflow/decide'
import { refuse } from '../answers'
import { accountOf, keyOf } from './journal'
import { LOADED, logEdit, logPublication, logWithdrawal } from './logSave'
import { keepSave, takeSave } from './saves'
import { isPublic, readStored, sameText, standingOf } from './states'
import type { StoredText } from './states'
import type { WorkflowCollection } from './collections'
import type { BeforeOperation } from '../hooks/beforeOperation'

const SAVES: ReadonlySet<string> = new Set(['create', 'update'])
/** Set while an old version is restored as a draft. */
export const RESTORES_DRAFT = 'workflowRestoresDraft'

/** Restoring an old version as a draft publishes nothing, although the version says that it was published. */
export const noteRestore: BeforeOperation = ({ args, operation, req }) => {
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
  collection: { slug },
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const collection = slug as WorkflowCollection
  const id = operation === 'update' ? (originalDoc as { id: string }).id : ''
  const isDraft = context[RESTORES_DRAFT] === true
  const old = originalDoc as StoredText | undefined
  const record = { ...old, ...data, ...(isDraft && { _status: 'draft' }) } as StoredText
  // Most saves are drafts; of what is public beside them only counts whether it is.
  const parts = record._status === 'published' ? 'all' : 'state'
  const kept = id === '' ? undefined : await readStored(req, { collection, id, parts }, false)
  keepSave(req, keyOf(collection, id), {
    record,
    isEdit: old === undefined || !sameText(old, record),
    ...(kept && { kept }),
  })
  if (record._status !== 'published' || typeof context[LOADED] === 'string') return data
  // What is public stays, and out of the trash comes what went in.
  if (kept?._status === 'published' && sameText(kept, record)) return data
  const standing = await standingOf(req, { collection, id, record, kept })
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
  collection: { slug },
  doc,
  operation,
  req,
}) => {
  const collection = slug as WorkflowCollection
  const { id } = doc as { id: string }
  const save = takeSave(req, keyOf(collection, operation === 'create' ? '' : id))
  if (save === undefined) return
  const { isEdit, kept, record } = save
  const saved = { collection, id, record }
  if (isEdit) await logEdit(req, saved)
  const wasPublic = kept !== undefined && isPublic(kept)
  if (isPublic(record)) {
    if (!wasPublic || !sameText(kept, record)) await logPublication(req, saved)
  } else if (wasPublic) await logWithdrawal(req, saved)
}

/** With a text go its words in the log; that it was public, and how, stays counted. */
export const forgetTexts: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const document = { equals: keyOf(collection.slug, String(id)) }
  const common = { collection: 'workflow-steps', overrideAccess: true, req } as const
  await req.payload.delete({
    ...common,
    where: { document, kind: { not_equals: 'publish' } },
    overrideAccess: true,
  })
  await req.payload.update({
    ...common,
    data: { text: null },
    where: { document },
    overrideAccess: true,
  })
}
