import type { Payload } from 'payload'

import type { ContentChange } from '../../shared/commitSignals'
import { isBarrierScope, loadBarriers } from '../statement/barrierRecords'
import { isEasyState, reloadEasyState } from './easyStates'
import type { EasyStates } from './easyStates'
import { isContentCollection } from './kinds'
import { PUBLIC_COLLECTIONS, loadGlobals, loadTrashedSlugs, reloadRecord } from './records'
import type { PublicCollection, Records } from './records'
import type { Saved } from './saved'

/** A record that documents may have been made of. */
export interface Touched {
  scope: PublicCollection
  id: string
}

/** Reads what committed changes name; the records are changed in place, what else they changed is answered. */
export async function readAgain(
  payload: Payload,
  { records, ...rest }: Saved,
  changes: readonly ContentChange[],
): Promise<{ touched: Touched[]; rest: Omit<Saved, 'records'> }> {
  const touched = changes.filter(isTouch)
  const mayBeGone = await reloadAll(payload, records, touched)
  const { easyStates, texts } = await reloadStates(payload, rest.easyStates, changes)
  const published = texts.filter((id) => records['easy-texts'].has(id))
  return {
    touched: [...touched, ...published.map((id) => ({ scope: 'easy-texts' as const, id }))],
    rest: {
      easyStates,
      trashed: mayBeGone ? await loadTrashedSlugs(payload) : rest.trashed,
      globals: changes.some(({ id }) => id === undefined)
        ? await loadGlobals(payload)
        : rest.globals,
      barriers: changes.some(({ scope }) => isBarrierScope(scope))
        ? await loadBarriers(payload)
        : rest.barriers,
    },
  }
}

const isTouch = (change: ContentChange): change is ContentChange & Touched =>
  change.id !== undefined && (PUBLIC_COLLECTIONS as readonly string[]).includes(change.scope)

/**
 * Reads records again. Answers whether one may have gone to the trash, or come back: what was public under its address and still is
 * has not, and asking for the trash takes longer than all else.
 */
async function reloadAll(
  payload: Payload,
  records: Records,
  touched: readonly Touched[],
): Promise<boolean> {
  let mayBeGone = false
  for (const { scope, id } of touched) {
    const slug = () => (isContentCollection(scope) ? records[scope].get(id)?.slug : undefined)
    const before = slug()
    await reloadRecord(payload, records, scope, id)
    const isSame = before !== undefined && slug() === before
    mayBeGone ||= isContentCollection(scope) && !isSame
  }
  return mayBeGone
}

/** Reads signatures and changed sections again; answers the ids of the easy texts that they speak of. */
async function reloadStates(
  payload: Payload,
  states: EasyStates,
  changes: readonly ContentChange[],
): Promise<{ easyStates: EasyStates; texts: string[] }> {
  let easyStates = states
  const texts: string[] = []
  for (const { scope, id } of changes) {
    if (id === undefined || !isEasyState(scope)) continue
    const again = await reloadEasyState(payload, easyStates, { scope, id })
    easyStates = again.states
    texts.push(...again.easyTexts)
  }
  return { easyStates, texts }
}
