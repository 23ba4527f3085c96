import { APIError } from 'payload'
import type { PayloadRequest } from 'payload'

/** Ends a request with a German sentence that says what to do; what was typed stays with whoever asked. */
export function refuse(message: string, status = 400): never {
  throw new APIError(message, status, null, true)
}

/** Name of whoever asks, for records; scheduled work and the first filling have nobody. */
export const nameOf = ({ user }: PayloadRequest): string =>
  (user as { name?: string } | null)?.name ?? 'Einrichtung'

/** A field of a sent body as trimmed text; empty for everything else. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
