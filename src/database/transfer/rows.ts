/** One line of a transfer: a document, a global, or a version of either, as Payload's adapters hand them out. */
export interface Row {
  kind: 'document' | 'version' | 'global' | 'globalVersion'
  /** Slug of the collection or global. */
  slug: string
  data: Record<string, unknown>
}

/** What no other database needs: locks, what migrations were run, and notes between running processes. */
export const LEFT_OUT: readonly string[] = [
  'payload-locked-documents',
  'payload-migrations',
  'payload-kv',
  'claims',
  'content-changes',
]
