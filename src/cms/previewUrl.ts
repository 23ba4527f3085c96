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
  const token = signToken(
    `${collection}:${id}`,
    Date.now() + LIFETIME_MS,
    `preview:${req.payload.config.secret}`,
  )
  return `/vorschau/${token}`
}
