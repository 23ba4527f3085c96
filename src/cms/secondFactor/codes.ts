import { randomInt } from 'node:crypto'

import { Secret, TOTP } from 'otpauth'

const ISSUER = 'Kreis inklusiv'
const PERIOD_S = 30
/** One code before and one after the present one: clocks differ, and people type slowly. */
const WINDOW = 1
const RECOVERY_CODES = 10
/** Without letters and digits that look alike. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUP = 5

const totp = (secret: string, label = ''): TOTP =>
  new TOTP({
    issuer: ISSUER,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_S,
    secret: Secret.fromBase32(secret),
  })

/** 160 bits, as RFC 4226 recommends. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** The address that an app reads from the QR code. */
export const uriOf = (secret: string, label: string): string => totp(secret, label).toString()

/** The number of the half minute that this code belongs to; `undefined` for a wrong one. */
export function stepOf(secret: string, code: string, now = Date.now()): number | undefined {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return undefined
  const delta = totp(secret).validate({ token, window: WINDOW, timestamp: now })
  return delta === null ? undefined : Math.floor(now / 1000 / PERIOD_S) + delta
}

const group = (): string =>
  Array.from({ length: GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** Each works once, in place of a code of the app. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, () => `${group()}-${group()}`)

/** A recovery code as it is compared: however somebody copied it from paper. */
export const plainRecoveryCode = (typed: string): string =>
  typed.toLowerCase().replace(/[^a-z0-9]/g, '')
