import type { EasyTextRef } from '../../content/easyText'
import { makeEasyStateLookups } from './easyStates'
import type { EasyStates } from './easyStates'
import { LayeredMap } from './layered'
import { ownerOf } from './ownerOf'
import type { Records } from './records'
import type { EasyLookups } from './toDocuments'

type EasyTexts = Records['easy-texts']

/** The easy text of a document. */
interface Entry {
  /** `collection:id` of the document. */
  source: string
  id: string
  ref: EasyTextRef
}

/** What is known of the easy texts of one moment, found by the documents that they belong to. */
export class EasyIndex implements EasyLookups {
  readonly check: EasyLookups['check']
  readonly changes: EasyLookups['changes']
  readonly #bySource: LayeredMap<Entry>
  readonly #byId: LayeredMap<Entry>

  private constructor(
    { changes, check }: ReturnType<typeof makeEasyStateLookups>,
    bySource: LayeredMap<Entry>,
    byId: LayeredMap<Entry>,
  ) {
    this.check = check
    this.changes = changes
    this.#bySource = bySource
    this.#byId = byId
  }

  static of(records: EasyTexts, states: EasyStates): EasyIndex {
    const lookups = makeEasyStateLookups(states)
    const entries = [...records.values()].flatMap((record) => entryOf(record, lookups) ?? [])
    return new EasyIndex(
      lookups,
      new LayeredMap(entries.map((entry) => [entry.source, entry])),
      new LayeredMap(entries.map((entry) => [entry.id, entry])),
    )
  }

  /** The next moment, in which nothing but these texts and what is known of them has changed. */
  after(ids: readonly string[], records: EasyTexts, states: EasyStates): EasyIndex {
    const lookups = makeEasyStateLookups(states)
    const out = ids.flatMap((id) => this.#byId.get(id) ?? [])
    const entries = ids.flatMap((id) => {
      const record = records.get(id)
      return record === undefined ? [] : (entryOf(record, lookups) ?? [])
    })
    const by = (key: 'source' | 'id') => ({
      out: out.map((entry) => [entry[key], entry] as const),
      entries: entries.map((entry) => [entry[key], entry] as const),
    })
    return new EasyIndex(
      lookups,
      this.#bySource.exchanged(by('source')),
      this.#byId.exchanged(by('id')),
    )
  }

  easy(collection: string, id: string): EasyTextRef | undefined {
    return this.#bySource.get(`${collection}:${id}`)?.ref
  }

  idOf(collection: string, id: string): string | undefined {
    return this.#bySource.get(`${collection}:${id}`)?.id
  }
}

function entryOf(
  record: EasyTexts extends ReadonlyMap<string, infer Record> ? Record : never,
  { check }: Pick<EasyLookups, 'check'>,
): Entry | undefined {
  const owner = ownerOf(record)
  return (
    owner && {
      source: `${owner.collection}:${owner.id}`,
      id: record.id,
      ref: { title: record.title, check: check(record) },
    }
  )
}
