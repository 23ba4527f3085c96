import type { Endpoint } from 'payload'

import { readToken, signToken } from '../../shared/signedToken'
import { requireEditor } from '../access/accessFor'
import { nameOf, refuse } from '../answers'

/** An entry form may stay open for a working day. */
const LIFETIME_MS = 10 * 60 * 60 * 1000

/** Who types, and for which review. */
export interface PaperPass {
  id: string
  by: string
}

/** `GET /api/reviews/<id>/paper` leads an editor to the form for answers on paper. */
export const paperEndpoint: Endpoint = {
  path: '/:id/paper',
  method: 'get',
  handler: async (req) => {
    requireEditor(req)
    const { id } = req.routeParams as { id: string }
    const found = await req.payload.findByID({
      collection: 'reviews',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
    })
    if (found === null) refuse('Diese Prüfung gibt es nicht mehr. Laden Sie die Seite neu.', 404)
    const token = paperToken({ id, by: nameOf(req) }, req.payload.config.secret)
    return new Response(null, { status: 303, headers: { Location: `/pruefraum/papier/${token}` } })
  },
}

/** A pass for the form, for a working day. */
export const paperToken = ({ by, id }: PaperPass, secret: string): string =>
  signToken(`${id}:${by}`, Date.now() + LIFETIME_MS, `paper:${secret}`)

export function readPaperToken(token: string, secret: string): PaperPass | undefined {
  const [id = '', ...rest] = readToken(token, Date.now(), `paper:${secret}`)?.split(':') ?? []
  return id === '' ? undefined : { id, by: rest.join(':') }
}
