import type { Payload } from 'payload'

import { nameOfText } from '../../review/workflow/reviewedText'
import { situationOf } from '../../review/workflow/situation'
import type { WorkflowState } from '../../review/workflow/situation'
import { keyOf, toEntry } from './journal'
import { logsOf } from './logs'
import { reviewedTextOf } from './reviewedTextOf'
import { isPublic, sameText } from './states'
import type { StoredText } from './states'
import type { WorkflowCollection } from './collections'

/** Where the documents of a list stand; they are only listed to editors, who may read all of it. */
export async function readStates(
  payload: Payload,
  slug: string,
  ids: readonly string[],
): Promise<Map<string, WorkflowState>> {
  const collection = slug as WorkflowCollection
  const read = async (draft: boolean) => {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      draft,
      overrideAccess: true,
      pagination: false,
      trash: true,
      where: { id: { in: ids } },
    })
    return docs as unknown as StoredText[]
  }
  const [newest, kept, log] = [
    await read(true),
    await read(false),
    await logsOf(
      payload,
      ids.map((id) => keyOf(collection, id)),
    ),
  ]
  return new Map(
    newest.map((record) => {
      const shown = kept.find(({ id }) => id === record.id)
      const entries = log.filter(({ document }) => document === keyOf(collection, record.id))
      const { state } = situationOf(entries.map(toEntry), {
        fingerprint: nameOfText(reviewedTextOf(record)),
        isPublic: shown !== undefined && isPublic(shown) && sameText(shown, record),
      })
      return [record.id, state] as const
    }),
  )
}
