import type { Payload, Where } from 'payload'

import { earnedLabel } from '../../review/earnedLabel'
import type { ReaderSignature } from '../../review/earnedLabel'
import { fingerprintOf } from '../../review/fingerprint'
import type { EasyCheck } from '../../content/easyText'
import { readTextOf } from '../easyState/readTextOf'
import type { EasyText, ReaderCheck, SectionBase } from '../payload-types'
import { idOf } from '../richText/toBlocks'
import { unpack } from './packed'
import type { PackedRecord } from './packed'

/** What is known of easy texts beside their words: who checked them, and which standard sections have changed since. */
export interface EasyStates {
  'reader-checks': ReadonlyMap<string, ReaderCheck>
  'section-bases': ReadonlyMap<string, SectionBase>
}

type StateCollection = keyof EasyStates

/** Whether a change belongs to what is read here. */
export function isEasyState(scope: string): scope is StateCollection {
  return scope === 'reader-checks' || scope === 'section-bases'
}

/** Reads all signatures, and the changed sections; of the many unchanged ones nobody needs to know. */
export async function loadEasyStates(payload: Payload): Promise<EasyStates> {
  return {
    'reader-checks': await readChecks(payload, {}),
    'section-bases': await readBases(payload, {}),
  }
}

/** Reads one of them again; answers the ids of the easy texts that it speaks of, before and now. */
export async function reloadEasyState(
  payload: Payload,
  states: EasyStates,
  { scope, id }: { scope: StateCollection; id: string },
): Promise<{ states: EasyStates; easyTexts: string[] }> {
  const where = { id: { equals: id } }
  const before = states[scope].get(id)
  const found: ReadonlyMap<string, ReaderCheck | SectionBase> =
    scope === 'reader-checks' ? await readChecks(payload, where) : await readBases(payload, where)
  const now = found.get(id)
  const map = new Map<string, ReaderCheck | SectionBase>(states[scope])
  if (now === undefined) map.delete(id)
  else map.set(id, now)
  return {
    states: { ...states, [scope]: map },
    easyTexts: [before, now].flatMap((one) => (one?.easyText ? [idOf(one.easyText)] : [])),
  }
}

/** Answers for each easy text how far it is checked and since when its sections may be out of date. */
export function makeEasyStateLookups(states: EasyStates) {
  const signatures = groupByText(states['reader-checks'])
  const changes = groupByText(states['section-bases'])
  return {
    /** The label, worked out from the signatures under exactly this text. */
    check: (record: PackedRecord<EasyText>): EasyCheck => {
      const own = signatures.get(record.id)
      // Without signatures there is nothing to compare, and most texts have none.
      if (own === undefined) return { state: 'unchecked' }
      const text = readTextOf({ ...record, sections: unpack(record.sections) })
      const label = earnedLabel(fingerprintOf(text), own.map(toSignature))
      return label === undefined ? { state: 'unchecked' } : { state: 'checked', ...label }
    },
    /** Standard sections that say something else now, and since when (ISO date and time). */
    changes: (easyText: string): { key: string; changedOn: string }[] =>
      (changes.get(easyText) ?? []).flatMap(({ changedOn, key }) =>
        changedOn ? [{ key, changedOn }] : [],
      ),
  }
}

export const toSignature = (record: ReaderCheck): ReaderSignature => ({
  name: record.name,
  isNamed: record.isNamed === true,
  group: record.group,
  on: record.on.slice(0, 10),
  fingerprint: record.fingerprint,
})

function groupByText<R extends ReaderCheck | SectionBase>(records: ReadonlyMap<string, R>) {
  const groups = new Map<string, R[]>()
  for (const record of records.values()) {
    if (!record.easyText) continue
    const id = idOf(record.easyText)
    groups.set(id, [...(groups.get(id) ?? []), record])
  }
  return groups
}

async function readChecks(payload: Payload, where: Where) {
  const { docs } = await payload.find({
    collection: 'reader-checks',
    depth: 0,
    // Closed to visitors: only names with consent and dates leave this file.
    overrideAccess: true,
    pagination: false,
    sort: 'createdAt',
    where,
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}

async function readBases(payload: Payload, where: Where) {
  const { docs } = await payload.find({
    collection: 'section-bases',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { and: [{ changedOn: { exists: true } }, where] },
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}
