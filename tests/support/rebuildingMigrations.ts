import { sql } from '@payloadcms/db-sqlite'
import type { MigrateUpArgs } from '@payloadcms/db-sqlite'

const steps =
  (statements: string[]) =>
  async ({ db }: MigrateUpArgs) => {
    for (const statement of statements) await db.run(sql.raw(statement))
  }

/** Makes a table anew, as drizzle does it when a column changes. */
const rebuild = (foreignKeys: 'ON' | 'OFF') => [
  `PRAGMA foreign_keys = ${foreignKeys}`,
  'CREATE TABLE __new_texts (id text PRIMARY KEY NOT NULL, title text NOT NULL, teaser text)',
  'INSERT INTO __new_texts (id, title) SELECT id, title FROM texts',
  'DROP TABLE texts',
  'ALTER TABLE __new_texts RENAME TO texts',
  'PRAGMA foreign_keys = ON',
]

/** What a database looks like before: texts with lines, and the list of what has run. */
export const firstMigration = {
  name: '1_first',
  up: steps([
    'CREATE TABLE payload_migrations (id text PRIMARY KEY, name text, batch numeric)',
    'CREATE TABLE texts (id text PRIMARY KEY NOT NULL, title text)',
    'CREATE TABLE lines (id text PRIMARY KEY NOT NULL, text_id text NOT NULL, words text, FOREIGN KEY (text_id) REFERENCES texts(id) ON DELETE cascade)',
    "INSERT INTO texts VALUES ('a', 'Eins'), ('b', 'Zwei')",
    "INSERT INTO lines VALUES ('1', 'a', 'x'), ('2', 'a', 'y'), ('3', 'b', 'z')",
  ]),
}

export const rebuildingMigrations = [
  firstMigration,
  { name: '2_rebuild', up: steps(rebuild('OFF')) },
  {
    name: '3_add',
    up: steps(['ALTER TABLE lines ADD note text', 'CREATE INDEX notes ON lines (note)']),
  },
]

/** The trap: with foreign keys on, dropping the old table deletes the lines. */
export const losingMigration = { name: '4_losing', up: steps(rebuild('ON')) }

/** Refers to a text that does not exist. */
export const danglingMigration = {
  name: '5_dangling',
  up: steps([
    'PRAGMA foreign_keys = OFF',
    "INSERT INTO lines (id, text_id) VALUES ('9', 'nobody')",
  ]),
}
