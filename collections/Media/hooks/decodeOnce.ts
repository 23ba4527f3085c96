import type { PayloadRequest } from 'payload'

import { pictureUpload } from '../upload'
import { workingSide } from '../workingSide'
import { openGently } from '../../../src/cms/uploads/gentleSharp'
import type { BeforeOperation } from '../../../src/cms/hooks/beforeOperation'

type UploadedFile = NonNullable<PayloadRequest['file']>

/**
 * Makes a large upload smaller before Payload opens it. Payload decodes the file anew for every cut, and twice with a focal point
 * (payload, uploads/image-resizing/createImageSizes): a photo of 12 megapixels 27 times.
 * A cut in the admin counts in pixels of the original, so that file stays as it came.
 */
export const decodeOnce: BeforeOperation = async ({ args, collection, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || req.file === undefined) return args
  if (isCropped(req)) return args
  // Payload asks for the right only after this hook, and decoding costs.
  if (req.payloadAPI !== 'local' && !(await collection.access[operation]({ req }))) return args
  const { file } = req
  // A broken file is refused by Payload, which opens it next.
  req.file = await shrink(file).catch(() => file)
  return args
}

function isCropped({ query }: PayloadRequest): boolean {
  const edits: unknown = query.uploadEdits
  return typeof edits === 'object' && edits !== null && 'crop' in edits
}

/** Upright, in sRGB and without what the camera wrote, as sharp does unless told otherwise. */
async function shrink(file: UploadedFile): Promise<UploadedFile> {
  const picture = openGently(file.data, pictureUpload.constructorOptions).rotate()
  const { autoOrient } = await picture.metadata()
  const side = workingSide(autoOrient)
  if (side === undefined) return file
  const data = await picture
    .resize(side)
    // Lossless and not compressed: it is read many times and kept nowhere.
    .png({ compressionLevel: 0 })
    .toBuffer()
  return { ...file, data, size: data.length, mimetype: 'image/png' }
}
