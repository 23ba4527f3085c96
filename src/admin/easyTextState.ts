import type { Payload } from 'payload'

/** What an editor sees of the easy variant of a document. */
export type EasyTextState =
  { state: 'missing' } | { state: 'draft' | 'published'; id: string; title: string }

/**
 * Looks up the easy variant of a document, published or not. All that are asked for at the same moment are read with one
 * query, because the lists of the admin draw each cell by itself.
 */
export function easyTextState(
  payload: Payload,
  collection: string,
  id: string,
): Promise<EasyTextState> {
  const batch = openBatches.get(payload) ?? openBatch(payload)
  const key = `${collection}:${id}`
  batch.keys.add(key)
  return batch.found.then((found) => found.get(key) ?? { state: 'missing' })
}

/** The state in words; the sign before it is decoration. */
export const stateLabels = {
  missing: '○ fehlt',
  draft: '◐ Entwurf',
  published: '● veröffentlicht',
} as const

interface Batch {
  keys: Set<string>
  found: Promise<Map<string, EasyTextState>>
}

const openBatches = new Map<Payload, Batch>()

function openBatch(payload: Payload): Batch {
  const keys = new Set<string>()
  const batch: Batch = {
    keys,
    found: new Promise((done, fail) => {
      setImmediate(() => {
        openBatches.delete(payload)
        readStates(payload, [...keys]).then(done, fail)
      })
    }),
  }
  openBatches.set(payload, batch)
  return batch
}

async function readStates(payload: Payload, keys: string[]): Promise<Map<string, EasyTextState>> {
  const { docs } = await payload.find({
    collection: 'easy-texts',
    depth: 0,
    draft: true,
    // At most one for each key: the field is unique.
    limit: keys.length,
    // The components are only shown to editors, who may read all easy texts.
    overrideAccess: true,
    select: { title: true, _status: true, sourceKey: true },
    showHiddenFields: true,
    where: { sourceKey: { in: keys } },
  })
  return new Map(
    docs.map(({ id, title, _status, sourceKey }) => [
      sourceKey ?? '',
      { state: _status === 'published' ? 'published' : 'draft', id, title },
    ]),
  )
}
