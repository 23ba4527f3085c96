import type { PayloadRequest } from 'payload'

import type { Review } from '../payload-types'
import { reviewsOf } from './reviewedText'
import type { Subject } from './reviewedText'

/** Reviews of a text that were not withdrawn, the oldest first. */
export async function openReviews(req: PayloadRequest, subject: Subject): Promise<Review[]> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    showHiddenFields: true,
    sort: 'createdAt',
    where: { and: [reviewsOf(subject), { state: { not_equals: 'withdrawn' } }] },
  })
  return docs
}
