import type { Payload } from 'payload'

/** All collections whose records have files. */
export const UPLOADS = ['media', 'documents', 'films'] as const
export type UploadCollection = (typeof UPLOADS)[number]

export function folderOf(payload: Payload, collection: UploadCollection): string {
  return payload.collections[collection].config.upload.staticDir ?? collection
}

interface WithFiles {
  filename?: string | null
  sizes?: Record<string, { filename?: string | null } | undefined>
}

/** Names of all files of a record: what was uploaded, and the sizes made of it. */
export function fileNamesOf(record: WithFiles): string[] {
  return [record, ...Object.values(record.sizes ?? {})].flatMap((file) => file?.filename ?? [])
}
