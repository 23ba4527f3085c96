import { APIError } from 'payload'
import type { Payload } from 'payload'

import { SharedAttempts } from '../cluster/sharedAttempts'
import { MailQueue } from '../mail/mailQueue'
import type { Account } from './setUp'

const HOUR = 3_600_000
const WRONG_CODES_PER_HOUR = 5

const tries = new SharedAttempts('wrong code', WRONG_CODES_PER_HOUR, HOUR)

const TOO_MANY =
  'Das waren fünf falsche Codes. Warten Sie eine Stunde, oder bitten Sie die Verwaltung, Ihre Anmeldung in zwei Schritten zurückzusetzen.'

/** Counts a code before it is compared, so that many at once are no way around; refuses where there were too many. */
export async function countTry(payload: Payload, account: Account): Promise<void> {
  if (await tries.add(payload, account.id)) return
  warn(payload, account).catch((error: unknown) =>
    payload.logger.error({ err: error, msg: 'A warning of many wrong codes was not sent.' }),
  )
  throw new APIError(TOO_MANY, 429, null, true)
}

/** After a right code. */
export const forgetTries = (payload: Payload, account: string): Promise<void> =>
  tries.forget(payload, account)

const warned = new SharedAttempts('warned of wrong codes', 1, HOUR)

/** Whoever gets as far as the code knows the password. */
async function warn(payload: Payload, { email, id }: Account): Promise<void> {
  if (!(await warned.add(payload, id))) return
  // Only written down: the next round of the queue sends it.
  await new MailQueue(payload, undefined).add({
    to: email,
    subject: 'Jemand kennt vielleicht Ihr Passwort',
    text: [
      'Guten Tag,',
      'jemand hat sich mit Ihrem Passwort angemeldet und dann fünfmal einen falschen Code eingegeben. Das Konto ist jetzt eine Stunde gesperrt.',
      'Waren Sie das nicht selbst, geben Sie sich bitte ein neues Passwort und sagen Sie der Verwaltung Bescheid.',
    ].join('\n\n'),
  })
}
