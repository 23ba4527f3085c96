import type { CollectionAfterChangeHook, Where } from 'payload'

/** Autosave makes many drafts; of each document the newest ones are kept. */
const MAX_DRAFTS = 100

/**
 * Deletes the oldest drafts of a document. What was once published stays: the county must be able to say what stood on a page on
 * any day. Payload's own limit (`maxPerDoc`) would delete both alike.
 */
export const pruneDrafts: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const slug = collection.slug
  const drafts: Where[] = [
    { parent: { equals: (doc as { id: string }).id } },
    { 'version._status': { equals: 'draft' } },
  ]
  const { docs } = await req.payload.db.findVersions({
    collection: slug,
    limit: 1,
    page: MAX_DRAFTS + 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { and: drafts },
  })
  const newestToGo = docs[0]?.updatedAt
  if (newestToGo === undefined) return
  await req.payload.db.deleteVersions({
    collection: slug,
    req,
    where: { and: [...drafts, { updatedAt: { less_than_equal: newestToGo } }] },
  })
}
