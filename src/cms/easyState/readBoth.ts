import type { PayloadRequest } from 'payload'

import type { EasyText } from '../payload-types'

/** Newest saved state of an easy text, and the one that readers see. */
export interface EasyStates {
  newest: EasyText
  published?: EasyText
}

/** Both states of an easy text; `undefined` where there is none. */
export async function readBoth(req: PayloadRequest, id: string): Promise<EasyStates | undefined> {
  const read = (draft: boolean) =>
    req.payload.findByID({
      collection: 'easy-texts',
      id,
      depth: 0,
      disableErrors: true,
      draft,
      overrideAccess: false,
      req,
    })
  const [newest, kept] = [await read(true), await read(false)]
  if (newest === null) return undefined
  return kept?._status === 'published' ? { newest, published: kept } : { newest }
}
