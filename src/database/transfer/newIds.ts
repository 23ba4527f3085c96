import { createHash } from 'node:crypto'

const OBJECT_ID = /^[0-9a-f]{24}$/
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/**
 * Ids as the target can hold them: MongoDB wants 24 hexadecimal digits, so a UUID becomes the first 24 of its SHA-256, and
 * the same in every run. Ids that fit are kept.
 * @returns id of the source → id of the target, for those that differ
 */
export function newIds(ids: Iterable<string>, target: 'mongodb' | 'sqlite'): Map<string, string> {
  const map = new Map<string, string>()
  if (target === 'sqlite') return map
  for (const id of ids) {
    if (!OBJECT_ID.test(id)) map.set(id, createHash('sha256').update(id).digest('hex').slice(0, 24))
  }
  return map
}

/** The value with every id that it holds replaced, however deep, also within a key such as `news:<id>`. */
export function withNewIds<T>(value: T, ids: ReadonlyMap<string, string>): T {
  return replace(value, ids) as T
}

function replace(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return value.replace(UUID, (id) => ids.get(id) ?? id)
  if (Array.isArray(value)) return value.map((item) => replace(item, ids))
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replace(item, ids)]))
}
