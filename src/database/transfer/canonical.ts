import { createHash } from 'node:crypto'

/**
 * Hash of what a record says, alike for both databases: one writes `null` or an empty list where the other writes nothing,
 * and fields come in another order.
 */
export function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(tidy(value) ?? null))
    .digest('hex')
}

function tidy(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value))
    return value.length === 0 ? undefined : value.map((item) => tidy(item) ?? null)
  if (value === null || typeof value !== 'object') return value ?? undefined
  const entries = Object.entries(value)
    .map(([key, item]) => [key, tidy(item)] as const)
    .filter(([, item]) => item !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
