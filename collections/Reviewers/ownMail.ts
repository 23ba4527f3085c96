import type { EmailFieldValidation } from 'payload'
import { email } from 'payload/shared'

/**
 * An address belongs to one person, because links are sent to it; many people may have none. No unique index: MongoDB
 * takes two people without an address for two with the same.
 */
export const ownMail: EmailFieldValidation = async (value, args) => {
  const problem = await email(value, args)
  if (problem !== true || !value) return problem
  const { id, req } = args
  const { totalDocs } = await req.payload.count({
    collection: 'reviewers',
    // Whether an address is taken does not depend on who asks; only editors can save here.
    overrideAccess: true,
    req,
    where: {
      and: [{ mail: { equals: value } }, ...(id === undefined ? [] : [{ id: { not_equals: id } }])],
    },
  })
  return totalDocs === 0 || 'Diese Adresse hat schon eine andere Person.'
}
