import { addDataAndFileToRequest } from 'payload'
import type { Endpoint } from 'payload'

import { GIVES_NO_SESSION } from './requireSecondFactor'

/**
 * Instead of Payload's own address, which logs in whoever has the link from the mail: here the link gives a new password and
 * nothing else. The log-in after it asks for the second step.
 */
export const newPassword: Endpoint = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const word = (name: string): string => {
      const value: unknown = req.data?.[name]
      return typeof value === 'string' ? value : ''
    }
    req.context[GIVES_NO_SESSION] = true
    await req.payload.resetPassword({
      collection: 'users',
      data: { password: word('password'), token: word('token') },
      overrideAccess: true,
      req,
    })
    return Response.json({ message: 'Ihr neues Passwort gilt. Melden Sie sich jetzt damit an.' })
  },
}
