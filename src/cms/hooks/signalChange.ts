import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'

import { noteChange } from '../../shared/commitSignals'
import type { ContentChange } from '../../shared/commitSignals'
import { logChange } from '../cluster/changeLog'

/** Reports a saved document once its transaction is committed, so that the public pages follow. */
export const signalChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await tell(req, { scope: collection.slug, id: (doc as { id: string }).id })
}

/** Reports a deleted document once its transaction is committed. */
export const signalDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await tell(req, { scope: collection.slug, id: String(id) })
}

/** Reports a saved global once its transaction is committed. */
export const signalGlobal: GlobalAfterChangeHook = async ({ global, req }) => {
  await tell(req, { scope: global.slug })
}

/** Tells the other processes, and the readers of this one. */
async function tell(req: PayloadRequest, change: ContentChange): Promise<void> {
  await logChange(req, change)
  noteChange(await transactionOf(req), change)
}

/**
 * Without transactions the id is `null`, or `{}` after Payload's data loader has put it through JSON
 * (payload/dist/collections/dataloader.js): only a string or a number names a transaction.
 */
async function transactionOf(req: { transactionID?: unknown }): Promise<string | undefined> {
  const id = await req.transactionID
  return typeof id === 'string' || typeof id === 'number' ? `${id}` : undefined
}
