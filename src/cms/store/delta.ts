import type { PublicCollection, Records } from './records'
import type { Saved } from './saved'

/** One record that was read again. */
interface ReadAgain {
  scope: PublicCollection
  id: string
  /** Left out where it is public no longer. */
  record?: unknown
}

/** What one batch of commits changed, ready to be sent to whoever holds the content too. Everything else stayed. */
export interface ContentDelta {
  /** What documents may depend on. */
  touched: readonly { scope: PublicCollection; id: string }[]
  records: readonly ReadAgain[]
  /** Whole, where something of them changed. */
  rest: Partial<Omit<Saved, 'records'>>
}

/** The delta between two states, for the records that these changes name. */
export function deltaOf(before: Saved, now: Saved, touched: ContentDelta['touched']): ContentDelta {
  const { records, ...rest } = now
  return {
    touched,
    records: touched.map(({ scope, id }) => {
      const record: unknown = records[scope].get(id)
      return { scope, id, ...(record !== undefined && { record }) }
    }),
    rest: Object.fromEntries(
      Object.entries(rest).filter(([name, value]) => before[name as keyof Saved] !== value),
    ),
  }
}

/** Takes records over that somebody else has read. */
export function takeRecords(records: Records, again: ContentDelta['records']): void {
  for (const { scope, id, record } of again) {
    const map = records[scope] as Map<string, unknown>
    if (record === undefined) map.delete(id)
    else map.set(id, record)
  }
}

/** What has become of the content, for whoever holds it too: a part of it, or all of it. */
export type StoreNews = { delta: ContentDelta } | { all: Saved }
