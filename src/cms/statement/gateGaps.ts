import type { Payload } from 'payload'

import { EASY_PREFIX, documentPath } from '../../content/addresses'
import { dayOf } from '../../shared/days'
import type { Gap } from '../../statement/types'
import type { GateOverride } from '../payload-types'
import { idOf } from '../richText/toBlocks'
import type { ContentView } from '../store/contentView'
import { OPEN_OVERRIDE } from './openGaps'

/** What was published knowingly with a barrier. */
export type OverrideRecord = Pick<
  GateOverride,
  'id' | 'subject' | 'criterion' | 'what' | 'reason' | 'alternative' | 'repairBy'
>

/** Reads the open entries of the gate; who made them stays inside. */
export async function loadOverrides(payload: Payload): Promise<OverrideRecord[]> {
  const { docs } = await payload.find({
    collection: 'gate-overrides',
    depth: 0,
    // Closed to visitors: only what the statement says leaves the database here.
    overrideAccess: true,
    pagination: false,
    select: {
      subject: true,
      criterion: true,
      what: true,
      reason: true,
      alternative: true,
      repairBy: true,
    },
    sort: 'repairBy',
    where: OPEN_OVERRIDE,
  })
  return docs
}

/** Open entries as gaps of the statement; what is not public any more is no gap of the site. */
export function overrideGaps(records: readonly OverrideRecord[], view: ContentView): Gap[] {
  return records.flatMap((record) => {
    const where = pageOf(record, view)
    if (where === undefined) return []
    const { alternative, criterion, reason, repairBy, what } = record
    return [
      {
        origin: 'override' as const,
        part: what,
        easyPart: [],
        criterion: /^\d/.test(criterion) ? `WCAG ${criterion}` : criterion,
        reason: 'nonconformance' as const,
        note: reason,
        alternative: alternative ?? '',
        plannedFor: dayOf(repairBy),
        where,
      },
    ]
  })
}

/** Title and path of the published page that an entry is about. */
function pageOf({ subject }: OverrideRecord, view: ContentView): Gap['where'] {
  // The database empties a relation to what was deleted for good.
  if (!(subject as typeof subject | null)?.value) return undefined
  const id = idOf(subject.value)
  if (subject.relationTo === 'easy-texts') {
    const found = view.easyTexts.find(({ text }) => text.id === id)
    return (
      found && {
        label: `${found.text.title} (Leichte Sprache)`,
        path: EASY_PREFIX + documentPath(found.source.kind, found.source.slug),
      }
    )
  }
  const found = view[subject.relationTo].byId.get(id)
  return found && { label: found.title, path: documentPath(found.kind, found.slug) }
}
