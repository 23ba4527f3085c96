import { APIError, addDataAndFileToRequest } from 'payload'
import type { Endpoint, PayloadRequest } from 'payload'

import type { SecondFactorState } from '../../shared/secondFactor'
import { requireEditor, roleOf } from '../access/accessFor'
import { factorOf, hashesOf, removeFactors, useCode } from './factors'
import { WRONG_CODE, mustHaveFactor } from './requireSecondFactor'
import { acceptOffer, offerFor } from './setUp'
import type { Account } from './setUp'
import { countTry, forgetTries } from './tries'

/** Only editors and the administration set a second step up; members of the board come by a link of their own. */
function editor(req: PayloadRequest): Account {
  requireEditor(req)
  return req.user as unknown as Account
}

async function codeIn(req: PayloadRequest): Promise<{ code: string; ticket: string }> {
  await addDataAndFileToRequest(req)
  const word = (name: string): string => {
    const value: unknown = req.data?.[name]
    return typeof value === 'string' ? value.trim().slice(0, 2_000) : ''
  }
  return { code: word('code'), ticket: word('ticket') }
}

const refuse = (message: string, status = 400) => new APIError(message, status, null, true)

/** Where one's own account stands; shown on the page of the admin. */
export async function stateOf(req: PayloadRequest): Promise<SecondFactorState> {
  const factor = await factorOf(req.payload, editor(req).id, req)
  return {
    isSetUp: factor !== undefined,
    codesLeft: factor === undefined ? 0 : hashesOf(factor).length,
    isRequired: mustHaveFactor(roleOf(req)),
  }
}

const offer: Endpoint = {
  path: '/second-factor/offer',
  method: 'post',
  handler: async (req) => {
    const account = editor(req)
    if (await factorOf(req.payload, account.id, req))
      throw refuse('Die Anmeldung in zwei Schritten ist schon eingerichtet.')
    return Response.json(offerFor(account, req.payload.secret))
  },
}

const confirm: Endpoint = {
  path: '/second-factor/confirm',
  method: 'post',
  handler: async (req) => {
    const account = editor(req)
    const given = await codeIn(req)
    await countTry(req.payload, account)
    const result = await acceptOffer(req, account.id, given)
    if (result === 'wrong code') throw refuse(WRONG_CODE)
    if (result !== 'done')
      throw refuse('Die Zeit zum Einrichten ist abgelaufen. Bitte laden Sie die Seite neu.')
    await forgetTries(req.payload, account.id)
    return Response.json(await stateOf(req))
  },
}

/** With a code of the app or a recovery code; an open browser alone must not be enough. */
const remove: Endpoint = {
  path: '/second-factor/remove',
  method: 'post',
  handler: async (req) => {
    const account = editor(req)
    const { code } = await codeIn(req)
    const factor = await factorOf(req.payload, account.id, req)
    if (factor !== undefined) {
      await countTry(req.payload, account)
      if ((await useCode(req, factor, code)) === undefined) throw refuse(WRONG_CODE)
      await forgetTries(req.payload, account.id)
      await removeFactors(req.payload, account.id, req)
    }
    return Response.json(await stateOf(req))
  },
}

/** For a colleague who lost the telephone: the administration takes the second step away and ends all sessions. */
const reset: Endpoint = {
  path: '/:id/second-factor/reset',
  method: 'post',
  handler: async (req) => {
    if (roleOf(req) !== 'admin') throw refuse('Das darf nur die Verwaltung.', 403)
    const id = String(req.routeParams?.id)
    if (id === req.user?.id)
      throw refuse('Ihre eigene entfernen Sie unter „Anmeldung in zwei Schritten“, mit einem Code.')
    const removed = await removeFactors(req.payload, id, req)
    if (removed > 0)
      await req.payload.db.updateOne({ collection: 'users', id, data: { sessions: [] }, req })
    await forgetTries(req.payload, id)
    return Response.json({ removed })
  },
}

export const secondFactorEndpoints = [offer, confirm, remove, reset]
