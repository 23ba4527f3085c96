import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type Indexes = NonNullable<SQLiteAdapter['rawTables'][string]['indexes']>

/**
 * Payload's index of the tables that hold lists of texts and numbers (`*_texts`, `*_numbers`) begins with the place in the list
 * (`@payloadcms/drizzle`, schema/build.js), but they are asked by their document: each question read the whole table, and with 10,000
 * easy texts a start took minutes. Here the document comes first.
 */
export function indexParentFirst(adapter: SQLiteAdapter): void {
  adapter.beforeSchemaInit.push(({ schema }) => {
    for (const [table, { columns, indexes }] of Object.entries(adapter.rawTables)) {
      const ofLists = indexes?.orderParentIdx
      if (ofLists !== undefined) ofLists.on = ['parent', 'order']
      if (indexes !== undefined && 'version__status' in columns) indexVersions(table, indexes)
    }
    return schema
  })
}

/**
 * Versions are asked by their document and by what many of them share: being the latest, or a draft. Payload indexes each column alone,
 * and among such indexes SQLite, which knows nothing of their values, takes any (https://sqlite.org/optoverview.html):
 * a save read the latest versions of all documents, or all drafts. An index of both columns is always better. Payload's config has no
 * indexes of versions alone.
 */
function indexVersions(table: string, indexes: Indexes): void {
  const ofParent = indexes[`${table}_parent_idx`]
  // Versions of globals have none.
  if (ofParent === undefined) return
  ofParent.on = ['parent', 'latest']
  const byStatus = `${table}_parent_status_idx`
  indexes[byStatus] = { name: byStatus, on: ['parent', 'version__status', 'updatedAt'] }
  const ofSource = indexes[`${table}_version_version_source_key_idx`]
  if (ofSource !== undefined) ofSource.on = ['version_sourceKey', 'latest']
}
