import { sql } from '@payloadcms/db-sqlite'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`site_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_texts_order_parent\` ON \`site_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_texts_order_parent\` ON \`_site_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`easy_texts\` ADD \`kept\` text;`)
  await db.run(sql`ALTER TABLE \`_easy_texts_v\` ADD \`version_kept\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`easy_language_separator\` text DEFAULT 'hyphen' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`easy_language_time_style\` text DEFAULT 'dot' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`easy_language_address\` text DEFAULT 'Sie' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_easy_language_separator\` text DEFAULT 'hyphen' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_easy_language_time_style\` text DEFAULT 'dot' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_easy_language_address\` text DEFAULT 'Sie' NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`site_texts\`;`)
  await db.run(sql`DROP TABLE \`_site_v_texts\`;`)
  await db.run(sql`ALTER TABLE \`easy_texts\` DROP COLUMN \`kept\`;`)
  await db.run(sql`ALTER TABLE \`_easy_texts_v\` DROP COLUMN \`version_kept\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`easy_language_separator\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`easy_language_time_style\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`easy_language_address\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_easy_language_separator\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_easy_language_time_style\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_easy_language_address\`;`)
}
