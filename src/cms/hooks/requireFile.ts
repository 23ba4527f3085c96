import { APIError } from 'payload'

import type { BeforeOperation } from './beforeOperation'

/**
 * A new upload brings its file. Without one Payload would fetch the address that the request names, also with `pasteURL: false`
 * (payload/dist/uploads/generateFileData.js), and the server fetches nothing because somebody names an address (docs/security.md, C4).
 * Payload asks for the right after this hook; whoever has none is to hear that, not what their request lacks.
 */
export const requireFile: BeforeOperation = async ({ args, collection, operation, req }) => {
  if (operation !== 'create' || req.file !== undefined) return args
  if ('duplicateFromID' in args && args.duplicateFromID !== undefined) return args
  if (req.payloadAPI !== 'local' && !(await collection.access.create({ req }))) return args
  throw new APIError(
    'Es fehlt die Datei. Wählen Sie eine aus und speichern Sie noch einmal.',
    400,
    null,
    true,
  )
}
