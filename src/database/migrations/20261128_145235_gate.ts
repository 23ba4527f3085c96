import { sql } from '@payloadcms/db-sqlite'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`gate_overrides\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_key\` text NOT NULL,
  	\`check\` text NOT NULL,
  	\`criterion\` text NOT NULL,
  	\`fingerprint\` text NOT NULL,
  	\`place\` text NOT NULL,
  	\`what\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`alternative\` text,
  	\`repair_by\` text NOT NULL,
  	\`opened_by\` text NOT NULL,
  	\`closed_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`gate_overrides_subject_key_idx\` ON \`gate_overrides\` (\`subject_key\`);`)
  await db.run(sql`CREATE INDEX \`gate_overrides_fingerprint_idx\` ON \`gate_overrides\` (\`fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`gate_overrides_repair_by_idx\` ON \`gate_overrides\` (\`repair_by\`);`)
  await db.run(sql`CREATE INDEX \`gate_overrides_closed_on_idx\` ON \`gate_overrides\` (\`closed_on\`);`)
  await db.run(sql`CREATE INDEX \`gate_overrides_updated_at_idx\` ON \`gate_overrides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`gate_overrides_created_at_idx\` ON \`gate_overrides\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`gate_overrides_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`projects_id\` text(36),
  	\`pages_id\` text(36),
  	\`municipalities_id\` text(36),
  	\`easy_texts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`gate_overrides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`easy_texts_id\`) REFERENCES \`easy_texts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`gate_overrides_rels_order_idx\` ON \`gate_overrides_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`gate_overrides_rels_parent_idx\` ON \`gate_overrides_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`gate_overrides_rels_path_idx\` ON \`gate_overrides_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`gate_overrides_rels_news_id_idx\` ON \`gate_overrides_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`gate_overrides_rels_projects_id_idx\` ON \`gate_overrides_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`gate_overrides_rels_pages_id_idx\` ON \`gate_overrides_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`gate_overrides_rels_municipalities_id_idx\` ON \`gate_overrides_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`gate_overrides_rels_easy_texts_id_idx\` ON \`gate_overrides_rels\` (\`easy_texts_id\`);`)
  await db.run(sql`CREATE TABLE \`gate_answers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_key\` text NOT NULL,
  	\`check\` text NOT NULL,
  	\`criterion\` text NOT NULL,
  	\`fingerprint\` text NOT NULL,
  	\`place\` text NOT NULL,
  	\`question\` text NOT NULL,
  	\`answer\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`on\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`gate_answers_subject_key_idx\` ON \`gate_answers\` (\`subject_key\`);`)
  await db.run(sql`CREATE INDEX \`gate_answers_fingerprint_idx\` ON \`gate_answers\` (\`fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`gate_answers_updated_at_idx\` ON \`gate_answers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`gate_answers_created_at_idx\` ON \`gate_answers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`gate_answers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`projects_id\` text(36),
  	\`pages_id\` text(36),
  	\`municipalities_id\` text(36),
  	\`easy_texts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`gate_answers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`easy_texts_id\`) REFERENCES \`easy_texts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`gate_answers_rels_order_idx\` ON \`gate_answers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`gate_answers_rels_parent_idx\` ON \`gate_answers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`gate_answers_rels_path_idx\` ON \`gate_answers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`gate_answers_rels_news_id_idx\` ON \`gate_answers_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`gate_answers_rels_projects_id_idx\` ON \`gate_answers_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`gate_answers_rels_pages_id_idx\` ON \`gate_answers_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`gate_answers_rels_municipalities_id_idx\` ON \`gate_answers_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`gate_answers_rels_easy_texts_id_idx\` ON \`gate_answers_rels\` (\`easy_texts_id\`);`)
  await db.run(sql`CREATE TABLE \`page_checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_key\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`checked_on\` text NOT NULL,
  	\`faults\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`page_checks_subject_key_idx\` ON \`page_checks\` (\`subject_key\`);`)
  await db.run(sql`CREATE INDEX \`page_checks_updated_at_idx\` ON \`page_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`page_checks_created_at_idx\` ON \`page_checks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`page_checks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`projects_id\` text(36),
  	\`pages_id\` text(36),
  	\`municipalities_id\` text(36),
  	\`easy_texts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`page_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`easy_texts_id\`) REFERENCES \`easy_texts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`page_checks_rels_order_idx\` ON \`page_checks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`page_checks_rels_parent_idx\` ON \`page_checks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`page_checks_rels_path_idx\` ON \`page_checks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`page_checks_rels_news_id_idx\` ON \`page_checks_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`page_checks_rels_projects_id_idx\` ON \`page_checks_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`page_checks_rels_pages_id_idx\` ON \`page_checks_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`page_checks_rels_municipalities_id_idx\` ON \`page_checks_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`page_checks_rels_easy_texts_id_idx\` ON \`page_checks_rels\` (\`easy_texts_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`gate_overrides\`;`)
  await db.run(sql`DROP TABLE \`gate_overrides_rels\`;`)
  await db.run(sql`DROP TABLE \`gate_answers\`;`)
  await db.run(sql`DROP TABLE \`gate_answers_rels\`;`)
  await db.run(sql`DROP TABLE \`page_checks\`;`)
  await db.run(sql`DROP TABLE \`page_checks_rels\`;`)
}
