import { isDeepStrictEqual } from 'node:util'

import type { Exchange } from './layered'

const FEW = 20

/** The old value where the new one says the same: what nothing has touched stays the very same object. */
export function sameAgain<Value>(old: Value | undefined, next: Value): Value {
  return old !== undefined && isDeepStrictEqual(old, next) ? old : next
}

/** The old list where it holds the very same things in the same order. */
function sameList<List extends readonly unknown[]>(old: List | undefined, next: List): List {
  return old !== undefined && holdsSame(old, next) ? old : next
}

/** A list in which each thing that says the same is the old one, and which itself is the old one where all are. */
export function sameThings<Thing extends { id: string }>(
  old: Thing[] | undefined,
  next: Thing[],
): Thing[] {
  if (old === undefined) return next
  const known = new Map(old.map((thing) => [thing.id, thing]))
  return sameList(
    old,
    next.map((thing) => sameAgain(known.get(thing.id), thing)),
  )
}

export function holdsSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((thing, index) => thing === b[index])
}

/** A list that is in order, with some things taken out and others put in. */
export function exchanged<Thing>(
  old: readonly Thing[],
  out: ReadonlySet<Thing>,
  things: readonly Thing[],
  order: (a: Thing, b: Thing) => number,
): readonly Thing[] {
  const list = without(old, out)
  for (const thing of things) list.splice(placeOf(thing, list, order), 0, thing)
  return list
}

/** One thing is found and taken out faster than thousands are asked whether they are it. */
function without<Thing>(old: readonly Thing[], out: ReadonlySet<Thing>): Thing[] {
  if (out.size > FEW) return old.filter((thing) => !out.has(thing))
  const list = [...old]
  for (const thing of out) {
    const place = list.indexOf(thing)
    if (place !== -1) list.splice(place, 1)
  }
  return list
}

/** The same for a map of things by a key. */
export const exchangeOf = <Thing, Value>(
  [out, things]: readonly [Iterable<Thing>, readonly Thing[]],
  entryOf: (thing: Thing) => readonly [key: string, value: Value],
): Exchange<Value> => ({ out: [...out].map(entryOf), entries: things.map(entryOf) })

/** Behind all that come before it; sorting thousands again for one would take ten times as long. */
function placeOf<Thing>(
  thing: Thing,
  list: readonly Thing[],
  order: (a: Thing, b: Thing) => number,
): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const other = list[middle]
    if (other !== undefined && order(other, thing) < 0) low = middle + 1
    else high = middle
  }
  return low
}
