import { initTransaction, killTransaction } from 'payload'
import type { PayloadRequest } from 'payload'

/**
 * Runs long work of a request while others may write, and begins the transaction anew after it. Only for a `beforeOperation` hook that
 * nothing was written or read before: Payload begins an operation with its transaction (collections/operations/create and updateByID)
 * and SQLite has one writer. A call of the Local API keeps its transaction, which may be that of the caller.
 */
export async function outsideTransaction<T>(
  req: PayloadRequest,
  work: () => Promise<T>,
): Promise<T> {
  if (req.payloadAPI === 'local') return work()
  await killTransaction(req)
  const result = await work()
  await initTransaction(req)
  return result
}
