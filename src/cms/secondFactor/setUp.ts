import type { PayloadRequest } from 'payload'
import { encode } from 'uqr'
import { z } from 'zod'

import type { SetUpOffer } from '../../shared/secondFactor'
import { newRecoveryCodes, newSecret, stepOf, uriOf } from './codes'
import { factorOf, keepFactor } from './factors'
import { seal, unseal } from './seal'

const PURPOSE = 'ticket to set up a second factor'
/** Long enough to install an app first. */
const TICKET_MS = 60 * 60 * 1000

const Ticket = z.object({
  secret: z.string(),
  recoveryCodes: z.array(z.string()),
  until: z.number(),
})

export interface Account {
  id: string
  email: string
}

/** Everything to set the second step up. Nothing is stored: the ticket carries it, sealed, until the first code is entered. */
export function offerFor(account: Account, serverSecret: string): SetUpOffer {
  const secret = newSecret()
  const recoveryCodes = newRecoveryCodes()
  const uri = uriOf(secret, account.email)
  const until = Date.now() + TICKET_MS
  return {
    secret,
    uri,
    qr: drawingOf(uri),
    recoveryCodes,
    ticket: seal(JSON.stringify({ secret, recoveryCodes, until }), {
      owner: account.id,
      purpose: PURPOSE,
      secret: serverSecret,
    }),
  }
}

export type SetUpResult = 'done' | 'wrong code' | 'no ticket' | 'already set up'

/** Stores what a ticket offered, once a code proves that the app knows it. */
export async function acceptOffer(
  req: PayloadRequest,
  account: string,
  { code, ticket }: { code: string; ticket: string },
): Promise<SetUpResult> {
  const text = unseal(ticket, { owner: account, purpose: PURPOSE, secret: req.payload.secret })
  const { data } = Ticket.safeParse(text === undefined ? undefined : JSON.parse(text))
  if (data === undefined || data.until < Date.now()) return 'no ticket'
  const step = stepOf(data.secret, code)
  if (step === undefined) return 'wrong code'
  if (await factorOf(req.payload, account, req)) return 'already set up'
  await keepFactor(req, account, { ...data, step })
  return 'done'
}

/** A path of squares needs no markup that would have to be trusted. */
function drawingOf(text: string): SetUpOffer['qr'] {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return { size, path }
}
