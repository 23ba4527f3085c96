import type { Client } from '@libsql/client'

/** Rows of each table. */
export type RowCounts = ReadonlyMap<string, number>

/** Tables whose rows a migration removes on purpose, by its name. Every other loss stops the migration. */
const REMOVED_ON_PURPOSE: Readonly<Record<string, readonly string[]>> = {}

/** Counts the rows of all tables. */
export async function rowCounts(client: Client): Promise<RowCounts> {
  const { rows } = await client.execute(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  )
  const counts = new Map<string, number>()
  for (const row of rows) {
    const table = textOf(row.name)
    const { rows: found } = await client.execute(`SELECT count(*) AS n FROM "${table}"`)
    counts.set(table, Number(found[0]?.n))
  }
  return counts
}

/** Whether there is a table of this name. */
export async function hasTable(client: Client, name: string): Promise<boolean> {
  const { rows } = await client.execute({
    sql: "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?",
    args: [name],
  })
  return rows.length > 0
}

/** Names of the migrations that have run. */
export async function appliedMigrations(client: Client): Promise<string[]> {
  if (!(await hasTable(client, 'payload_migrations'))) return []
  const { rows } = await client.execute('SELECT name FROM payload_migrations')
  return rows.map((row) => textOf(row.name))
}

/** A sentence for each table that has fewer rows than before; a table that is gone had better been empty. */
export function findLosses(
  before: RowCounts,
  after: RowCounts,
  migrations: readonly { name: string }[],
): string[] {
  const meant = new Set(migrations.flatMap(({ name }) => REMOVED_ON_PURPOSE[name] ?? []))
  return [...before].flatMap(([table, rows]) => {
    const left = after.get(table) ?? 0
    return left >= rows || meant.has(table) ? [] : [`${table} hätte ${left} statt ${rows} Zeilen`]
  })
}

/** What SQLite itself finds wrong: pages, indexes, and rows that refer to nothing. */
export async function integrityProblems(client: Client): Promise<string[]> {
  const integrity = await client.execute('PRAGMA integrity_check(5)')
  const words = integrity.rows.map((row) => textOf(row.integrity_check))
  const orphans = await client.execute('PRAGMA foreign_key_check')
  return [
    ...words.filter((word) => word !== 'ok'),
    ...orphans.rows.slice(0, 5).map((row) => `${textOf(row.table)} verweist auf nichts`),
  ]
}

/** A value of a text column. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
