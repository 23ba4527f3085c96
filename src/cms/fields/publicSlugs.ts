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

/** How many slugs are asked for at once. */
const AT_ONCE = 20

/** The slug itself, or with the first number behind it that no other document has. */
export async function freeSlug(slug: string, document: Asking): Promise<string> {
  for (let first = 1; ; first += AT_ONCE) {
    const wanted = Array.from({ length: AT_ONCE }, (_, index) => numbered(slug, first + index))
    const taken = await takenOf(wanted, document)
    const free = wanted.find((one) => !taken.has(one))
    if (free !== undefined) return free
  }
}

type Asking = Omit<DocumentRef, 'id'> & { id?: string }

const numbered = (slug: string, count: number): string => (count === 1 ? slug : `${slug}-${count}`)

/** By name, because a search for the beginning reads all documents at each autosave of a new title. */
async function takenOf(
  slugs: string[],
  { collection, id, req }: Asking,
): Promise<ReadonlySet<string | undefined>> {
  const { docs } = await req.payload.find({
    collection,
    where: {
      and: [{ slug: { in: slugs } }, ...(id === undefined ? [] : [{ id: { not_equals: id } }])],
    },
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    req,
    overrideAccess: true,
  })
  return new Set(docs.map((doc) => (doc as { slug?: string }).slug))
}
