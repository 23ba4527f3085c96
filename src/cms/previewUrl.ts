import type { PayloadRequest } from 'payload'

import { signToken } from '../shared/signedToken'
import { roleOf } from './access/accessFor'

/** A preview link works this long; opening the document again makes a new one. */
const LIFETIME_MS = 60 * 60 * 1000

interface PreviewArgs {
  collection: string
  doc: Record<string, unknown>
  req: PayloadRequest
}

/** Short-lived link to the real page with the unpublished text; `null` before the first save. */
export function previewUrl({ collection, doc, req }: PreviewArgs): string | null {
  const id = doc.id
  if (typeof id !== 'string' || (roleOf(req) !== 'admin' && roleOf(req) !== 'editor')) return null
  return previewPath({ collection, id }, req.payload.config.secret)
}

/** A link to the preview of a document; the caller has checked that it may be given away. */
export function previewPath(
  { collection, id }: { collection: string; id: string },
  secret: string,
): string {
  const token = signToken(`${collection}:${id}`, Date.now() + LIFETIME_MS, `preview:${secret}`)
  return `/vorschau/${token}`
}
