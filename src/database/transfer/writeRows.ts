import type { CollectionSlug, GlobalSlug, Payload } from 'payload'

import type { Row } from './rows'

/** Writes rows into an empty database, below hooks and access rules: they were checked when they were first saved. */
export async function writeRows(payload: Payload, rows: readonly Row[]): Promise<void> {
  for (const row of rows) await WRITERS[row.kind](payload, row)
}

type Data = Record<string, unknown>
type Writer = (payload: Payload, row: Row) => Promise<unknown>

const WRITERS: Record<Row['kind'], Writer> = {
  document: ({ db }, { slug, data }) => {
    const { id, ...rest } = data
    return db.create({ collection: slug as CollectionSlug, customID: id as string, data: rest })
  },
  version: ({ db }, { slug, data }) =>
    db.createVersion({
      ...versionOf(data),
      collectionSlug: slug as CollectionSlug,
      parent: data.parent as string,
    }),
  global: ({ db }, { slug, data }) => db.createGlobal({ slug: slug, data: without(data, 'id') }),
  globalVersion: ({ db }, { slug, data }) =>
    db.createGlobalVersion({ ...versionOf(data), globalSlug: slug as GlobalSlug }),
}

function versionOf(data: Data) {
  return {
    autosave: data.autosave === true,
    createdAt: String(data.createdAt),
    updatedAt: String(data.updatedAt),
    versionData: without(data.version as Data, 'id') as never,
    ...(data.snapshot === true ? { snapshot: true as const } : {}),
  }
}

function without(data: Data, key: string): Data {
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== key))
}
