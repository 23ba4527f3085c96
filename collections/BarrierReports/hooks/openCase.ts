import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { caseNumber } from '../../../src/barriers/caseKey'
import { deadlinesFrom } from '../../../src/barriers/deadline'
import { ownPath } from '../../../src/barriers/ownPath'
import { hashOfKey, randomCaseKey } from '../../../src/cms/barriers/keyHash'
import type { BarrierReport } from '../../../src/cms/payload-types'
import { readEnv } from '../../../src/config/env'
import { dayOf, noonOf } from '../../../src/shared/days'

/** Gives a new report its number, its deadlines and its key, by whichever way it came. */
export const openCase: CollectionBeforeChangeHook<BarrierReport> = async ({
  context,
  data,
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  const received = dayOf(data.receivedOn ?? Date.now())
  const { dueOn, lastOn } = deadlinesFrom(received)
  const key = typeof context.caseKey === 'string' ? context.caseKey : randomCaseKey()
  // The receipt names it; nothing but its hash is kept.
  context.caseKey = key
  return {
    ...data,
    publicPage: ownPath(data.page ?? '', readEnv().siteUrl) ?? '',
    number: await nextNumber(req, Number(received.slice(0, 4))),
    receivedOn: noonOf(received),
    dueOn: noonOf(dueOn),
    lastOn: noonOf(lastOn),
    keyHash: hashOfKey(key),
  }
}

/** One above the highest number of the year. */
async function nextNumber(req: PayloadRequest, year: number): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'barrier-reports',
    depth: 0,
    limit: 1,
    // Whoever reports may not read the others.
    overrideAccess: true,
    req,
    select: { number: true },
    sort: '-number',
    where: { number: { like: `B-${year}-` } },
  })
  return caseNumber(year, Number(docs[0]?.number?.split('-').at(-1) ?? 0) + 1)
}
