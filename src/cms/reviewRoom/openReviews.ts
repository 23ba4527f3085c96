import type { PayloadRequest } from 'payload'

import type { Review } from '../payload-types'

/** Reviews of an easy text that were not withdrawn, the oldest first. */
export async function openReviews(req: PayloadRequest, easyText: string): Promise<Review[]> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    sort: 'createdAt',
    where: { and: [{ easyText: { equals: easyText } }, { state: { not_equals: 'withdrawn' } }] },
  })
  return docs
}
