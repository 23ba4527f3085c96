import type { Payload } from 'payload'

import { KIND_OF } from '../cms/store/kinds'
import type { ContentCollection } from '../cms/store/kinds'
import { documentPath } from '../content/addresses'
import { pageAddress } from '../site/pageRoles'
import { easyPath } from '../site/paths'

/** What has a page of its own. */
export type WithPage = ContentCollection | 'easy-texts'

interface PublicPage {
  path: string
  /** When what readers see was saved (ISO); a draft behind it does not count. */
  savedOn: string
}

/** The public address of a document; `undefined` where readers find none. */
export async function publicPageOf(
  payload: Payload,
  collection: WithPage,
  id: string,
): Promise<PublicPage | undefined> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: 1,
    // As a visitor: what is not public is not found.
    overrideAccess: false,
    where: { id: { equals: id } },
  })
  const [found] = docs
  if (found === undefined) return undefined
  if ('source' in found) {
    const { relationTo, value } = found.source
    const standard = await publicPageOf(
      payload,
      relationTo,
      typeof value === 'string' ? value : value.id,
    )
    return standard && { path: easyPath(standard.path), savedOn: found.updatedAt }
  }
  const { slug } = found
  if (collection === 'easy-texts') return undefined
  const path =
    'role' in found
      ? pageAddress({ role: found.role, slug })
      : documentPath(KIND_OF.kind(collection), slug)
  return { path, savedOn: found.updatedAt }
}
