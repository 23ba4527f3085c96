import { addDataAndFileToRequest } from 'payload'
import type { Endpoint, Payload } from 'payload'

import { SharedAttempts } from '../cluster/sharedAttempts'

const HOUR = 3_600_000
const MAILS_PER_HOUR = 3
/** Longer than looking for an account and queueing its mail takes. */
const ANSWER_AFTER_MS = 500

const asked = new SharedAttempts('new password', MAILS_PER_HOUR, HOUR)

/**
 * Instead of Payload's own address: answers everybody the same after the same time, while the mail is made behind it. Nobody
 * gets more than three mails an hour that way, however many ask.
 */
export const forgotPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const email: unknown = req.data?.email
    if (typeof email === 'string' && email !== '')
      sendLink(req.payload, email).catch((error: unknown) =>
        req.payload.logger.error({ err: error, msg: 'A link for a new password was not sent.' }),
      )
    await new Promise((done) => setTimeout(done, ANSWER_AFTER_MS))
    return Response.json({ message: req.t('general:success') })
  },
}

/**
 * Payload must not send the mail: before that it writes the time of the request past its own transaction, and the queue of
 * writes (docs/decisions/0002-sqlite-write-guard.md) would let the two wait for each other.
 */
async function sendLink(payload: Payload, email: string): Promise<void> {
  if (!(await asked.add(payload, email))) return
  // Typed as text, but nothing for an unknown address.
  const token = (await payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    overrideAccess: true,
  })) as string | null
  if (token === null) return
  const { routes, serverURL } = payload.config
  await payload.sendEmail({
    to: email,
    subject: 'Ein neues Passwort',
    text: [
      'Guten Tag,',
      'für Ihr Konto soll ein neues Passwort gelten. Auf dieser Seite geben Sie es ein:',
      `${serverURL}${routes.admin}/reset/${token}`,
      'Der Link gilt eine Stunde. Haben Sie das nicht gewollt, tun Sie nichts: Ihr Passwort bleibt, wie es ist.',
    ].join('\n\n'),
  })
}
