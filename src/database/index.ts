import { mongooseAdapter } from '@payloadcms/db-mongodb'

import { guardedSqlite } from './guardedSqlite'

/** The database that `DATABASE_URI` names: SQLite in one file, or MongoDB. */
export function databaseFor(uri: string) {
  if (!uri.startsWith('mongodb')) return guardedSqlite(uri)
  return mongooseAdapter({
    url: uri,
    // Then nothing needs `$lookup` with a pipeline, which wire-compatible servers lack.
    useJoinAggregations: false,
    usePipelineInSortLookup: false,
    ...(uri.includes('replicaSet=')
      ? { transactionOptions: {} }
      : { transactionOptions: false as const }),
  })
}
