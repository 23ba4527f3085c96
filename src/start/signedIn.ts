import type { IncomingMessage } from 'node:http'

import { executeAuthStrategies } from 'payload'
import type { Payload } from 'payload'

/** All that Payload looks at to know who asks (payload/dist/auth/extractJWT.js). */
const TELLING = ['cookie', 'authorization', 'origin', 'sec-fetch-site'] as const

/**
 * Tells the front door whether somebody with a running session asks: signed by us, not expired, not logged out, of an account
 * that is still there. What this person may do is decided by the CMS.
 */
export function signedIn(payload: Payload): (req: IncomingMessage) => Promise<boolean> {
  return async (req) => {
    if (req.headers.cookie === undefined && req.headers.authorization === undefined) return false
    const headers = new Headers()
    for (const name of TELLING) {
      const value = req.headers[name]
      if (typeof value === 'string') headers.set(name, value)
    }
    const { user } = await executeAuthStrategies({ headers, payload })
    return user !== null
  }
}
