import { APIError } from 'payload'

import type { BeforeOperation } from './beforeOperation'

/**
 * A new upload brings its file. Without one Payload would fetch the address that the request names, also with `pasteURL: false`
 * (payload/dist/uploads/generateFileData.js), and the server fetches nothing because somebody names an address (docs/security.md, C4).
 */
export const requireFile: BeforeOperation = ({ args, operation, req }) => {
  const isCopy = 'duplicateFromID' in args && args.duplicateFromID !== undefined
  if (operation === 'create' && req.file === undefined && !isCopy)
    throw new APIError(
      'Es fehlt die Datei. Wählen Sie eine aus und speichern Sie noch einmal.',
      400,
      null,
      true,
    )
  return args
}
