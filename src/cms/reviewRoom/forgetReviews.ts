import type { CollectionBeforeDeleteHook } from 'payload'

/** With a reviewer go all that they wrote; signatures stay, for they were given for the page. */
export const forgetReviews: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of ['reviews', 'room-keys'] as const)
    await req.payload.delete({
      collection,
      // Reviews are written by the CMS itself; who may delete a reviewer is checked before.
      overrideAccess: true,
      req,
      where: { reviewer: { equals: id } },
    })
}

/** With an article go its reviews. */
export const forgetArticleReviews: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'reviews',
    overrideAccess: true,
    req,
    where: { 'article.value': { equals: id } },
  })
}
