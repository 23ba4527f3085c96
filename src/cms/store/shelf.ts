import type { ContentDocument } from '../../content/documents'
import type { Shelf } from './contentView'
import { keepMade, noting } from './dependencies'
import type { Dependents } from './dependencies'
import type { ContentCollection } from './kinds'
import type { PackedRecord } from './packed'
import { LayeredMap } from './layered'
import { exchanged, exchangeOf } from './sameAgain'
import type { Stale } from './stale'
import type { EasyLookups, PartLookups } from './toDocuments'

/** What is made again, and with what. */
export interface Making {
  parts: PartLookups
  easy: EasyLookups
  dependents: Dependents
  /** `undefined`: everything is made. */
  stale: Stale | undefined
}

interface ShelfArgs<Record, D> extends Making {
  records: ReadonlyMap<string, PackedRecord<Record>>
  collection: ContentCollection
  old: Shelf<D> | undefined
  make(record: PackedRecord<Record>, parts: PartLookups, easy: EasyLookups): D
  order(a: D, b: D): number
}

/** Documents in the order of their list. What nothing has touched stays the very same object, and so does a shelf of such. */
export function makeShelf<Record, D extends ContentDocument>(args: ShelfArgs<Record, D>): Shelf<D> {
  const { collection, old, order, records, stale } = args
  const makeAll = (ids: Iterable<string>, before?: Shelf<D>) =>
    [...ids].flatMap((id) => makeOne(id, args, before) ?? [])
  // Without knowing what is stale nothing of the old shelf can be used.
  if (old === undefined || stale === undefined) return toShelf(makeAll(records.keys()).sort(order))
  const ids = [...(stale.get(collection) ?? [])]
  const change = changeOf(
    ids.flatMap((id) => old.byId.get(id) ?? []),
    makeAll(ids, old),
  )
  return change === undefined ? old : changedShelf(old, change, order)
}

/** Things to take out, and things to put in. */
export type Change<Thing> = readonly [out: ReadonlySet<Thing>, things: readonly Thing[]]

/** What there was against what there is now; nothing where all of it is the very same. */
export function changeOf<Thing>(
  before: readonly Thing[],
  now: readonly Thing[],
): Change<Thing> | undefined {
  const [old, next] = [new Set(before), new Set(now)]
  const out = new Set(before.filter((thing) => !next.has(thing)))
  const things = now.filter((thing) => !old.has(thing))
  return out.size + things.length === 0 ? undefined : [out, things]
}

function changedShelf<D extends ContentDocument>(
  old: Shelf<D>,
  change: Change<D>,
  order: (a: D, b: D) => number,
): Shelf<D> {
  return {
    list: exchanged(old.list, ...change, order),
    byId: old.byId.exchanged(exchangeOf(change, byId)),
    bySlug: old.bySlug.exchanged(exchangeOf(change, bySlug)),
  }
}

function makeOne<Record, D extends ContentDocument>(
  id: string,
  { collection, dependents, easy, make, parts, records }: ShelfArgs<Record, D>,
  old: Shelf<D> | undefined,
): D | undefined {
  const record = records.get(id)
  if (record === undefined) return undefined
  const made = noting(parts, `${collection}:${id}`, dependents, (watched) =>
    make(record, watched, easy),
  )
  return keepMade(old?.byId.get(id), made)
}

function toShelf<D extends ContentDocument>(list: readonly D[]): Shelf<D> {
  return {
    list,
    byId: new LayeredMap(list.map((document) => byId(document))),
    bySlug: new LayeredMap(list.map((document) => bySlug(document))),
  }
}

const byId = <D extends ContentDocument>(document: D) => [document.id, document] as const
const bySlug = <D extends ContentDocument>(document: D) => [document.slug, document] as const

/** ISO dates are in order as they are; comparing them by the rules of a language takes ten times as long. */
export const later = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1)
