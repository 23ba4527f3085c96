import type { CollectionBeforeChangeHook } from 'payload'

/** With another role the person logs in anew, everywhere. (A new password ends all other sessions in Payload itself.) */
export const endSessionsWithRole: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
}) => {
  const before = (originalDoc as { role?: string } | undefined)?.role
  if (operation === 'update' && data.role !== undefined && data.role !== before) data.sessions = []
  return data
}
