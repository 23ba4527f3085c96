import { APIError } from 'payload'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  GlobalAfterChangeHook,
  GlobalBeforeChangeHook,
  PayloadRequest,
} from 'payload'

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
  if (id !== undefined) refuseStale(`${collection.slug}:${id}`, { shown, current, req })
  return data
}

/** The same for globals. */
export const requireFreshGlobal: GlobalBeforeChangeHook = ({ data, global, originalDoc, req }) => {
  const shown = shownVersion(data as Record<string, unknown>, req)
  const { updatedAt: current } = (originalDoc ?? {}) as { updatedAt?: string | null }
  refuseStale(`global:${global.slug}`, { shown, current: current ?? undefined, req })
  return data as unknown
}

/** Notes each save for `requireFreshVersion`. */
export const rememberSave: CollectionAfterChangeHook = ({ collection, doc, previousDoc, req }) => {
  const { id } = doc as { id: string }
  remember(`${collection.slug}:${id}`, { doc, previousDoc, req })
}

/** Notes each save for `requireFreshGlobal`. */
export const rememberGlobalSave: GlobalAfterChangeHook = ({ doc, global, previousDoc, req }) => {
  remember(`global:${global.slug}`, { doc, previousDoc, req })
}

interface Versions {
  /** Time of the version in the form. */
  shown: string | undefined
  /** Time of the stored version. */
  current: string | undefined
  req: PayloadRequest
}

/** Whether somebody else has saved a document (`collection:id`, `global:slug`) since the version that a form shows. */
export function isStale(document: string, { current, req, shown }: Versions): boolean {
  if (shown === undefined || current === undefined) return false
  if (Date.parse(current) <= Date.parse(shown)) return false
  return !isOwnWork(document, personOf(req), { shown, current })
}

function refuseStale(document: string, versions: Versions): void {
  if (!isStale(document, versions)) return
  throw new APIError(
    'Jemand anderes hat diesen Text inzwischen gespeichert. Ihr Text ist noch im Formular. Oben im Formular stehen beide Fassungen nebeneinander: Entscheiden Sie dort, was gelten soll.',
    409,
    null,
    true,
  )
}

interface Save {
  doc: unknown
  previousDoc: unknown
  req: PayloadRequest
}

function remember(document: string, { doc, previousDoc, req }: Save): void {
  const made = timeOf(doc)
  if (made === undefined) return
  noteSave({ document, by: personOf(req), replaced: timeOf(previousDoc) ?? made, made })
}

const timeOf = (doc: unknown): string | undefined =>
  (doc as { updatedAt?: string | null } | undefined)?.updatedAt ?? undefined

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
