import type { Payload } from 'payload'

import type { Task } from './tasks'

const NAMES = { easy: 'Leichte Sprache', sign: 'Gebärdensprache' } as const

/** The most wished variants that are still missing, and how many there are. */
export async function readWishes(
  payload: Payload,
  limit: number,
): Promise<{ first: Task[]; count: number }> {
  const { docs } = await payload.find({
    collection: 'variant-wishes',
    depth: 0,
    // The dashboard is only shown to editors, who may read all of it.
    overrideAccess: true,
    pagination: false,
    sort: '-count',
  })
  const granted = await grantedKeys(payload)
  const tasks = docs.flatMap(({ count, document, title, variant }): Task[] => {
    const id = typeof document.value === 'string' ? document.value : document.value.id
    if (granted.has(`${document.relationTo}:${id}:${variant}`)) return []
    const times = count === 1 ? '1 Wunsch' : `${count} Wünsche`
    return [{ collection: document.relationTo, id, title, note: `${NAMES[variant]}, ${times}` }]
  })
  return { first: tasks.slice(0, limit), count: tasks.length }
}

/** Variants that have been published since somebody wished for them. */
async function grantedKeys(payload: Payload): Promise<Set<string>> {
  const easy = await payload.find({
    collection: 'easy-texts',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { sourceKey: true },
    showHiddenFields: true,
    where: { _status: { equals: 'published' } },
  })
  const keys = easy.docs.map(({ sourceKey }) => `${sourceKey ?? ''}:easy`)
  for (const collection of ['news', 'projects', 'pages', 'municipalities'] as const) {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      overrideAccess: true,
      pagination: false,
      select: { signVideo: true },
      where: { and: [{ signVideo: { exists: true } }, { _status: { equals: 'published' } }] },
    })
    keys.push(...docs.map(({ id }) => `${collection}:${id}:sign`))
  }
  return new Set(keys)
}
