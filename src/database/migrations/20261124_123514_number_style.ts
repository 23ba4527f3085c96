import { sql } from '@payloadcms/db-sqlite'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`site\` ADD \`easy_language_number_style\` text DEFAULT 'digits' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_easy_language_number_style\` text DEFAULT 'digits' NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`easy_language_number_style\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_easy_language_number_style\`;`)
}
