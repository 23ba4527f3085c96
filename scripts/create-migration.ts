import { readFileSync, readdirSync, writeFileSync } from 'node:fs'

import payload from 'payload'

import config from '../payload.config'

/** Writes a migration from what has changed in the collections: `npm run migrate:create -- name`. */
const DIRECTORY = 'src/database/migrations'

const name = process.argv[2]
if (name === undefined) {
  console.error('Bitte nennen Sie einen Namen: npm run migrate:create -- was-sich-aendert')
  process.exit(1)
}
await payload.init({ config, disableDBConnect: true, disableOnInit: true })
await payload.db.createMigration({ forceAcceptWarning: true, migrationName: name, payload })
readdirSync(DIRECTORY)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .forEach(makeStrict)
process.exit(0)

/** Payload's template imports types as values and names parameters that it does not use; neither compiles here. */
function makeStrict(file: string): void {
  const path = `${DIRECTORY}/${file}`
  const text = readFileSync(path, 'utf8')
    .replace(
      "import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'",
      "import { sql } from '@payloadcms/db-sqlite'\nimport type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'",
    )
    .replaceAll('{ db, payload, req }', '{ db }')
  writeFileSync(path, text)
}
