import type { Payload } from 'payload'

import type { WorkflowStep } from '../payload-types'

/** The logs of several documents without the words of their texts, the oldest entry first. */
export async function logsOf(
  payload: Payload,
  documents: readonly string[],
): Promise<WorkflowStep[]> {
  const { docs } = await payload.find({
    collection: 'workflow-steps',
    depth: 0,
    // The callers have checked who asks.
    overrideAccess: true,
    pagination: false,
    select: { text: false },
    showHiddenFields: true,
    sort: 'position',
    where: { document: { in: documents } },
  })
  return docs
}
