import type { StoreNews } from '../../cms/store/delta'
import type { Env } from '../../config/env'

/** What the readers' thread begins with. */
export interface ReadersData {
  env: Env
  /** The state on disk is that of the database: it may be shown before the database was opened. */
  isKeptCurrent: boolean
}

/** To the readers' thread. */
export type ToReaders =
  | { kind: 'content'; news: StoreNews }
  /** The database cannot be opened: show the last good state. */
  | { kind: 'show-kept' }
  /** The CMS answers on this socket. */
  | { kind: 'cms'; socketPath: string }
  | { kind: 'stop' }

/** From the readers' thread. */
export type FromReaders =
  /** It is loaded, and shows the state on disk where that is the present one. */
  | { kind: 'begun' }
  /** Readers are answered with what was handed over. */
  | { kind: 'shown' }
  | { kind: 'cannot-listen'; code: string; message: string }
  /** There is no last good state. */
  | { kind: 'nothing-kept' }
  | { kind: 'stopped' }
