import { hashOf } from './canonical'
import type { Row } from './rows'

/** What differs between two databases, in German sentences; empty where they say the same. */
export function compareRows(expected: readonly Row[], found: readonly Row[]): string[] {
  const before = hashesByGroup(expected)
  const after = hashesByGroup(found)
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((group) => {
    const wanted = before.get(group) ?? []
    const got = after.get(group) ?? []
    if (wanted.length !== got.length)
      return [`${group}: ${wanted.length} in der Quelle, ${got.length} im Ziel`]
    const rest = new Set(got)
    const changed = wanted.filter((hash) => !rest.has(hash)).length
    return changed === 0 ? [] : [`${group}: ${changed} von ${wanted.length} haben anderen Inhalt`]
  })
}

/** Counts for the closing line. */
export function countRows(rows: readonly Row[]): string {
  const counts = { document: 0, version: 0, global: 0, globalVersion: 0 }
  for (const { kind } of rows) counts[kind] += 1
  return `${counts.document} Dokumente, ${counts.version + counts.globalVersion} Fassungen, ${counts.global} Einstellungen`
}

function hashesByGroup(rows: readonly Row[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const { data, kind, slug } of rows) {
    const group = `${slug} (${kind})`
    groups.set(group, [...(groups.get(group) ?? []), hashOf(comparable(kind, data))])
  }
  return groups
}

/** Versions get new ids of their own, nobody refers to them; which one is the latest follows from their times. */
function comparable(kind: Row['kind'], data: Record<string, unknown>): unknown {
  if (kind === 'document') return data
  const { id: _id, latest: _latest, globalType: _type, ...rest } = data
  return rest
}
