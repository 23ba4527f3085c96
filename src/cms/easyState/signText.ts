import type { PayloadRequest } from 'payload'

import { personOf } from '../../review/earnedLabel'
import { fingerprintOf } from '../../review/fingerprint'
import { nameOf, refuse, textOf } from '../answers'
import type { EasyStates } from './readBoth'
import { readTextOf } from './readTextOf'

const LIMITS = { name: 80, group: 120, changes: 2000 } as const

/**
 * Writes down that a test reader has checked exactly this text. Sent: `fingerprint` of the text that was on the screen,
 * `name`, `group`, `on` (YYYY-MM-DD), `isNamed`, `changes`.
 * @throws APIError 400 with a sentence for what is missing, 409 where the text is no longer the one that was checked.
 */
export async function signText(
  req: PayloadRequest,
  { newest }: EasyStates,
  given: Record<string, unknown>,
): Promise<void> {
  const fingerprint = fingerprintOf(readTextOf(newest))
  if (given.fingerprint !== fingerprint)
    refuse(
      'Der Text ist inzwischen ein anderer. Geprüft ist nur, was genau so vorlag. Sehen Sie den Text noch einmal an und tragen Sie die Prüfung dann ein.',
      409,
    )
  const signature = readSignature(req, given)
  const { docs } = await req.payload.find({
    collection: 'reader-checks',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    where: { easyText: { equals: newest.id }, fingerprint: { equals: fingerprint } },
  })
  if (docs.some((one) => personOf(one) === personOf(signature)))
    refuse(`${signature.name} hat diesen Text schon geprüft. Eine zweite Person muss es sein.`, 409)
  await req.payload.create({
    collection: 'reader-checks',
    data: { ...signature, easyText: newest.id, fingerprint },
    // Nobody may write signatures but this function; the endpoint has checked who asks.
    overrideAccess: true,
    req,
  })
}

/** Somebody takes back that their name may be shown. Sent: `check`, the id of the signature. */
export async function hideName(
  req: PayloadRequest,
  { newest }: EasyStates,
  given: Record<string, unknown>,
): Promise<void> {
  const { docs } = await req.payload.update({
    collection: 'reader-checks',
    data: { isNamed: false },
    overrideAccess: true,
    req,
    where: { id: { equals: textOf(given.check) }, easyText: { equals: newest.id } },
  })
  if (docs.length === 0) refuse('Diese Prüfung gibt es nicht mehr. Laden Sie die Seite neu.', 404)
}

function readSignature(req: PayloadRequest, given: Record<string, unknown>) {
  const by = nameOf(req)
  const name = textOf(given.name).slice(0, LIMITS.name)
  const group = textOf(given.group).slice(0, LIMITS.group)
  const on = textOf(given.on)
  if (personOf({ name }) === '')
    refuse('Wer hat geprüft? Schreiben Sie einen Namen oder ein Kürzel.')
  if (personOf({ name }) === personOf({ name: by }))
    refuse('Wer den Text bearbeitet, kann ihn nicht selbst prüfen.')
  if (group === '') refuse('Mit welcher Gruppe wurde geprüft? Schreiben Sie ihren Namen.')
  if (!isPastDay(on))
    refuse('An welchem Tag wurde geprüft? Der Tag darf nicht in der Zukunft liegen.')
  return {
    name,
    group,
    on: `${on}T00:00:00.000Z`,
    isNamed: given.isNamed === true,
    changes: textOf(given.changes).slice(0, LIMITS.changes),
    recordedBy: by,
  }
}

/** A day of the calendar, today at the latest; a day ahead of London is allowed for. */
function isPastDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00.000Z`)
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(time)
  return isDay && new Date(time).toISOString().startsWith(day) && time <= Date.now() + 2 * 3_600_000
}
