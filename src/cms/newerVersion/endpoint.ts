import { addDataAndFileToRequest } from 'payload'
import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'

import type { NewerVersion } from '../../shared/newerVersion'
import { requireEditor } from '../access/accessFor'
import { refuse, textOf } from '../answers'
import { isStale } from '../hooks/requireFreshVersion'
import { differences } from './differences'
import type { ComparedField } from './differences'

/**
 * `POST /api/newer-version` with `{ collection, id }` or `{ global }`, `shown` (time of the version in the form) and `mine` (its
 * values): what somebody else has saved since, field by field; nothing is stored.
 */
export const newerVersion: Endpoint = {
  path: '/newer-version',
  method: 'post',
  handler: async (req) => {
    requireEditor(req)
    await addDataAndFileToRequest(req)
    const body: Record<string, unknown> = req.data ?? {}
    const shown = textOf(body.shown)
    const mine = body.mine
    if (Number.isNaN(Date.parse(shown)) || mine === null || typeof mine !== 'object')
      refuse('Der Text fehlt. Laden Sie die Seite neu.')
    const { document, fields, stored } = await storedVersion(req, body)
    const current = typeof stored.updatedAt === 'string' ? stored.updatedAt : undefined
    const isNewer = current !== undefined && isStale(document, { shown, current, req })
    const newer: NewerVersion | null = isNewer
      ? { savedAt: current, fields: differences(fields, mine as Record<string, unknown>, stored) }
      : null
    return Response.json({ newer })
  },
}

interface StoredVersion {
  /** As in the notes of who saved. */
  document: string
  fields: readonly ComparedField[]
  stored: Record<string, unknown>
}

async function storedVersion(
  req: PayloadRequest,
  body: Record<string, unknown>,
): Promise<StoredVersion> {
  const { payload, user } = req
  const own = { depth: 0, user, req } as const
  const global = payload.config.globals.find(({ slug }) => slug === body.global)
  if (global) {
    const stored = await payload.findGlobal({ ...own, overrideAccess: false, slug: global.slug })
    return {
      document: `global:${global.slug}`,
      fields: global.flattenedFields,
      stored: { ...stored },
    }
  }
  const slug = textOf(body.collection) as CollectionSlug
  const collection = payload.config.collections.find((one) => one.slug === slug)
  const id = textOf(body.id)
  if (collection === undefined || id === '') refuse('Diesen Text gibt es nicht.', 404)
  const stored = await payload.findByID({
    ...own,
    collection: slug,
    id,
    draft: true,
    overrideAccess: false,
  })
  return { document: `${slug}:${id}`, fields: collection.flattenedFields, stored: { ...stored } }
}
