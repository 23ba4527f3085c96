import { APIError } from 'payload'
import type { Endpoint } from 'payload'

import { roleOf } from '../../../src/cms/access/accessFor'
import { isContentCollection } from '../../../src/cms/store/kinds'

/** `POST /api/easy-texts/for/<kind>/<id>`: the easy text of a document; an empty draft where there was none. */
export const createForSource: Endpoint = {
  path: '/for/:kind/:source',
  method: 'post',
  handler: async (req) => {
    const role = roleOf(req)
    if (role !== 'admin' && role !== 'editor')
      throw new APIError('Dafür müssen Sie als Redaktion angemeldet sein.', 403, null, true)
    // Payload sets `collection` itself, to the slug of this collection.
    const { kind: collection, source } = req.routeParams as { kind: string; source: string }
    if (!isContentCollection(collection))
      throw new APIError('Zu dieser Art von Text gibt es keine Leichte Sprache.', 400, null, true)
    const known = await req.payload.find({
      collection: 'easy-texts',
      depth: 0,
      draft: true,
      limit: 1,
      // The key is a hidden field, which only the CMS itself may ask for; the role is checked above.
      overrideAccess: true,
      req,
      where: { sourceKey: { equals: `${collection}:${source}` } },
    })
    const [text] = known.docs
    if (text) return Response.json({ id: text.id })
    const standard = await req.payload.findByID({
      collection,
      id: source,
      depth: 0,
      draft: true,
      overrideAccess: false,
      req,
    })
    const created = await req.payload.create({
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
    return Response.json({ id: created.id }, { status: 201 })
  },
}
