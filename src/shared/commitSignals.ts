/** A document whose change has been committed. */
export interface ContentChange {
  /** Slug of the collection or global. */
  scope: string
  /** Empty for globals. */
  id?: string
}

type Listener = (changes: ContentChange[]) => void

interface SignalState {
  pending: Map<string, ContentChange[]>
  listeners: Set<Listener>
}

// On globalThis, because in development the config is loaded twice: by the server and by Next's bundler.
const store = globalThis as typeof globalThis & { __commitSignals?: SignalState }
const state: SignalState = (store.__commitSignals ??= { pending: new Map(), listeners: new Set() })

/** Calls the listener after each commit, with all changes of that transaction. Returns a function that ends it. */
export function onCommitted(listener: Listener): () => void {
  state.listeners.add(listener)
  return () => state.listeners.delete(listener)
}

/**
 * Notes a change of a running transaction; it is reported once that transaction is committed.
 * Without a transaction (MongoDB without a replica set) it is reported at once.
 */
export function noteChange(transactionId: string | undefined, change: ContentChange): void {
  if (transactionId === undefined) {
    emit([change])
    return
  }
  const changes = state.pending.get(transactionId) ?? []
  changes.push(change)
  state.pending.set(transactionId, changes)
}

/** To be called by the database when a transaction has been committed. */
export function reportCommitted(transactionId: string): void {
  const changes = state.pending.get(transactionId)
  state.pending.delete(transactionId)
  if (changes !== undefined) emit(changes)
}

/** To be called by the database when a transaction has been rolled back. */
export function dropChanges(transactionId: string): void {
  state.pending.delete(transactionId)
}

function emit(changes: ContentChange[]): void {
  for (const listener of state.listeners) listener(changes)
}
