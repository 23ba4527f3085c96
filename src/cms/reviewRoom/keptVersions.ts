import type { PayloadRequest } from 'payload'

import type { Subject } from './reviewedText'

/** Addresses, in the admin, of the versions of a text that are still kept, by the time at which each was saved. */
export async function keptVersions(
  req: PayloadRequest,
  { collection, id }: Subject,
): Promise<Map<string, string>> {
  const { docs } = await req.payload.findVersions({
    collection,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { version: { updatedAt: true } },
    where: { parent: { equals: id } },
  })
  return new Map(
    docs.map((kept) => [
      String((kept.version as { updatedAt?: string }).updatedAt),
      `/admin/collections/${collection}/${id}/versions/${kept.id}`,
    ]),
  )
}
