import type { SanitizedConfig } from 'payload'

import { rolesIn } from './accessFor'
import { payloadAccess } from './matrix'

/**
 * Gives the locks of documents the access of the table in `matrix.ts`; Payload adds that collection after the configuration
 * was read, open to any logged-in user (payload/dist/locked-documents/config.js).
 */
export async function closeOwnCollections(
  built: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const config = await built
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  const row = payloadAccess['payload-locked-documents']
  if (locks !== undefined)
    Object.assign(locks.access, {
      create: rolesIn(row.create),
      read: rolesIn(row.read),
      update: rolesIn(row.update),
      delete: rolesIn(row.delete),
    })
  return config
}
