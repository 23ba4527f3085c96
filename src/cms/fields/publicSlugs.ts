import type { CollectionSlug, PayloadRequest, Where } from 'payload'

interface DocumentRef {
  collection: CollectionSlug
  id: string
  req: PayloadRequest
}

/** Whether a document was ever public, at one address or (without `slug`) at any. */
export async function wasPublic(
  { collection, id, req }: DocumentRef,
  slug?: string,
): Promise<boolean> {
  const where: Where = {
    and: [
      { parent: { equals: id } },
      { 'version._status': { equals: 'published' } },
      ...(slug === undefined ? [] : [{ 'version.slug': { equals: slug } }]),
    ],
  }
  const { totalDocs } = await req.payload.countVersions({
    collection,
    where,
    req,
    overrideAccess: true,
  })
  return totalDocs > 0
}

/** The slug itself, or with the first number behind it that no other document has. */
export async function freeSlug(
  slug: string,
  { collection, id, req }: Omit<DocumentRef, 'id'> & { id?: string },
): Promise<string> {
  const { docs } = await req.payload.find({
    collection,
    where: {
      and: [{ slug: { like: slug } }, ...(id === undefined ? [] : [{ id: { not_equals: id } }])],
    },
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    req,
    overrideAccess: true,
  })
  const taken = new Set(docs.map((doc) => (doc as { slug?: string }).slug))
  let free = slug
  for (let count = 2; taken.has(free); count += 1) free = `${slug}-${count}`
  return free
}
