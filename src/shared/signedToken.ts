import { createHmac, timingSafeEqual } from 'node:crypto'

/** Signs a value until a time: `<payload>.<expiry>.<signature>`, safe in an address. */
export function signToken(value: string, expiresAt: number, secret: string): string {
  const head = `${Buffer.from(value).toString('base64url')}.${expiresAt.toString(36)}`
  return `${head}.${signature(head, secret)}`
}

/** The signed value, or `undefined` when it is forged, broken or too old. */
export function readToken(token: string, now: number, secret: string): string | undefined {
  const parts = token.split('.')
  const [payload, expiry, given] = parts
  if (parts.length !== 3 || payload === undefined || expiry === undefined || given === undefined)
    return undefined
  const expected = Buffer.from(signature(`${payload}.${expiry}`, secret))
  const actual = Buffer.from(given)
  if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) return undefined
  if (Number.parseInt(expiry, 36) < now) return undefined
  return Buffer.from(payload, 'base64url').toString()
}

function signature(head: string, secret: string): string {
  return createHmac('sha256', secret).update(head).digest('base64url')
}
