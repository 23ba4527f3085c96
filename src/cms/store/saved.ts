import type { BarrierRecords } from '../statement/barrierRecords'
import type { EasyStates } from './easyStates'
import type { GlobalRecords, Records, TrashedSlugs } from './records'

/** All that public pages are made of, as it is kept on disk for the day on which the database cannot be opened. */
export interface Saved {
  records: Records
  globals: GlobalRecords
  trashed: TrashedSlugs
  easyStates: EasyStates
  barriers: BarrierRecords
}
