import { documentPath } from '../../content/addresses'
import type { ContentView, EasyEntry, Shelves } from './contentView'
import { keepMade, noting } from './dependencies'
import type { Records } from './records'
import { LayeredMap } from './layered'
import { ownerOf } from './ownerOf'
import { exchanged, exchangeOf } from './sameAgain'
import { changeOf, later } from './shelf'
import type { Making } from './shelf'
import { toEasyText } from './toEasyText'

type EasyTexts = Pick<ContentView, 'easyTexts' | 'easyById' | 'easyByPath'>

interface Parts extends Making {
  records: Records['easy-texts']
  shelves: Shelves
  previous: EasyTexts | undefined
}

/** The easy texts of documents that are public, newest first. What nothing has touched stays the very same object. */
export function makeEasyTexts(parts: Parts): EasyTexts {
  const { previous: old, records, stale } = parts
  const makeAll = (ids: Iterable<string>, before?: EasyTexts) =>
    [...ids].flatMap((id) => makeOne(id, parts, before) ?? [])
  if (old === undefined || stale === undefined)
    return toEasyTexts(makeAll(records.keys()).sort(newestFirst))
  const ids = [...(stale.get('easy-texts') ?? [])]
  const change = changeOf(
    ids.flatMap((id) => old.easyById.get(id) ?? []),
    makeAll(ids, old),
  )
  const { easyById, easyByPath, easyTexts } = old
  if (change === undefined) return { easyById, easyByPath, easyTexts }
  return {
    easyTexts: exchanged(easyTexts, ...change, newestFirst),
    easyById: easyById.exchanged(exchangeOf(change, byId)),
    easyByPath: easyByPath.exchanged(exchangeOf(change, byPath)),
  }
}

const byId = (entry: EasyEntry) => [entry.text.id, entry] as const
const byPath = ({ text, source }: EasyEntry) =>
  [documentPath(source.kind, source.slug), text] as const

const toEasyTexts = (easyTexts: readonly EasyEntry[]): EasyTexts => ({
  easyTexts,
  easyById: new LayeredMap(easyTexts.map(byId)),
  easyByPath: new LayeredMap(easyTexts.map(byPath)),
})

const newestFirst = (a: EasyEntry, b: EasyEntry) =>
  later(a.text.updatedAt, b.text.updatedAt) || later(a.text.id, b.text.id)

/** Nothing where the document is not public: without it an easy text has no address. */
function makeOne(
  id: string,
  { dependents, easy, parts, records, shelves }: Parts,
  old: EasyTexts | undefined,
): EasyEntry | undefined {
  const record = records.get(id)
  const owner = record && ownerOf(record)
  const source = owner && shelves[owner.collection as keyof Shelves].byId.get(owner.id)
  if (record === undefined || source === undefined) return undefined
  const before = old?.easyById.get(id)
  const made = noting(parts, `easy-texts:${id}`, dependents, (watched) =>
    toEasyText(record, source, watched, easy),
  )
  const text = keepMade(before?.text, made)
  return before?.source === source && before.text === text ? before : { text, source }
}
