import { statSync } from 'node:fs'

import { Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'

import { DatabaseProblem } from './databaseProblem'

type Use = 'reader' | 'writer'

interface Connection {
  database: Database.Database
  /** Which file it was opened on: the name may stand for another one by now. */
  inode: bigint
}

/**
 * One connection that reads and one that writes, both to one SQLite file. The driver's own client gives a connection away with
 * each transaction and never closes it (https://github.com/tursodatabase/libsql-client-ts/issues/288); here they are kept, and
 * opened anew when they broke or when another file stands in their place (deleted, restored).
 */
export class SqliteConnections {
  readonly #open = new Map<Use, Connection>()

  constructor(private readonly path: string) {}

  /** A client of the driver for one statement, batch or transaction. @throws DatabaseProblem where the file is gone */
  client(use: Use): Sqlite3Client {
    return new Sqlite3Client(this.path, {}, this.#connection(use).database, 'number')
  }

  /** Closes a connection that failed; the next statement gets a new one. */
  drop(use: Use): void {
    const connection = this.#open.get(use)
    this.#open.delete(use)
    try {
      connection?.database.close()
    } catch {
      // It was broken already, and nobody uses it any more.
    }
  }

  close(): void {
    this.drop('reader')
    this.drop('writer')
  }

  #connection(use: Use): Connection {
    const inode = statSync(this.path, { bigint: true, throwIfNoEntry: false })?.ino
    const known = this.#open.get(use)
    if (known !== undefined && known.inode === inode) return known
    this.drop(use)
    // Opening would make a new, empty file, and everything that is saved from now on would be in the wrong place.
    if (inode === undefined) throw new DatabaseProblem('missing')
    const database = new Database(this.path)
    // The driver is synchronous: a wait in there would stop every reader too.
    database.exec('PRAGMA busy_timeout = 0; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    const connection = { database, inode }
    this.#open.set(use, connection)
    return connection
  }
}
