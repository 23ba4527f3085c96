import { guardedMongo } from './guardedMongo'
import { guardedSqlite } from './guardedSqlite'

/** The database that `DATABASE_URI` names: SQLite in one file, or MongoDB. */
export function databaseFor(uri: string) {
  return uri.startsWith('mongodb') ? guardedMongo(uri) : guardedSqlite(uri)
}
