import { APIError } from 'payload'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { isOwnWork, noteSave } from './ownSaves'

/**
 * Two people with the same document open: whoever saves second is told, and loses nothing.
 * The form sends the time of the version that it shows; an older one is refused (409) and their text stays in the form.
 * Saves without that time (scheduled publishing, imports) are let through, and so are later saves by the same person.
 */
export const requireFreshVersion: CollectionBeforeChangeHook = ({
  collection,
  context,
  data,
  originalDoc,
  operation,
  req,
}) => {
  const shown = shownVersion(data, req)
  delete data.shownVersion
  // Restoring sends an old version on purpose (payload/dist/collections/operations/restoreVersion.js).
  if (operation !== 'update' || context.isRestoringVersion === true) return data
  const { id, updatedAt: current } = (originalDoc ?? {}) as { id?: string; updatedAt?: string }
  if (shown === undefined || id === undefined || current === undefined) return data
  if (Date.parse(current) <= Date.parse(shown)) return data
  if (isOwnWork(`${collection.slug}:${id}`, personOf(req), { shown, current })) return data
  throw new APIError(
    'Jemand anderes hat diesen Text inzwischen gespeichert. Ihr Text ist noch im Formular. Kopieren Sie Ihre Änderungen, laden Sie die Seite neu und fügen Sie sie dort ein.',
    409,
    null,
    true,
  )
}

/** Notes each save for `requireFreshVersion`. */
export const rememberSave: CollectionAfterChangeHook = ({ collection, doc, previousDoc, req }) => {
  const { id, updatedAt: made } = doc as { id: string; updatedAt?: string }
  const replaced = (previousDoc as { updatedAt?: string } | undefined)?.updatedAt
  if (made === undefined) return
  const document = `${collection.slug}:${id}`
  noteSave({ document, by: personOf(req), replaced: replaced ?? made, made })
}

/**
 * Payload's own form sends `updatedAt` of the document as loaded, and follows it after each save and autosave; code that
 * calls Payload directly may pass on a copy with an old `updatedAt` and means nothing by it.
 */
function shownVersion(data: Record<string, unknown>, req: PayloadRequest): string | undefined {
  const sent: unknown =
    req.headers.get('x-shown-version') ??
    data.shownVersion ??
    (req.payloadAPI === 'REST' ? data.updatedAt : undefined)
  return typeof sent === 'string' && sent !== '' ? sent : undefined
}

const personOf = ({ user }: PayloadRequest): string | undefined =>
  user ? `${user.collection}:${user.id}` : undefined
