import { sql } from '@payloadcms/db-sqlite'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`barrier_reports\` ADD \`channel\` text DEFAULT 'phone' NOT NULL;`)
  // Until now every report came by the form.
  await db.run(sql`UPDATE \`barrier_reports\` SET \`channel\` = 'form';`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` ADD \`easy\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` ADD \`public_page\` text;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` ADD \`public_what\` text;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` ADD \`public_result\` text;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` ADD \`easy_what\` text;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` ADD \`easy_result\` text;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` ADD \`gap_is_confirmed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` ADD \`gap_part\` text;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` ADD \`gap_easy_part\` text;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` ADD \`gap_criterion\` text;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` ADD \`gap_reason\` text DEFAULT 'nonconformance';`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` ADD \`gap_alternative\` text;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` ADD \`gap_planned_for\` text;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` ADD \`gap_fixed_on\` text;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` ADD \`interim_on\` text;`)
  await db.run(sql`CREATE INDEX \`barrier_reports_gap_gap_is_confirmed_idx\` ON \`barrier_reports\` (\`gap_is_confirmed\`);`)
  await db.run(sql`ALTER TABLE \`statement_items\` ADD \`easy_part\` text;`)
  await db.run(sql`ALTER TABLE \`_statement_v_version_items\` ADD \`easy_part\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`barrier_reports_gap_gap_is_confirmed_idx\`;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` DROP COLUMN \`channel\`;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` DROP COLUMN \`easy\`;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` DROP COLUMN \`public_page\`;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` DROP COLUMN \`public_what\`;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` DROP COLUMN \`public_result\`;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` DROP COLUMN \`easy_what\`;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` DROP COLUMN \`easy_result\`;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` DROP COLUMN \`gap_is_confirmed\`;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` DROP COLUMN \`gap_part\`;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` DROP COLUMN \`gap_easy_part\`;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` DROP COLUMN \`gap_criterion\`;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` DROP COLUMN \`gap_reason\`;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` DROP COLUMN \`gap_alternative\`;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` DROP COLUMN \`gap_planned_for\`;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` DROP COLUMN \`gap_fixed_on\`;`)
  await db.run(sql`ALTER TABLE \`barrier_reports\` DROP COLUMN \`interim_on\`;`)
  await db.run(sql`ALTER TABLE \`statement_items\` DROP COLUMN \`easy_part\`;`)
  await db.run(sql`ALTER TABLE \`_statement_v_version_items\` DROP COLUMN \`easy_part\`;`)
}
