import { mongooseAdapter } from '@payloadcms/db-mongodb'

import { dropChanges, reportCommitted } from '../shared/commitSignals'

/**
 * Payload's MongoDB adapter. Transactions are on where the address names a replica set, and changes are reported after
 * their commit; without one each write stands alone and its change is reported at once (src/cms/hooks/signalChange.ts).
 */
export function guardedMongo(url: string): ReturnType<typeof mongooseAdapter> {
  const hasTransactions = url.includes('replicaSet=')
  const factory = mongooseAdapter({
    url,
    // Unique indexes decide who may have a slug, and which process does a piece of work: they stand before the first write.
    ensureIndexes: true,
    // Then nothing needs `$lookup` with a pipeline, which wire-compatible servers lack.
    useJoinAggregations: false,
    usePipelineInSortLookup: false,
    transactionOptions: hasTransactions ? {} : false,
  })
  if (!hasTransactions) return factory
  return { ...factory, init: (args) => reportCommits(factory.init(args)) }
}

type Adapter = ReturnType<ReturnType<typeof mongooseAdapter>['init']>

function reportCommits(adapter: Adapter): Adapter {
  const commit = adapter.commitTransaction.bind(adapter)
  adapter.commitTransaction = async (incoming) => {
    const id = String(await incoming)
    try {
      await commit(id)
    } catch (error) {
      dropChanges(id)
      throw error
    }
    reportCommitted(id)
  }
  const rollback = adapter.rollbackTransaction.bind(adapter)
  adapter.rollbackTransaction = async (incoming) => {
    const id = String(await incoming)
    dropChanges(id)
    await rollback(id)
  }
  return adapter
}
