import type { PayloadRequest, Where } from 'payload'

import type { GateAnswer, GateOverride } from '../payload-types'

/** The document that the gate looks at. */
export interface Subject {
  collection: string
  /** Absent before the first save. */
  id?: string | undefined
}

/** What editors have decided, by document and place (`entryKey`). */
export interface Decisions {
  answers: ReadonlyMap<string, GateAnswer>
  /** Barriers that are published knowingly and not repaired yet. */
  overrides: ReadonlyMap<string, GateOverride>
}

/** `news:<id>`, the key of a document in the journals of the gate. */
export const subjectKey = ({ collection, id }: Subject): string => `${collection}:${id ?? ''}`

/** Key of a decision: document and place. */
export const entryKey = (subject: string, fingerprint: string): string =>
  `${subject} ${fingerprint}`

/** Decisions about one document. */
export const decisionsOn = (req: PayloadRequest, subject: Subject): Promise<Decisions> =>
  readDecisions(req, { subjectKey: { equals: subjectKey(subject) } })

/** Decisions about all documents. */
export const allDecisions = (req: PayloadRequest): Promise<Decisions> => readDecisions(req)

async function readDecisions(req: PayloadRequest, where?: Where): Promise<Decisions> {
  const all = { depth: 0, overrideAccess: true, pagination: false, req } as const
  const answers = await req.payload.find({
    ...all,
    collection: 'gate-answers',
    ...(where ? { where } : {}),
    overrideAccess: true,
  })
  const overrides = await req.payload.find({
    ...all,
    collection: 'gate-overrides',
    where: { and: [...(where ? [where] : []), { closedOn: { exists: false } }] },
    overrideAccess: true,
  })
  return { answers: byKey(answers.docs), overrides: byKey(overrides.docs) }
}

const byKey = <Entry extends { subjectKey: string; fingerprint: string }>(
  entries: readonly Entry[],
): ReadonlyMap<string, Entry> =>
  new Map(entries.map((one) => [entryKey(one.subjectKey, one.fingerprint), one]))
