import { sql } from '@payloadcms/db-sqlite'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`reader_checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`easy_text_id\` text(36),
  	\`fingerprint\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`is_named\` integer DEFAULT false,
  	\`group\` text NOT NULL,
  	\`on\` text NOT NULL,
  	\`changes\` text,
  	\`recorded_by\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`easy_text_id\`) REFERENCES \`easy_texts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reader_checks_easy_text_idx\` ON \`reader_checks\` (\`easy_text_id\`);`)
  await db.run(sql`CREATE INDEX \`reader_checks_updated_at_idx\` ON \`reader_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reader_checks_created_at_idx\` ON \`reader_checks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`section_bases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`easy_text_id\` text(36),
  	\`key\` text NOT NULL,
  	\`heading\` text,
  	\`basis\` text NOT NULL,
  	\`changed_on\` text,
  	\`decisions\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`easy_text_id\`) REFERENCES \`easy_texts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`section_bases_easy_text_idx\` ON \`section_bases\` (\`easy_text_id\`);`)
  await db.run(sql`CREATE INDEX \`section_bases_changed_on_idx\` ON \`section_bases\` (\`changed_on\`);`)
  await db.run(sql`CREATE INDEX \`section_bases_updated_at_idx\` ON \`section_bases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`section_bases_created_at_idx\` ON \`section_bases\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`easyText_key_idx\` ON \`section_bases\` (\`easy_text_id\`,\`key\`);`)
  await db.run(sql`CREATE TABLE \`variant_wishes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`variant\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`last_on\` text NOT NULL,
  	\`wish_key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`variant_wishes_updated_at_idx\` ON \`variant_wishes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`variant_wishes_created_at_idx\` ON \`variant_wishes\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`wishKey_idx\` ON \`variant_wishes\` (\`wish_key\`);`)
  await db.run(sql`CREATE TABLE \`variant_wishes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`projects_id\` text(36),
  	\`pages_id\` text(36),
  	\`municipalities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`variant_wishes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`variant_wishes_rels_order_idx\` ON \`variant_wishes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`variant_wishes_rels_parent_idx\` ON \`variant_wishes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`variant_wishes_rels_path_idx\` ON \`variant_wishes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`variant_wishes_rels_news_id_idx\` ON \`variant_wishes_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`variant_wishes_rels_projects_id_idx\` ON \`variant_wishes_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`variant_wishes_rels_pages_id_idx\` ON \`variant_wishes_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`variant_wishes_rels_municipalities_id_idx\` ON \`variant_wishes_rels\` (\`municipalities_id\`);`)
  await db.run(sql`ALTER TABLE \`easy_texts\` DROP COLUMN \`check_on\`;`)
  await db.run(sql`ALTER TABLE \`_easy_texts_v\` DROP COLUMN \`version_check_on\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`reader_checks\`;`)
  await db.run(sql`DROP TABLE \`section_bases\`;`)
  await db.run(sql`DROP TABLE \`variant_wishes\`;`)
  await db.run(sql`DROP TABLE \`variant_wishes_rels\`;`)
  await db.run(sql`ALTER TABLE \`easy_texts\` ADD \`check_on\` text;`)
  await db.run(sql`ALTER TABLE \`_easy_texts_v\` ADD \`version_check_on\` text;`)
}
