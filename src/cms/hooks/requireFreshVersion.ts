import { APIError } from 'payload'
import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Two people with the same document open: whoever saves second is told, and loses nothing.
 * The form sends the time of the version that it shows; an older one is refused (409) and their text stays in the form.
 * Saves without that time (scheduled publishing, imports) are let through.
 */
export const requireFreshVersion: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const shown: unknown = req.headers.get('x-shown-version') ?? data.shownVersion
  delete data.shownVersion
  if (operation !== 'update' || typeof shown !== 'string' || shown === '') return data
  const current = (originalDoc as { updatedAt?: string } | undefined)?.updatedAt
  if (current === undefined || Date.parse(current) <= Date.parse(shown)) return data
  throw new APIError(
    'Jemand anderes hat diesen Text inzwischen gespeichert. Ihr Text ist noch im Formular. Kopieren Sie Ihre Änderungen, laden Sie die Seite neu und fügen Sie sie dort ein.',
    409,
    null,
    true,
  )
}
