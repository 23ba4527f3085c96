import { APIError } from 'payload'
import type { CollectionAfterDeleteHook, CollectionBeforeLoginHook, PayloadRequest } from 'payload'

import { readEnv } from '../../config/env'
import { STEP_MISSING } from '../../shared/secondFactor'
import type { NextStep } from '../../shared/secondFactor'
import type { Role } from '../access/matrix'
import { factorOf, removeFactors, useCode } from './factors'
import type { Factor } from './factors'
import { acceptOffer, offerFor } from './setUp'
import type { Account } from './setUp'
import { countTry, forgetTries } from './tries'
import type { BeforeOperation } from '../hooks/beforeOperation'

/** Set by `newPassword.ts`: this passage through Payload's log-in ends without a session. */
export const GIVES_NO_SESSION = 'givesNoSession'

export const WRONG_CODE =
  'Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten Code in Ihrer App.'
const NEEDS_CODE = 'Das Passwort stimmt. Geben Sie jetzt den Code aus Ihrer App ein.'
const NEEDS_SET_UP =
  'Das Passwort stimmt. Richten Sie jetzt die Anmeldung in zwei Schritten ein: Ohne sie geht es hier nicht weiter.'

type Person = Account & { role?: Role }

/** Whether this role must have a second step. */
export const mustHaveFactor = (role: Role | undefined): boolean =>
  readEnv().requiresSecondFactor && (role === 'admin' || role === 'editor')

/**
 * The last thing before a session is given, whichever way it was asked for: whoever has set the second step up gets none
 * without a code; whoever must have it and has not sets it up here, so no session without it ever exists.
 */
export const requireSecondFactor: CollectionBeforeLoginHook = async ({ req, user }) => {
  const person = user as unknown as Person
  if (req.context[GIVES_NO_SESSION] === true) {
    await dropSessions(req, person.id)
    return
  }
  const factor = await factorOf(req.payload, person.id, req)
  if (factor !== undefined) await demandCode(req, person, factor)
  else if (mustHaveFactor(person.role)) await demandSetUp(req, person)
}

async function demandCode(req: PayloadRequest, person: Person, factor: Factor): Promise<void> {
  const code = typed(req, 'code')
  if (code === undefined) throw missing(NEEDS_CODE, { next: 'code' })
  await countTry(req.payload, person)
  if ((await useCode(req, factor, code)) === undefined)
    throw new APIError(WRONG_CODE, 401, null, true)
  await forgetTries(req.payload, person.id)
}

async function demandSetUp(req: PayloadRequest, person: Person): Promise<void> {
  const code = typed(req, 'code')
  const ticket = typed(req, 'ticket')
  const offer = (message: string) =>
    missing(message, { next: 'setUp', offer: offerFor(person, req.payload.secret) })
  if (code === undefined || ticket === undefined) throw offer(NEEDS_SET_UP)
  await countTry(req.payload, person)
  const result = await acceptOffer(req, person.id, { code, ticket })
  if (result === 'no ticket')
    throw offer('Die Zeit zum Einrichten ist abgelaufen. Bitte lesen Sie den neuen QR-Code ein.')
  if (result !== 'done') throw new APIError(WRONG_CODE, 401, null, true)
  await forgetTries(req.payload, person.id)
}

const missing = (message: string, next: NextStep) =>
  new APIError(message, STEP_MISSING, next as unknown as null, true)

/** A word of the request's body, of a length that somebody may type. */
function typed(req: PayloadRequest, name: 'code' | 'ticket'): string | undefined {
  const value: unknown = req.data?.[name]
  if (typeof value !== 'string' || value.trim() === '' || value.length > 2_000) return undefined
  return value.trim()
}

const dropSessions = (req: PayloadRequest, id: string) =>
  req.payload.db.updateOne({ collection: 'users', id, data: { sessions: [] }, req })

/** Sessions from before the second step was demanded end with their time; they cannot be made longer. */
export const refreshOnlyWithFactor: BeforeOperation = async ({ operation, req }) => {
  if (operation !== 'refresh' || req.user === null) return
  const person = req.user as unknown as Person
  if (mustHaveFactor(person.role) && !(await factorOf(req.payload, person.id, req)))
    throw new APIError('Bitte melden Sie sich neu an.', 403, null, true)
}

/** With the account its second factor goes. */
export const deleteFactor: CollectionAfterDeleteHook = async ({ id, req }) => {
  await removeFactors(req.payload, String(id), req)
}
