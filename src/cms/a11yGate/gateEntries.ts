import type { PayloadRequest } from 'payload'

import type { GateAnswer as Answer, GateOverride as Override } from '../payload-types'

/** The document that the gate looks at. */
export interface Subject {
  collection: string
  /** Absent before the first save. */
  id?: string | undefined
}

/** `news:<id>`, the key of a document in the journals of the gate. */
export const subjectKey = ({ collection, id }: Subject): string => `${collection}:${id ?? ''}`

/** Answers to questions about a document, by the fingerprint of the finding. */
export async function answersOf(
  req: PayloadRequest,
  subject: Subject,
): Promise<ReadonlyMap<string, Answer>> {
  if (subject.id === undefined) return new Map()
  const { docs } = await req.payload.find({
    collection: 'gate-answers',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { subjectKey: { equals: subjectKey(subject) } },
  })
  return new Map(docs.map((one) => [one.fingerprint, one]))
}

/** Barriers of a document that are published knowingly and not repaired yet, by fingerprint. */
export async function openOverridesOf(
  req: PayloadRequest,
  subject: Subject,
): Promise<ReadonlyMap<string, Override>> {
  if (subject.id === undefined) return new Map()
  const { docs } = await req.payload.find({
    collection: 'gate-overrides',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: {
      and: [{ subjectKey: { equals: subjectKey(subject) } }, { closedOn: { exists: false } }],
    },
  })
  return new Map(docs.map((one) => [one.fingerprint, one]))
}
