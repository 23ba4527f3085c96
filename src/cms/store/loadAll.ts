import type { Payload } from 'payload'

import { loadBarriers } from '../statement/barrierRecords'
import { loadEasyStates } from './easyStates'
import { loadGlobals, loadRecords, loadTrashedSlugs } from './records'
import type { Saved } from './saved'

/** Everything that public pages are made of, read from the database. */
export async function loadAll(payload: Payload): Promise<Saved> {
  return {
    records: await loadRecords(payload),
    globals: await loadGlobals(payload),
    trashed: await loadTrashedSlugs(payload),
    easyStates: await loadEasyStates(payload),
    barriers: await loadBarriers(payload),
  }
}
