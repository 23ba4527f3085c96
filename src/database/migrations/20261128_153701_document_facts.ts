import { sql } from '@payloadcms/db-sqlite'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`documents\` ADD \`pdf_pages\` numeric;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`pdf_tagged\` integer;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`pdf_language\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`pdf_title\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`pdf_has_text\` integer;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`pdf_pages_without_text\` numeric;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`pdf_bookmarks\` integer;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`pdf_encrypted\` integer;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`pdf_blocks_reading\` integer;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`pdf_pages\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`pdf_tagged\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`pdf_language\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`pdf_title\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`pdf_has_text\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`pdf_pages_without_text\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`pdf_bookmarks\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`pdf_encrypted\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`pdf_blocks_reading\`;`)
}
