import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
} from 'payload'

import { noteChange } from '../../shared/commitSignals'

/** Reports a saved document once its transaction is committed, so that the public pages follow. */
export const signalChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  noteChange(await transactionOf(req), {
    scope: collection.slug,
    id: (doc as { id: string }).id,
  })
}

/** Reports a deleted document once its transaction is committed. */
export const signalDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  noteChange(await transactionOf(req), { scope: collection.slug, id: String(id) })
}

/** Reports a saved global once its transaction is committed. */
export const signalGlobal: GlobalAfterChangeHook = async ({ global, req }) => {
  noteChange(await transactionOf(req), { scope: global.slug })
}

/**
 * Without transactions the id is `null`, or `{}` after Payload's data loader has put it through JSON
 * (payload/dist/collections/dataloader.js): only a string or a number names a transaction.
 */
async function transactionOf(req: { transactionID?: unknown }): Promise<string | undefined> {
  const id = await req.transactionID
  return typeof id === 'string' || typeof id === 'number' ? `${id}` : undefined
}
