import type { Payload } from 'payload'

/** What an editor sees of the easy variant of a document. */
export type EasyTextState =
  { state: 'missing' } | { state: 'draft' | 'published'; id: string; title: string }

/** Looks up the easy variant of a document, published or not. */
export async function easyTextState(
  payload: Payload,
  collection: string,
  id: string,
): Promise<EasyTextState> {
  const { docs } = await payload.find({
    collection: 'easy-texts',
    depth: 0,
    draft: true,
    limit: 1,
    // The component is only shown to editors, who may read all easy texts.
    overrideAccess: true,
    select: { title: true, _status: true },
    where: { sourceKey: { equals: `${collection}:${id}` } },
  })
  const [text] = docs
  if (!text) return { state: 'missing' }
  return {
    state: text._status === 'published' ? 'published' : 'draft',
    id: text.id,
    title: text.title,
  }
}

/** The state in words; the sign before it is decoration. */
export const stateLabels = {
  missing: '○ fehlt',
  draft: '◐ Entwurf',
  published: '● veröffentlicht',
} as const
