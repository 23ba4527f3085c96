import type {
  CollectionBeforeValidateHook,
  PayloadRequest,
  RequiredDataFromCollectionSlug,
} from 'payload'

import type { BeforeOperation } from '../../../src/cms/hooks/beforeOperation'
import { decodeOnce } from './decodeOnce'

type Given = Parameters<BeforeOperation>[0]

/** Ends an operation that was begun for its pictures only. */
class PicturesMade extends Error {
  override name = 'PicturesMade'
}

/**
 * Makes the files of an upload before its transaction begins with the first question to the database (src/database/lateTransactions.ts):
 * seconds in which nobody else could save. Payload makes them within (uploads/generateFileData), so it is let do that once with
 * nothing to save; what it makes then of the same bytes is there already (src/cms/uploads/gentleSharp.ts).
 */
export const preparePicture: BeforeOperation = async (given) => {
  const { collection, operation, req } = given
  if ((operation !== 'create' && operation !== 'update') || req.file === undefined)
    return given.args
  // Payload asks for the right only after this hook, and pictures cost.
  const isLocal = req.payloadAPI === 'local'
  if (!isLocal && !(await collection.access[operation]({ req }))) return given.args
  await decodeOnce(given)
  if (!isLocal) await makePictures(given)
  return given.args
}

/** Before anything is checked or written. */
export const stopAfterPictures: CollectionBeforeValidateHook = ({ context, data }) => {
  if (context.onlyPictures === true) throw new PicturesMade()
  return data
}

/**
 * Always as a new picture: an update deletes the files that it replaces before anything is checked (operations/utilities/update).
 * Under a name of its own: Payload deletes sizes that lie under the name of an upload, and another one may take that name meanwhile.
 */
async function makePictures({ args, req }: Given): Promise<void> {
  const { payload, query, user } = req
  const making = payload.create({
    collection: 'media',
    data: args.data as RequiredDataFromCollectionSlug<'media'>,
    file: { ...fileOf(req), name: `${crypto.randomUUID()}.webp` },
    context: { onlyPictures: true },
    // The right to upload was asked for before.
    overrideAccess: true,
    disableTransaction: true,
    req: { query },
    user,
  })
  await making.catch((error: unknown) => {
    if (!(error instanceof PicturesMade)) throw error
  })
}

function fileOf({ file }: PayloadRequest): NonNullable<PayloadRequest['file']> {
  if (file === undefined) throw new Error('An upload without a file was to be prepared.')
  return file
}
