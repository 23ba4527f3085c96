import type { PayloadRequest } from 'payload'

import { idOf } from '../richText/toBlocks'
import { isContentCollection } from '../store/kinds'

/** The newest state of the document that an easy text renders, drafts too. */
export async function readStandard(
  req: PayloadRequest,
  source: { relationTo?: string; value?: unknown } | null | undefined,
): Promise<Record<string, unknown> | undefined> {
  const collection = source?.relationTo
  const id = idOf(source?.value)
  if (collection === undefined || !isContentCollection(collection) || id === '') return undefined
  const found = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    // Only editors check texts, and they may read all of them; planned publishing has no user.
    overrideAccess: true,
    req,
  })
  return (found as Record<string, unknown> | null) ?? undefined
}
