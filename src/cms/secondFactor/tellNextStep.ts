import type { CollectionAfterErrorHook } from 'payload'

import { STEP_MISSING } from '../../shared/secondFactor'

/**
 * Says in the answer what is missing. Payload leaves the data of an error out when its class comes from another bundle of the
 * process, and the CMS's interface runs in Next's.
 */
export const tellNextStep: CollectionAfterErrorHook = ({ error }) => {
  const { data, message, status } = error as Error & {
    data?: Record<string, unknown>
    status?: number
  }
  if (status !== STEP_MISSING || data === undefined) return
  return { status, response: { errors: [{ message, data }] } }
}
