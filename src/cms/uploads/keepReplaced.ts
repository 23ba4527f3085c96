import type {
  CollectionAfterErrorHook,
  CollectionBeforeDeleteHook,
  Payload,
  PayloadRequest,
  Where,
} from 'payload'

import type { BeforeOperation } from '../hooks/beforeOperation'
import { holdFiles, settleHeld } from './heldFiles'
import type { FileRecord } from './heldFiles'
import { UPLOADS, fileNamesOf, folderOf } from './uploadCollections'
import type { UploadCollection } from './uploadCollections'

/** Before an update deletes the files that it replaces (a new file, another cut, another focal point). */
export const holdReplaced: BeforeOperation = async ({ args, collection, operation, req }) => {
  const isReplacing = req.file !== undefined || req.query.uploadEdits !== undefined
  if (operation !== 'update' || !isReplacing || !mayWrite(req)) return args
  const { id, where = {} } = args as { id?: string; where?: Where }
  const which: Where = id === undefined ? where : { id: { equals: id } }
  await hold(req, collection.slug as UploadCollection, which)
  return args
}

/** Before a record is deleted for good. */
export const holdDeleted: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await hold(req, collection.slug as UploadCollection, { id: { equals: id } })
}

/** The save failed: its record has its files back before the answer is sent. */
export const putBackReplaced: CollectionAfterErrorHook = async ({ collection, req }) => {
  if (!mayWrite(req)) return
  const { logger } = req.payload
  await settle(req.payload, collection.slug as UploadCollection).catch((err: unknown) =>
    // The round each minute tries again; the answer says why the save failed.
    logger.error({ err, msg: 'Replaced files could not be put back.' }),
  )
}

/** After a start, and then and again: what was left by a save that nobody ended. Returns how many files were put back. */
export async function settleUploads(payload: Payload): Promise<number> {
  let restored = 0
  for (const slug of UPLOADS) restored += await settle(payload, slug)
  return restored
}

/** Within the transaction of the save, so that nobody else replaces other files meanwhile. */
async function hold(req: PayloadRequest, slug: UploadCollection, where: Where): Promise<void> {
  const { payload } = req
  for (const record of await recordsOf(payload, slug, { where, req }))
    await holdFiles(folderOf(payload, slug), record)
}

async function settle(payload: Payload, slug: UploadCollection): Promise<number> {
  return settleHeld(folderOf(payload, slug), async (id) => {
    const [record] = await recordsOf(payload, slug, { where: { id: { equals: id } } })
    return record
  })
}

async function recordsOf(
  payload: Payload,
  collection: UploadCollection,
  which: { where: Where; req?: PayloadRequest },
): Promise<FileRecord[]> {
  const { docs } = await payload.find({
    ...which,
    collection,
    depth: 0,
    trash: true,
    overrideAccess: true,
    pagination: false,
  })
  return docs.map((doc) => ({ id: doc.id, updatedAt: doc.updatedAt, files: fileNamesOf(doc) }))
}

/** Payload asks for the right only later; strangers cause no work here. */
function mayWrite({ payloadAPI, user }: PayloadRequest): boolean {
  return payloadAPI === 'local' || user !== null
}
