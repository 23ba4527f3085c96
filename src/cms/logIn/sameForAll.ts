import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

import { APIError } from 'payload'
import type { CollectionAfterErrorHook, Payload, PayloadRequest } from 'payload'

import { SharedAttempts } from '../cluster/sharedAttempts'
import type { BeforeOperation } from '../hooks/beforeOperation'

const HOUR = 3_600_000
const LOG_INS_PER_HOUR = 10
/** As payload/dist/auth/strategies/local/generatePasswordSaltHash.js does it. */
const ITERATIONS = 600_000
const KEY_LENGTH = 32

const logIns = new SharedAttempts('log-in', LOG_INS_PER_HOUR, HOUR)
const derive = promisify(pbkdf2)

/** One sentence for a wrong password, an unknown address and a locked account. */
const NOT_LOGGED_IN =
  'E-Mail oder Passwort stimmt nicht. Nach fünf falschen Versuchen ist die Anmeldung für zehn Minuten gesperrt.'

/**
 * Before each log-in: too many tries for one address are refused, whether there is such an account or not; and where no password
 * is going to be compared, as much is calculated as if one were. So neither answer nor time tell who has an account.
 */
export const answerAllAlike: BeforeOperation = async ({ args, operation, req }) => {
  if (operation !== 'login') return
  const { email, password } = (args as { data: { email?: unknown; password?: unknown } }).data
  if (typeof email !== 'string' || typeof password !== 'string') return
  if (!(await logIns.add(req.payload, email)))
    throw new APIError(
      'Das waren viele Versuche. Warten Sie eine Stunde, oder lassen Sie sich ein neues Passwort geben.',
      429,
      null,
      true,
    )
  if (!(await isCompared(req, email)))
    await derive(password, randomBytes(32), ITERATIONS, KEY_LENGTH, 'sha256')
}

/** Starts counting anew. */
export const forgetAttempts = (payload: Payload, email: string): Promise<void> =>
  logIns.forget(payload, email)

/** Whether Payload is going to compare the password: not for unknown addresses and locked accounts. */
async function isCompared(req: PayloadRequest, email: string): Promise<boolean> {
  const account = await req.payload.db.findOne<{ id: string; lockUntil?: string | null }>({
    collection: 'users',
    req,
    where: { email: { equals: email.toLowerCase().trim() } },
  })
  return account !== null && !(Date.parse(account.lockUntil ?? '') > Date.now())
}

/** A locked account answers like a wrong password. */
export const hideLocks: CollectionAfterErrorHook = ({ error }) => {
  if (error.name !== 'LockedAuth' && error.name !== 'AuthenticationError') return
  return { status: 401, response: { errors: [{ message: NOT_LOGGED_IN }] } }
}
