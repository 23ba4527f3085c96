import { GuardedClient } from './guardedClient'
import { SqliteConnections } from './sqliteConnections'
import { WriteQueue } from './writeQueue'

const LIMITS = { waitMs: 10_000, transactionMs: 600_000 }

/** A client for one database file, for commands. @throws DatabaseProblem at the first statement, where there is no such file */
export const openClient = (file: string): GuardedClient =>
  new GuardedClient(new SqliteConnections(file), new WriteQueue(LIMITS.waitMs), LIMITS)

/** Copies a database as it is at one moment, while others use it (https://www.sqlite.org/lang_vacuum.html#vacuuminto). */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const client = openClient(from)
  try {
    await client.executeMultiple(`VACUUM INTO '${to.replaceAll("'", "''")}'`)
  } finally {
    client.close()
  }
}
