import { APIError } from 'payload'
import type { Endpoint, PayloadRequest } from 'payload'

import { requireEditor } from '../../src/cms/access/accessFor'
import type { Reviewer } from '../../src/cms/payload-types'
import { revokeAll } from '../../src/cms/reviewRoom/keys'
import { room } from '../../src/cms/reviewRoom/sharedRoom'

/** Ways into the review room: a new one to hand over in person, and the end of all that there are. */
export const accessEndpoints: Endpoint[] = [
  {
    path: '/:id/link',
    method: 'post',
    handler: async (req) => {
      const { id } = await readReviewer(req)
      return Response.json({ link: await room().room.linkFor(id) })
    },
  },
  {
    path: '/:id/revoke',
    method: 'post',
    handler: async (req) => {
      await revokeAll(req.payload, await readReviewer(req))
      return Response.json({})
    },
  },
]

async function readReviewer(req: PayloadRequest): Promise<Reviewer> {
  requireEditor(req)
  const { id } = req.routeParams as { id: string }
  const found = await req.payload.findByID({
    collection: 'reviewers',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    showHiddenFields: true,
  })
  if (found === null)
    throw new APIError('Diese Person gibt es nicht mehr. Laden Sie die Seite neu.', 404, null, true)
  return found
}
