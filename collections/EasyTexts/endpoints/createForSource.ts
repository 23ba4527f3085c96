import { APIError } from 'payload'
import type { Endpoint, PayloadRequest } from 'payload'

import { requireEditor } from '../../../src/cms/access/accessFor'
import { isContentCollection } from '../../../src/cms/store/kinds'
import type { ContentCollection } from '../../../src/cms/store/kinds'

/** `POST /api/easy-texts/for/<kind>/<id>`: the easy text of a document; an empty draft where there was none. */
export const createForSource: Endpoint = {
  path: '/for/:kind/:source',
  method: 'post',
  handler: async (req) => {
    requireEditor(req)
    // Payload sets `collection` itself, to the slug of this collection.
    const { kind, source } = req.routeParams as { kind: string; source: string }
    if (!isContentCollection(kind))
      throw new APIError('Zu dieser Art von Text gibt es keine Leichte Sprache.', 400, null, true)
    const known = await findFor(req, kind, source)
    if (known !== undefined) return Response.json({ id: known })
    try {
      return Response.json({ id: await createFor(req, kind, source) }, { status: 201 })
    } catch (error) {
      // Two people may click at the same moment; the database lets one of them through.
      const other = await findFor(req, kind, source)
      if (other === undefined) throw error
      return Response.json({ id: other })
    }
  },
}

/** The trash is searched too: a text in it still holds the place of the one easy text. */
async function findFor(
  req: PayloadRequest,
  collection: ContentCollection,
  source: string,
): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'easy-texts',
    depth: 0,
    draft: true,
    limit: 1,
    // The key is a hidden field, which only the CMS itself may ask for; the role is checked above.
    overrideAccess: true,
    req,
    select: { deletedAt: true },
    trash: true,
    where: { sourceKey: { equals: `${collection}:${source}` } },
  })
  const [text] = docs
  if (text?.deletedAt)
    throw new APIError(
      'Der leichte Text liegt im Papierkorb von „Leichte Sprache“. Stellen Sie ihn dort wieder her.',
      409,
      null,
      true,
    )
  return text?.id
}

async function createFor(
  req: PayloadRequest,
  collection: ContentCollection,
  source: string,
): Promise<string> {
  const standard = await req.payload.findByID({
    collection,
    id: source,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
  })
  if (standard === null)
    throw new APIError('Diesen Text gibt es nicht mehr. Laden Sie die Seite neu.', 404, null, true)
  const { id } = await req.payload.create({
    collection: 'easy-texts',
    // A draft may lack its text; publishing asks for it.
    data: {
      title: 'title' in standard ? standard.title : standard.name,
      source: { relationTo: collection, value: source },
      _status: 'draft',
    } as never,
    draft: true,
    overrideAccess: false,
    req,
  })
  return id
}
