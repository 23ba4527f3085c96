import type { Payload } from 'payload'

import { readStates } from '../../cms/workflow/listedStates'
import type { WorkflowAnswer } from '../../shared/workflow'

type State = WorkflowAnswer['state']

/**
 * Where a document stands. All of a list that are asked for at the same moment are read together, because the lists of the
 * admin draw each cell by itself.
 */
export function workflowState(
  payload: Payload,
  collection: string,
  id: string,
): Promise<State | undefined> {
  const batch = openBatches.get(collection) ?? openBatch(payload, collection)
  batch.ids.add(id)
  return batch.found.then((found) => found.get(id))
}

interface Batch {
  ids: Set<string>
  found: Promise<Map<string, State>>
}

const openBatches = new Map<string, Batch>()

function openBatch(payload: Payload, collection: string): Batch {
  const ids = new Set<string>()
  const batch: Batch = {
    ids,
    found: new Promise((done, fail) => {
      setImmediate(() => {
        openBatches.delete(collection)
        readStates(payload, collection, [...ids]).then(done, fail)
      })
    }),
  }
  openBatches.set(collection, batch)
  return batch
}
