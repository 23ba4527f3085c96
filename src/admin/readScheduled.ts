import type { CollectionSlug, Payload } from 'payload'

import { moment, titleOf } from './tasks'
import type { Found, Task } from './tasks'

interface ScheduledInput {
  type?: 'publish' | 'unpublish'
  doc?: { relationTo?: CollectionSlug; value?: unknown }
}

/** What Payload will publish or withdraw by itself, the next one first. */
export async function readScheduled(payload: Payload, limit: number): Promise<Task[]> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    depth: 0,
    limit,
    overrideAccess: true,
    sort: 'waitUntil',
    where: {
      and: [{ taskSlug: { equals: 'schedulePublish' } }, { completedAt: { exists: false } }],
    },
  })
  const tasks = await Promise.all(
    docs.map(async ({ hasError, input, waitUntil }): Promise<Task | undefined> => {
      const { doc, type } = (input ?? {}) as ScheduledInput
      if (doc?.relationTo === undefined) return undefined
      const collection = doc.relationTo
      const id = String(doc.value)
      const found = await payload.findByID({
        collection,
        id,
        depth: 0,
        disableErrors: true,
        draft: true,
        overrideAccess: true,
      })
      if (found === null) return undefined
      const note = noteOf({ hasFailed: hasError === true, type, waitUntil })
      return { collection, id, title: titleOf(found as unknown as Found), note }
    }),
  )
  return tasks.filter((task) => task !== undefined)
}

interface Plan {
  hasFailed: boolean
  type: ScheduledInput['type']
  waitUntil: string | null | undefined
}

function noteOf({ hasFailed, type, waitUntil }: Plan): string {
  const time = waitUntil ? ` am ${moment(waitUntil)}` : ' in Kürze'
  const isWithdrawal = type === 'unpublish'
  if (!hasFailed) return `wird${time} ${isWithdrawal ? 'zurückgezogen' : 'veröffentlicht'}`
  return isWithdrawal
    ? 'Das Zurückziehen hat nicht geklappt. Bitte öffnen Sie den Text und ziehen Sie ihn selbst zurück.'
    : 'Das Veröffentlichen hat nicht geklappt. Bitte öffnen Sie den Text und veröffentlichen Sie ihn selbst.'
}
