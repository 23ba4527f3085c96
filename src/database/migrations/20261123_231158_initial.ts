import { sql } from '@payloadcms/db-sqlite'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`news_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`value\` text,
  	\`href\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_facts_order_idx\` ON \`news_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_facts_parent_id_idx\` ON \`news_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_people_order_idx\` ON \`news_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_people_parent_id_idx\` ON \`news_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`teaser\` text,
  	\`body\` text,
  	\`picture_id\` text(36),
  	\`wide_picture_id\` text(36),
  	\`date_iso\` text,
  	\`date_precision\` text DEFAULT 'day',
  	\`project_id\` text(36),
  	\`is_archived\` integer DEFAULT false,
  	\`facts_checked_at\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`wide_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`news_picture_idx\` ON \`news\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`news_wide_picture_idx\` ON \`news\` (\`wide_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`news_date_date_iso_idx\` ON \`news\` (\`date_iso\`);`)
  await db.run(sql`CREATE INDEX \`news_project_idx\` ON \`news\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`news_facts_checked_at_idx\` ON \`news\` (\`facts_checked_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_slug_idx\` ON \`news\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`news_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_texts_order_parent\` ON \`news_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`contacts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_topics_id_idx\` ON \`news_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_contacts_id_idx\` ON \`news_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`value\` text,
  	\`href\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_facts_order_idx\` ON \`_news_v_version_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_facts_parent_id_idx\` ON \`_news_v_version_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_people_order_idx\` ON \`_news_v_version_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_people_parent_id_idx\` ON \`_news_v_version_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_teaser\` text,
  	\`version_body\` text,
  	\`version_picture_id\` text(36),
  	\`version_wide_picture_id\` text(36),
  	\`version_date_iso\` text,
  	\`version_date_precision\` text DEFAULT 'day',
  	\`version_project_id\` text(36),
  	\`version_is_archived\` integer DEFAULT false,
  	\`version_facts_checked_at\` text,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_wide_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_picture_idx\` ON \`_news_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_wide_picture_idx\` ON \`_news_v\` (\`version_wide_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_date_version_date_iso_idx\` ON \`_news_v\` (\`version_date_iso\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_project_idx\` ON \`_news_v\` (\`version_project_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_facts_checked_at_idx\` ON \`_news_v\` (\`version_facts_checked_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_autosave_idx\` ON \`_news_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_texts_order_parent\` ON \`_news_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`contacts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_topics_id_idx\` ON \`_news_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_contacts_id_idx\` ON \`_news_v_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`value\` text,
  	\`href\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_facts_order_idx\` ON \`projects_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_facts_parent_id_idx\` ON \`projects_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`kind\` text,
  	\`state\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_partners_order_idx\` ON \`projects_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_partners_parent_id_idx\` ON \`projects_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`teaser\` text,
  	\`body\` text,
  	\`picture_id\` text(36),
  	\`wide_picture_id\` text(36),
  	\`funder\` text,
  	\`carrier\` text,
  	\`term\` text,
  	\`status\` text DEFAULT 'running',
  	\`starts_on_iso\` text,
  	\`starts_on_precision\` text DEFAULT 'day',
  	\`ends_on_iso\` text,
  	\`ends_on_precision\` text DEFAULT 'day',
  	\`is_archived\` integer DEFAULT false,
  	\`facts_checked_at\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`wide_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_picture_idx\` ON \`projects\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_wide_picture_idx\` ON \`projects\` (\`wide_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_starts_on_starts_on_iso_idx\` ON \`projects\` (\`starts_on_iso\`);`)
  await db.run(sql`CREATE INDEX \`projects_ends_on_ends_on_iso_idx\` ON \`projects\` (\`ends_on_iso\`);`)
  await db.run(sql`CREATE INDEX \`projects_facts_checked_at_idx\` ON \`projects\` (\`facts_checked_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_slug_idx\` ON \`projects\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`projects_updated_at_idx\` ON \`projects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_created_at_idx\` ON \`projects\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_deleted_at_idx\` ON \`projects\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`projects__status_idx\` ON \`projects\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`projects_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_texts_order_parent\` ON \`projects_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`contacts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_rels_order_idx\` ON \`projects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_parent_idx\` ON \`projects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_path_idx\` ON \`projects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_topics_id_idx\` ON \`projects_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_contacts_id_idx\` ON \`projects_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`value\` text,
  	\`href\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_facts_order_idx\` ON \`_projects_v_version_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_facts_parent_id_idx\` ON \`_projects_v_version_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`kind\` text,
  	\`state\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_partners_order_idx\` ON \`_projects_v_version_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_partners_parent_id_idx\` ON \`_projects_v_version_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_teaser\` text,
  	\`version_body\` text,
  	\`version_picture_id\` text(36),
  	\`version_wide_picture_id\` text(36),
  	\`version_funder\` text,
  	\`version_carrier\` text,
  	\`version_term\` text,
  	\`version_status\` text DEFAULT 'running',
  	\`version_starts_on_iso\` text,
  	\`version_starts_on_precision\` text DEFAULT 'day',
  	\`version_ends_on_iso\` text,
  	\`version_ends_on_precision\` text DEFAULT 'day',
  	\`version_is_archived\` integer DEFAULT false,
  	\`version_facts_checked_at\` text,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_wide_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_parent_idx\` ON \`_projects_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_picture_idx\` ON \`_projects_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_wide_picture_idx\` ON \`_projects_v\` (\`version_wide_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_starts_on_version_starts_on_iso_idx\` ON \`_projects_v\` (\`version_starts_on_iso\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_ends_on_version_ends_on_iso_idx\` ON \`_projects_v\` (\`version_ends_on_iso\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_facts_checked_at_idx\` ON \`_projects_v\` (\`version_facts_checked_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_slug_idx\` ON \`_projects_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_updated_at_idx\` ON \`_projects_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_created_at_idx\` ON \`_projects_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_deleted_at_idx\` ON \`_projects_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version__status_idx\` ON \`_projects_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_created_at_idx\` ON \`_projects_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_updated_at_idx\` ON \`_projects_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_latest_idx\` ON \`_projects_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_autosave_idx\` ON \`_projects_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_texts_order_parent\` ON \`_projects_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`contacts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_order_idx\` ON \`_projects_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_parent_idx\` ON \`_projects_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_path_idx\` ON \`_projects_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_topics_id_idx\` ON \`_projects_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_contacts_id_idx\` ON \`_projects_v_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`teaser\` text,
  	\`body\` text,
  	\`picture_id\` text(36),
  	\`wide_picture_id\` text(36),
  	\`role\` text DEFAULT 'other',
  	\`facts_checked_at\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`wide_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_picture_idx\` ON \`pages\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_wide_picture_idx\` ON \`pages\` (\`wide_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_facts_checked_at_idx\` ON \`pages\` (\`facts_checked_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pages_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_texts_order_parent\` ON \`pages_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`contacts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_topics_id_idx\` ON \`pages_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_contacts_id_idx\` ON \`pages_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_teaser\` text,
  	\`version_body\` text,
  	\`version_picture_id\` text(36),
  	\`version_wide_picture_id\` text(36),
  	\`version_role\` text DEFAULT 'other',
  	\`version_facts_checked_at\` text,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_wide_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_picture_idx\` ON \`_pages_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_wide_picture_idx\` ON \`_pages_v\` (\`version_wide_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_facts_checked_at_idx\` ON \`_pages_v\` (\`version_facts_checked_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_texts_order_parent\` ON \`_pages_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`contacts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_topics_id_idx\` ON \`_pages_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_contacts_id_idx\` ON \`_pages_v_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_figures_population\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`total\` numeric,
  	\`female\` numeric,
  	\`male\` numeric,
  	\`basis\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_figures_population_order_idx\` ON \`municipalities_figures_population\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_figures_population_parent_id_idx\` ON \`municipalities_figures_population\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`teaser\` text,
  	\`body\` text,
  	\`picture_id\` text(36),
  	\`wide_picture_id\` text(36),
  	\`ags\` text,
  	\`type\` text,
  	\`town_hall_postcode\` text,
  	\`website\` text,
  	\`location\` text,
  	\`is_county_seat\` integer DEFAULT false,
  	\`figures_area_km2\` numeric,
  	\`figures_area_date\` text,
  	\`figures_census_date\` text,
  	\`figures_census_total\` numeric,
  	\`figures_census_from60to66\` numeric,
  	\`figures_census_from67\` numeric,
  	\`figures_land_use_date\` text,
  	\`figures_land_use_total_ha\` numeric,
  	\`figures_land_use_agriculture_ha\` numeric,
  	\`figures_land_use_forest_ha\` numeric,
  	\`figures_land_use_settlement_ha\` numeric,
  	\`figures_land_use_traffic_ha\` numeric,
  	\`figures_land_use_water_ha\` numeric,
  	\`figures_source\` text,
  	\`facts_checked_at\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`wide_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_picture_idx\` ON \`municipalities\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_wide_picture_idx\` ON \`municipalities\` (\`wide_picture_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_ags_idx\` ON \`municipalities\` (\`ags\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_facts_checked_at_idx\` ON \`municipalities\` (\`facts_checked_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_slug_idx\` ON \`municipalities\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_updated_at_idx\` ON \`municipalities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_created_at_idx\` ON \`municipalities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_deleted_at_idx\` ON \`municipalities\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities__status_idx\` ON \`municipalities\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_texts_order_parent\` ON \`municipalities_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`contacts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_rels_order_idx\` ON \`municipalities_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_rels_parent_idx\` ON \`municipalities_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_rels_path_idx\` ON \`municipalities_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_rels_topics_id_idx\` ON \`municipalities_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_rels_contacts_id_idx\` ON \`municipalities_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_version_figures_population\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`total\` numeric,
  	\`female\` numeric,
  	\`male\` numeric,
  	\`basis\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_figures_population_order_idx\` ON \`_municipalities_v_version_figures_population\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_figures_population_parent_id_idx\` ON \`_municipalities_v_version_figures_population\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_teaser\` text,
  	\`version_body\` text,
  	\`version_picture_id\` text(36),
  	\`version_wide_picture_id\` text(36),
  	\`version_ags\` text,
  	\`version_type\` text,
  	\`version_town_hall_postcode\` text,
  	\`version_website\` text,
  	\`version_location\` text,
  	\`version_is_county_seat\` integer DEFAULT false,
  	\`version_figures_area_km2\` numeric,
  	\`version_figures_area_date\` text,
  	\`version_figures_census_date\` text,
  	\`version_figures_census_total\` numeric,
  	\`version_figures_census_from60to66\` numeric,
  	\`version_figures_census_from67\` numeric,
  	\`version_figures_land_use_date\` text,
  	\`version_figures_land_use_total_ha\` numeric,
  	\`version_figures_land_use_agriculture_ha\` numeric,
  	\`version_figures_land_use_forest_ha\` numeric,
  	\`version_figures_land_use_settlement_ha\` numeric,
  	\`version_figures_land_use_traffic_ha\` numeric,
  	\`version_figures_land_use_water_ha\` numeric,
  	\`version_figures_source\` text,
  	\`version_facts_checked_at\` text,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_wide_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_parent_idx\` ON \`_municipalities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_picture_idx\` ON \`_municipalities_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_wide_picture_idx\` ON \`_municipalities_v\` (\`version_wide_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_ags_idx\` ON \`_municipalities_v\` (\`version_ags\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_facts_checked_at_idx\` ON \`_municipalities_v\` (\`version_facts_checked_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_slug_idx\` ON \`_municipalities_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_updated_at_idx\` ON \`_municipalities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_created_at_idx\` ON \`_municipalities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_deleted_at_idx\` ON \`_municipalities_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version__status_idx\` ON \`_municipalities_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_created_at_idx\` ON \`_municipalities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_updated_at_idx\` ON \`_municipalities_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_latest_idx\` ON \`_municipalities_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_autosave_idx\` ON \`_municipalities_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_texts_order_parent\` ON \`_municipalities_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`contacts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_rels_order_idx\` ON \`_municipalities_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_rels_parent_idx\` ON \`_municipalities_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_rels_path_idx\` ON \`_municipalities_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_rels_topics_id_idx\` ON \`_municipalities_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_rels_contacts_id_idx\` ON \`_municipalities_v_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE TABLE \`easy_texts_sections_details\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`label\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`easy_texts_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`easy_texts_sections_details_order_idx\` ON \`easy_texts_sections_details\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`easy_texts_sections_details_parent_id_idx\` ON \`easy_texts_sections_details\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`easy_texts_sections_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`word\` text,
  	\`lines\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`easy_texts_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`easy_texts_sections_words_order_idx\` ON \`easy_texts_sections_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`easy_texts_sections_words_parent_id_idx\` ON \`easy_texts_sections_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`easy_texts_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`lines\` text,
  	\`pictogram\` text,
  	\`picture_id\` text(36),
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`easy_texts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`easy_texts_sections_order_idx\` ON \`easy_texts_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`easy_texts_sections_parent_id_idx\` ON \`easy_texts_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`easy_texts_sections_picture_idx\` ON \`easy_texts_sections\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`easy_texts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`teaser\` text,
  	\`source_key\` text,
  	\`check_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`easy_texts_source_key_idx\` ON \`easy_texts\` (\`source_key\`);`)
  await db.run(sql`CREATE INDEX \`easy_texts_updated_at_idx\` ON \`easy_texts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`easy_texts_created_at_idx\` ON \`easy_texts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`easy_texts_deleted_at_idx\` ON \`easy_texts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`easy_texts__status_idx\` ON \`easy_texts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`easy_texts_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`easy_texts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`easy_texts_texts_order_parent\` ON \`easy_texts_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`easy_texts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`projects_id\` text(36),
  	\`pages_id\` text(36),
  	\`municipalities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`easy_texts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`easy_texts_rels_order_idx\` ON \`easy_texts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`easy_texts_rels_parent_idx\` ON \`easy_texts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`easy_texts_rels_path_idx\` ON \`easy_texts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`easy_texts_rels_news_id_idx\` ON \`easy_texts_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`easy_texts_rels_projects_id_idx\` ON \`easy_texts_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`easy_texts_rels_pages_id_idx\` ON \`easy_texts_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`easy_texts_rels_municipalities_id_idx\` ON \`easy_texts_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`_easy_texts_v_version_sections_details\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`label\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_easy_texts_v_version_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_version_sections_details_order_idx\` ON \`_easy_texts_v_version_sections_details\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_version_sections_details_parent_id_idx\` ON \`_easy_texts_v_version_sections_details\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_easy_texts_v_version_sections_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`word\` text,
  	\`lines\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_easy_texts_v_version_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_version_sections_words_order_idx\` ON \`_easy_texts_v_version_sections_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_version_sections_words_parent_id_idx\` ON \`_easy_texts_v_version_sections_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_easy_texts_v_version_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`lines\` text,
  	\`pictogram\` text,
  	\`picture_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_easy_texts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_version_sections_order_idx\` ON \`_easy_texts_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_version_sections_parent_id_idx\` ON \`_easy_texts_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_version_sections_picture_idx\` ON \`_easy_texts_v_version_sections\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_easy_texts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_teaser\` text,
  	\`version_source_key\` text,
  	\`version_check_on\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`easy_texts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_parent_idx\` ON \`_easy_texts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_version_version_source_key_idx\` ON \`_easy_texts_v\` (\`version_source_key\`);`)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_version_version_updated_at_idx\` ON \`_easy_texts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_version_version_created_at_idx\` ON \`_easy_texts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_version_version_deleted_at_idx\` ON \`_easy_texts_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_version_version__status_idx\` ON \`_easy_texts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_created_at_idx\` ON \`_easy_texts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_updated_at_idx\` ON \`_easy_texts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_latest_idx\` ON \`_easy_texts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_autosave_idx\` ON \`_easy_texts_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_easy_texts_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_easy_texts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_texts_order_parent\` ON \`_easy_texts_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_easy_texts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`projects_id\` text(36),
  	\`pages_id\` text(36),
  	\`municipalities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_easy_texts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_rels_order_idx\` ON \`_easy_texts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_rels_parent_idx\` ON \`_easy_texts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_rels_path_idx\` ON \`_easy_texts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_rels_news_id_idx\` ON \`_easy_texts_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_rels_projects_id_idx\` ON \`_easy_texts_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_rels_pages_id_idx\` ON \`_easy_texts_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_easy_texts_v_rels_municipalities_id_idx\` ON \`_easy_texts_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`contacts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`role\` text NOT NULL,
  	\`office\` text NOT NULL,
  	\`about\` text NOT NULL,
  	\`easy_about\` text NOT NULL,
  	\`phone\` text,
  	\`mail\` text,
  	\`address\` text,
  	\`hours\` text,
  	\`slug\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contacts_slug_idx\` ON \`contacts\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`contacts_updated_at_idx\` ON \`contacts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contacts_created_at_idx\` ON \`contacts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`contacts_deleted_at_idx\` ON \`contacts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`contacts_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_texts_order_parent\` ON \`contacts_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contacts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_rels_order_idx\` ON \`contacts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contacts_rels_parent_idx\` ON \`contacts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_rels_path_idx\` ON \`contacts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`contacts_rels_topics_id_idx\` ON \`contacts_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`easy_name\` text NOT NULL,
  	\`description\` text NOT NULL,
  	\`easy_description\` text NOT NULL,
  	\`look\` text NOT NULL,
  	\`pictogram\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_deleted_at_idx\` ON \`topics\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`is_decorative\` integer DEFAULT false,
  	\`credit\` text NOT NULL,
  	\`license\` text,
  	\`caption\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_square_small_avif_url\` text,
  	\`sizes_square_small_avif_width\` numeric,
  	\`sizes_square_small_avif_height\` numeric,
  	\`sizes_square_small_avif_mime_type\` text,
  	\`sizes_square_small_avif_filesize\` numeric,
  	\`sizes_square_small_avif_filename\` text,
  	\`sizes_square_small_webp_url\` text,
  	\`sizes_square_small_webp_width\` numeric,
  	\`sizes_square_small_webp_height\` numeric,
  	\`sizes_square_small_webp_mime_type\` text,
  	\`sizes_square_small_webp_filesize\` numeric,
  	\`sizes_square_small_webp_filename\` text,
  	\`sizes_square_large_avif_url\` text,
  	\`sizes_square_large_avif_width\` numeric,
  	\`sizes_square_large_avif_height\` numeric,
  	\`sizes_square_large_avif_mime_type\` text,
  	\`sizes_square_large_avif_filesize\` numeric,
  	\`sizes_square_large_avif_filename\` text,
  	\`sizes_square_large_webp_url\` text,
  	\`sizes_square_large_webp_width\` numeric,
  	\`sizes_square_large_webp_height\` numeric,
  	\`sizes_square_large_webp_mime_type\` text,
  	\`sizes_square_large_webp_filesize\` numeric,
  	\`sizes_square_large_webp_filename\` text,
  	\`sizes_wide_small_avif_url\` text,
  	\`sizes_wide_small_avif_width\` numeric,
  	\`sizes_wide_small_avif_height\` numeric,
  	\`sizes_wide_small_avif_mime_type\` text,
  	\`sizes_wide_small_avif_filesize\` numeric,
  	\`sizes_wide_small_avif_filename\` text,
  	\`sizes_wide_small_webp_url\` text,
  	\`sizes_wide_small_webp_width\` numeric,
  	\`sizes_wide_small_webp_height\` numeric,
  	\`sizes_wide_small_webp_mime_type\` text,
  	\`sizes_wide_small_webp_filesize\` numeric,
  	\`sizes_wide_small_webp_filename\` text,
  	\`sizes_wide_large_avif_url\` text,
  	\`sizes_wide_large_avif_width\` numeric,
  	\`sizes_wide_large_avif_height\` numeric,
  	\`sizes_wide_large_avif_mime_type\` text,
  	\`sizes_wide_large_avif_filesize\` numeric,
  	\`sizes_wide_large_avif_filename\` text,
  	\`sizes_wide_large_webp_url\` text,
  	\`sizes_wide_large_webp_width\` numeric,
  	\`sizes_wide_large_webp_height\` numeric,
  	\`sizes_wide_large_webp_mime_type\` text,
  	\`sizes_wide_large_webp_filesize\` numeric,
  	\`sizes_wide_large_webp_filename\` text,
  	\`sizes_full_small_avif_url\` text,
  	\`sizes_full_small_avif_width\` numeric,
  	\`sizes_full_small_avif_height\` numeric,
  	\`sizes_full_small_avif_mime_type\` text,
  	\`sizes_full_small_avif_filesize\` numeric,
  	\`sizes_full_small_avif_filename\` text,
  	\`sizes_full_small_webp_url\` text,
  	\`sizes_full_small_webp_width\` numeric,
  	\`sizes_full_small_webp_height\` numeric,
  	\`sizes_full_small_webp_mime_type\` text,
  	\`sizes_full_small_webp_filesize\` numeric,
  	\`sizes_full_small_webp_filename\` text,
  	\`sizes_full_large_avif_url\` text,
  	\`sizes_full_large_avif_width\` numeric,
  	\`sizes_full_large_avif_height\` numeric,
  	\`sizes_full_large_avif_mime_type\` text,
  	\`sizes_full_large_avif_filesize\` numeric,
  	\`sizes_full_large_avif_filename\` text,
  	\`sizes_full_large_webp_url\` text,
  	\`sizes_full_large_webp_width\` numeric,
  	\`sizes_full_large_webp_height\` numeric,
  	\`sizes_full_large_webp_mime_type\` text,
  	\`sizes_full_large_webp_filesize\` numeric,
  	\`sizes_full_large_webp_filename\` text,
  	\`sizes_preview_url\` text,
  	\`sizes_preview_width\` numeric,
  	\`sizes_preview_height\` numeric,
  	\`sizes_preview_mime_type\` text,
  	\`sizes_preview_filesize\` numeric,
  	\`sizes_preview_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_square_small_avif_sizes_square_small_avif_fi_idx\` ON \`media\` (\`sizes_square_small_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_square_small_webp_sizes_square_small_webp_fi_idx\` ON \`media\` (\`sizes_square_small_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_square_large_avif_sizes_square_large_avif_fi_idx\` ON \`media\` (\`sizes_square_large_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_square_large_webp_sizes_square_large_webp_fi_idx\` ON \`media\` (\`sizes_square_large_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_small_avif_sizes_wide_small_avif_filena_idx\` ON \`media\` (\`sizes_wide_small_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_small_webp_sizes_wide_small_webp_filena_idx\` ON \`media\` (\`sizes_wide_small_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_large_avif_sizes_wide_large_avif_filena_idx\` ON \`media\` (\`sizes_wide_large_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_large_webp_sizes_wide_large_webp_filena_idx\` ON \`media\` (\`sizes_wide_large_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_full_small_avif_sizes_full_small_avif_filena_idx\` ON \`media\` (\`sizes_full_small_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_full_small_webp_sizes_full_small_webp_filena_idx\` ON \`media\` (\`sizes_full_small_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_full_large_avif_sizes_full_large_avif_filena_idx\` ON \`media\` (\`sizes_full_large_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_full_large_webp_sizes_full_large_webp_filena_idx\` ON \`media\` (\`sizes_full_large_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_preview_sizes_preview_filename_idx\` ON \`media\` (\`sizes_preview_filename\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`language\` text DEFAULT 'de' NOT NULL,
  	\`accessible\` text DEFAULT 'unknown',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`projects_id\` text(36),
  	\`pages_id\` text(36),
  	\`municipalities_id\` text(36),
  	\`easy_texts_id\` text(36),
  	\`contacts_id\` text(36),
  	\`topics_id\` text(36),
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`easy_texts_id\`) REFERENCES \`easy_texts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_projects_id_idx\` ON \`payload_locked_documents_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_municipalities_id_idx\` ON \`payload_locked_documents_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_easy_texts_id_idx\` ON \`payload_locked_documents_rels\` (\`easy_texts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`home_ways\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`pictogram\` text NOT NULL,
  	\`look\` text DEFAULT 'coral' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_ways_order_idx\` ON \`home_ways\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_ways_parent_id_idx\` ON \`home_ways\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home_events\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`precision\` text DEFAULT 'day' NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`path\` text,
  	\`look\` text DEFAULT 'coral' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_events_order_idx\` ON \`home_events\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_events_parent_id_idx\` ON \`home_events\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`greeting\` text DEFAULT 'Guten Tag.' NOT NULL,
  	\`lead\` text DEFAULT 'Informationen zu Inklusion und Vielfalt.' NOT NULL,
  	\`lead_article_id\` text(36),
  	\`figure_headline\` text,
  	\`figure_part\` numeric,
  	\`figure_whole\` numeric,
  	\`figure_per_dot\` numeric DEFAULT 1000,
  	\`figure_text\` text,
  	\`figure_note\` text,
  	\`figure_alt\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`lead_article_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`home_lead_article_idx\` ON \`home\` (\`lead_article_id\`);`)
  await db.run(sql`CREATE TABLE \`home_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_texts_order_parent\` ON \`home_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`projects_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_rels_order_idx\` ON \`home_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_parent_idx\` ON \`home_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_path_idx\` ON \`home_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_projects_id_idx\` ON \`home_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_version_ways\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`pictogram\` text NOT NULL,
  	\`look\` text DEFAULT 'coral' NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_version_ways_order_idx\` ON \`_home_v_version_ways\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_version_ways_parent_id_idx\` ON \`_home_v_version_ways\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_version_events\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`precision\` text DEFAULT 'day' NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`path\` text,
  	\`look\` text DEFAULT 'coral' NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_version_events_order_idx\` ON \`_home_v_version_events\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_version_events_parent_id_idx\` ON \`_home_v_version_events\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_greeting\` text DEFAULT 'Guten Tag.' NOT NULL,
  	\`version_lead\` text DEFAULT 'Informationen zu Inklusion und Vielfalt.' NOT NULL,
  	\`version_lead_article_id\` text(36),
  	\`version_figure_headline\` text,
  	\`version_figure_part\` numeric,
  	\`version_figure_whole\` numeric,
  	\`version_figure_per_dot\` numeric DEFAULT 1000,
  	\`version_figure_text\` text,
  	\`version_figure_note\` text,
  	\`version_figure_alt\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_lead_article_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_version_version_lead_article_idx\` ON \`_home_v\` (\`version_lead_article_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_created_at_idx\` ON \`_home_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_updated_at_idx\` ON \`_home_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_texts_order_parent\` ON \`_home_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`projects_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_rels_order_idx\` ON \`_home_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_parent_idx\` ON \`_home_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_path_idx\` ON \`_home_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_projects_id_idx\` ON \`_home_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`easy_label\` text NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_links_order_idx\` ON \`navigation_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_links_parent_id_idx\` ON \`navigation_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`easy_label\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_links_order_idx\` ON \`_navigation_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_links_parent_id_idx\` ON \`_navigation_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_created_at_idx\` ON \`_navigation_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_updated_at_idx\` ON \`_navigation_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`easy_home_intro_details\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`label\` text,
  	\`value\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`easy_home_intro\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`easy_home_intro_details_order_idx\` ON \`easy_home_intro_details\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`easy_home_intro_details_parent_id_idx\` ON \`easy_home_intro_details\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`easy_home_intro_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`word\` text NOT NULL,
  	\`lines\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`easy_home_intro\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`easy_home_intro_words_order_idx\` ON \`easy_home_intro_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`easy_home_intro_words_parent_id_idx\` ON \`easy_home_intro_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`easy_home_intro\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`lines\` text NOT NULL,
  	\`pictogram\` text,
  	\`picture_id\` text(36),
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`easy_home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`easy_home_intro_order_idx\` ON \`easy_home_intro\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`easy_home_intro_parent_id_idx\` ON \`easy_home_intro\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`easy_home_intro_picture_idx\` ON \`easy_home_intro\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`easy_home_navigation_details\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`label\` text,
  	\`value\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`easy_home_navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`easy_home_navigation_details_order_idx\` ON \`easy_home_navigation_details\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`easy_home_navigation_details_parent_id_idx\` ON \`easy_home_navigation_details\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`easy_home_navigation_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`word\` text NOT NULL,
  	\`lines\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`easy_home_navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`easy_home_navigation_words_order_idx\` ON \`easy_home_navigation_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`easy_home_navigation_words_parent_id_idx\` ON \`easy_home_navigation_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`easy_home_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`lines\` text NOT NULL,
  	\`pictogram\` text,
  	\`picture_id\` text(36),
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`easy_home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`easy_home_navigation_order_idx\` ON \`easy_home_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`easy_home_navigation_parent_id_idx\` ON \`easy_home_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`easy_home_navigation_picture_idx\` ON \`easy_home_navigation\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`easy_home_accessibility_details\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`label\` text,
  	\`value\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`easy_home_accessibility\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`easy_home_accessibility_details_order_idx\` ON \`easy_home_accessibility_details\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`easy_home_accessibility_details_parent_id_idx\` ON \`easy_home_accessibility_details\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`easy_home_accessibility_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`word\` text NOT NULL,
  	\`lines\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`easy_home_accessibility\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`easy_home_accessibility_words_order_idx\` ON \`easy_home_accessibility_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`easy_home_accessibility_words_parent_id_idx\` ON \`easy_home_accessibility_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`easy_home_accessibility\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`lines\` text NOT NULL,
  	\`pictogram\` text,
  	\`picture_id\` text(36),
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`easy_home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`easy_home_accessibility_order_idx\` ON \`easy_home_accessibility\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`easy_home_accessibility_parent_id_idx\` ON \`easy_home_accessibility\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`easy_home_accessibility_picture_idx\` ON \`easy_home_accessibility\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`easy_home\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text DEFAULT 'Leichte Sprache' NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_easy_home_v_version_intro_details\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`label\` text,
  	\`value\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_easy_home_v_version_intro\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_easy_home_v_version_intro_details_order_idx\` ON \`_easy_home_v_version_intro_details\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_easy_home_v_version_intro_details_parent_id_idx\` ON \`_easy_home_v_version_intro_details\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_easy_home_v_version_intro_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`word\` text NOT NULL,
  	\`lines\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_easy_home_v_version_intro\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_easy_home_v_version_intro_words_order_idx\` ON \`_easy_home_v_version_intro_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_easy_home_v_version_intro_words_parent_id_idx\` ON \`_easy_home_v_version_intro_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_easy_home_v_version_intro\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`lines\` text NOT NULL,
  	\`pictogram\` text,
  	\`picture_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_easy_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_easy_home_v_version_intro_order_idx\` ON \`_easy_home_v_version_intro\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_easy_home_v_version_intro_parent_id_idx\` ON \`_easy_home_v_version_intro\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_easy_home_v_version_intro_picture_idx\` ON \`_easy_home_v_version_intro\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_easy_home_v_version_navigation_details\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`label\` text,
  	\`value\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_easy_home_v_version_navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_easy_home_v_version_navigation_details_order_idx\` ON \`_easy_home_v_version_navigation_details\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_easy_home_v_version_navigation_details_parent_id_idx\` ON \`_easy_home_v_version_navigation_details\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_easy_home_v_version_navigation_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`word\` text NOT NULL,
  	\`lines\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_easy_home_v_version_navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_easy_home_v_version_navigation_words_order_idx\` ON \`_easy_home_v_version_navigation_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_easy_home_v_version_navigation_words_parent_id_idx\` ON \`_easy_home_v_version_navigation_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_easy_home_v_version_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`lines\` text NOT NULL,
  	\`pictogram\` text,
  	\`picture_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_easy_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_easy_home_v_version_navigation_order_idx\` ON \`_easy_home_v_version_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_easy_home_v_version_navigation_parent_id_idx\` ON \`_easy_home_v_version_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_easy_home_v_version_navigation_picture_idx\` ON \`_easy_home_v_version_navigation\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_easy_home_v_version_accessibility_details\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`label\` text,
  	\`value\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_easy_home_v_version_accessibility\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_easy_home_v_version_accessibility_details_order_idx\` ON \`_easy_home_v_version_accessibility_details\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_easy_home_v_version_accessibility_details_parent_id_idx\` ON \`_easy_home_v_version_accessibility_details\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_easy_home_v_version_accessibility_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`word\` text NOT NULL,
  	\`lines\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_easy_home_v_version_accessibility\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_easy_home_v_version_accessibility_words_order_idx\` ON \`_easy_home_v_version_accessibility_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_easy_home_v_version_accessibility_words_parent_id_idx\` ON \`_easy_home_v_version_accessibility_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_easy_home_v_version_accessibility\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`lines\` text NOT NULL,
  	\`pictogram\` text,
  	\`picture_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_easy_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_easy_home_v_version_accessibility_order_idx\` ON \`_easy_home_v_version_accessibility\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_easy_home_v_version_accessibility_parent_id_idx\` ON \`_easy_home_v_version_accessibility\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_easy_home_v_version_accessibility_picture_idx\` ON \`_easy_home_v_version_accessibility\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_easy_home_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_title\` text DEFAULT 'Leichte Sprache' NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_easy_home_v_created_at_idx\` ON \`_easy_home_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_easy_home_v_updated_at_idx\` ON \`_easy_home_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`statement_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`part\` text NOT NULL,
  	\`criterion\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`alternative\` text NOT NULL,
  	\`planned_for\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statement\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statement_items_order_idx\` ON \`statement_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`statement_items_parent_id_idx\` ON \`statement_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statement_easy_sections_details\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`label\` text,
  	\`value\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statement_easy_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statement_easy_sections_details_order_idx\` ON \`statement_easy_sections_details\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`statement_easy_sections_details_parent_id_idx\` ON \`statement_easy_sections_details\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statement_easy_sections_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`word\` text NOT NULL,
  	\`lines\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statement_easy_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statement_easy_sections_words_order_idx\` ON \`statement_easy_sections_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`statement_easy_sections_words_parent_id_idx\` ON \`statement_easy_sections_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statement_easy_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`lines\` text NOT NULL,
  	\`pictogram\` text,
  	\`picture_id\` text(36),
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statement\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statement_easy_sections_order_idx\` ON \`statement_easy_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`statement_easy_sections_parent_id_idx\` ON \`statement_easy_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`statement_easy_sections_picture_idx\` ON \`statement_easy_sections\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`statement\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scope\` text DEFAULT 'diese Website' NOT NULL,
  	\`status\` text DEFAULT 'partial' NOT NULL,
  	\`method\` text DEFAULT 'self' NOT NULL,
  	\`method_note\` text,
  	\`created_on\` text,
  	\`reviewed_on\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_statement_v_version_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`part\` text NOT NULL,
  	\`criterion\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`alternative\` text NOT NULL,
  	\`planned_for\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statement_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statement_v_version_items_order_idx\` ON \`_statement_v_version_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_statement_v_version_items_parent_id_idx\` ON \`_statement_v_version_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statement_v_version_easy_sections_details\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`label\` text,
  	\`value\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statement_v_version_easy_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statement_v_version_easy_sections_details_order_idx\` ON \`_statement_v_version_easy_sections_details\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_statement_v_version_easy_sections_details_parent_id_idx\` ON \`_statement_v_version_easy_sections_details\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statement_v_version_easy_sections_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`word\` text NOT NULL,
  	\`lines\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statement_v_version_easy_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statement_v_version_easy_sections_words_order_idx\` ON \`_statement_v_version_easy_sections_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_statement_v_version_easy_sections_words_parent_id_idx\` ON \`_statement_v_version_easy_sections_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statement_v_version_easy_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`lines\` text NOT NULL,
  	\`pictogram\` text,
  	\`picture_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statement_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statement_v_version_easy_sections_order_idx\` ON \`_statement_v_version_easy_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_statement_v_version_easy_sections_parent_id_idx\` ON \`_statement_v_version_easy_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_statement_v_version_easy_sections_picture_idx\` ON \`_statement_v_version_easy_sections\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_statement_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_scope\` text DEFAULT 'diese Website' NOT NULL,
  	\`version_status\` text DEFAULT 'partial' NOT NULL,
  	\`version_method\` text DEFAULT 'self' NOT NULL,
  	\`version_method_note\` text,
  	\`version_created_on\` text,
  	\`version_reviewed_on\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_statement_v_created_at_idx\` ON \`_statement_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_statement_v_updated_at_idx\` ON \`_statement_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`county_figures_figures_population\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`total\` numeric NOT NULL,
  	\`female\` numeric,
  	\`male\` numeric,
  	\`basis\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`county_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`county_figures_figures_population_order_idx\` ON \`county_figures_figures_population\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`county_figures_figures_population_parent_id_idx\` ON \`county_figures_figures_population\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`county_figures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`figures_area_km2\` numeric,
  	\`figures_area_date\` text,
  	\`figures_census_date\` text,
  	\`figures_census_total\` numeric,
  	\`figures_census_from60to66\` numeric,
  	\`figures_census_from67\` numeric,
  	\`figures_land_use_date\` text,
  	\`figures_land_use_total_ha\` numeric,
  	\`figures_land_use_agriculture_ha\` numeric,
  	\`figures_land_use_forest_ha\` numeric,
  	\`figures_land_use_settlement_ha\` numeric,
  	\`figures_land_use_traffic_ha\` numeric,
  	\`figures_land_use_water_ha\` numeric,
  	\`figures_source\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_county_figures_v_version_figures_population\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`total\` numeric NOT NULL,
  	\`female\` numeric,
  	\`male\` numeric,
  	\`basis\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_county_figures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_county_figures_v_version_figures_population_order_idx\` ON \`_county_figures_v_version_figures_population\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_county_figures_v_version_figures_population_parent_id_idx\` ON \`_county_figures_v_version_figures_population\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_county_figures_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_figures_area_km2\` numeric,
  	\`version_figures_area_date\` text,
  	\`version_figures_census_date\` text,
  	\`version_figures_census_total\` numeric,
  	\`version_figures_census_from60to66\` numeric,
  	\`version_figures_census_from67\` numeric,
  	\`version_figures_land_use_date\` text,
  	\`version_figures_land_use_total_ha\` numeric,
  	\`version_figures_land_use_agriculture_ha\` numeric,
  	\`version_figures_land_use_forest_ha\` numeric,
  	\`version_figures_land_use_settlement_ha\` numeric,
  	\`version_figures_land_use_traffic_ha\` numeric,
  	\`version_figures_land_use_water_ha\` numeric,
  	\`version_figures_source\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_county_figures_v_created_at_idx\` ON \`_county_figures_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_county_figures_v_updated_at_idx\` ON \`_county_figures_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text DEFAULT 'Kreis' NOT NULL,
  	\`name_suffix\` text DEFAULT 'inklusiv' NOT NULL,
  	\`county_name\` text DEFAULT 'Kreis' NOT NULL,
  	\`office\` text DEFAULT 'Kreisverwaltung' NOT NULL,
  	\`board_name\` text DEFAULT 'Inklusionsbeirat' NOT NULL,
  	\`mail\` text DEFAULT 'post@example.org' NOT NULL,
  	\`phone\` text,
  	\`address\` text,
  	\`responsible_name\` text,
  	\`responsible_role\` text,
  	\`responsible_from\` text,
  	\`supervisory_authority\` text,
  	\`ombuds_office_name\` text,
  	\`ombuds_office_lines\` text,
  	\`ombuds_office_url\` text,
  	\`ombuds_office_verified_on\` text,
  	\`map_credit\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_site_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_name\` text DEFAULT 'Kreis' NOT NULL,
  	\`version_name_suffix\` text DEFAULT 'inklusiv' NOT NULL,
  	\`version_county_name\` text DEFAULT 'Kreis' NOT NULL,
  	\`version_office\` text DEFAULT 'Kreisverwaltung' NOT NULL,
  	\`version_board_name\` text DEFAULT 'Inklusionsbeirat' NOT NULL,
  	\`version_mail\` text DEFAULT 'post@example.org' NOT NULL,
  	\`version_phone\` text,
  	\`version_address\` text,
  	\`version_responsible_name\` text,
  	\`version_responsible_role\` text,
  	\`version_responsible_from\` text,
  	\`version_supervisory_authority\` text,
  	\`version_ombuds_office_name\` text,
  	\`version_ombuds_office_lines\` text,
  	\`version_ombuds_office_url\` text,
  	\`version_ombuds_office_verified_on\` text,
  	\`version_map_credit\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_created_at_idx\` ON \`_site_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_updated_at_idx\` ON \`_site_v\` (\`updated_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`news_facts\`;`)
  await db.run(sql`DROP TABLE \`news_people\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`news_texts\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_facts\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_people\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`projects_facts\`;`)
  await db.run(sql`DROP TABLE \`projects_partners\`;`)
  await db.run(sql`DROP TABLE \`projects\`;`)
  await db.run(sql`DROP TABLE \`projects_texts\`;`)
  await db.run(sql`DROP TABLE \`projects_rels\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_facts\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_partners\`;`)
  await db.run(sql`DROP TABLE \`_projects_v\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_texts\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`municipalities_figures_population\`;`)
  await db.run(sql`DROP TABLE \`municipalities\`;`)
  await db.run(sql`DROP TABLE \`municipalities_texts\`;`)
  await db.run(sql`DROP TABLE \`municipalities_rels\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_version_figures_population\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_rels\`;`)
  await db.run(sql`DROP TABLE \`easy_texts_sections_details\`;`)
  await db.run(sql`DROP TABLE \`easy_texts_sections_words\`;`)
  await db.run(sql`DROP TABLE \`easy_texts_sections\`;`)
  await db.run(sql`DROP TABLE \`easy_texts\`;`)
  await db.run(sql`DROP TABLE \`easy_texts_texts\`;`)
  await db.run(sql`DROP TABLE \`easy_texts_rels\`;`)
  await db.run(sql`DROP TABLE \`_easy_texts_v_version_sections_details\`;`)
  await db.run(sql`DROP TABLE \`_easy_texts_v_version_sections_words\`;`)
  await db.run(sql`DROP TABLE \`_easy_texts_v_version_sections\`;`)
  await db.run(sql`DROP TABLE \`_easy_texts_v\`;`)
  await db.run(sql`DROP TABLE \`_easy_texts_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_easy_texts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`contacts\`;`)
  await db.run(sql`DROP TABLE \`contacts_texts\`;`)
  await db.run(sql`DROP TABLE \`contacts_rels\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`home_ways\`;`)
  await db.run(sql`DROP TABLE \`home_events\`;`)
  await db.run(sql`DROP TABLE \`home\`;`)
  await db.run(sql`DROP TABLE \`home_texts\`;`)
  await db.run(sql`DROP TABLE \`home_rels\`;`)
  await db.run(sql`DROP TABLE \`_home_v_version_ways\`;`)
  await db.run(sql`DROP TABLE \`_home_v_version_events\`;`)
  await db.run(sql`DROP TABLE \`_home_v\`;`)
  await db.run(sql`DROP TABLE \`_home_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_home_v_rels\`;`)
  await db.run(sql`DROP TABLE \`navigation_links\`;`)
  await db.run(sql`DROP TABLE \`navigation\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v\`;`)
  await db.run(sql`DROP TABLE \`easy_home_intro_details\`;`)
  await db.run(sql`DROP TABLE \`easy_home_intro_words\`;`)
  await db.run(sql`DROP TABLE \`easy_home_intro\`;`)
  await db.run(sql`DROP TABLE \`easy_home_navigation_details\`;`)
  await db.run(sql`DROP TABLE \`easy_home_navigation_words\`;`)
  await db.run(sql`DROP TABLE \`easy_home_navigation\`;`)
  await db.run(sql`DROP TABLE \`easy_home_accessibility_details\`;`)
  await db.run(sql`DROP TABLE \`easy_home_accessibility_words\`;`)
  await db.run(sql`DROP TABLE \`easy_home_accessibility\`;`)
  await db.run(sql`DROP TABLE \`easy_home\`;`)
  await db.run(sql`DROP TABLE \`_easy_home_v_version_intro_details\`;`)
  await db.run(sql`DROP TABLE \`_easy_home_v_version_intro_words\`;`)
  await db.run(sql`DROP TABLE \`_easy_home_v_version_intro\`;`)
  await db.run(sql`DROP TABLE \`_easy_home_v_version_navigation_details\`;`)
  await db.run(sql`DROP TABLE \`_easy_home_v_version_navigation_words\`;`)
  await db.run(sql`DROP TABLE \`_easy_home_v_version_navigation\`;`)
  await db.run(sql`DROP TABLE \`_easy_home_v_version_accessibility_details\`;`)
  await db.run(sql`DROP TABLE \`_easy_home_v_version_accessibility_words\`;`)
  await db.run(sql`DROP TABLE \`_easy_home_v_version_accessibility\`;`)
  await db.run(sql`DROP TABLE \`_easy_home_v\`;`)
  await db.run(sql`DROP TABLE \`statement_items\`;`)
  await db.run(sql`DROP TABLE \`statement_easy_sections_details\`;`)
  await db.run(sql`DROP TABLE \`statement_easy_sections_words\`;`)
  await db.run(sql`DROP TABLE \`statement_easy_sections\`;`)
  await db.run(sql`DROP TABLE \`statement\`;`)
  await db.run(sql`DROP TABLE \`_statement_v_version_items\`;`)
  await db.run(sql`DROP TABLE \`_statement_v_version_easy_sections_details\`;`)
  await db.run(sql`DROP TABLE \`_statement_v_version_easy_sections_words\`;`)
  await db.run(sql`DROP TABLE \`_statement_v_version_easy_sections\`;`)
  await db.run(sql`DROP TABLE \`_statement_v\`;`)
  await db.run(sql`DROP TABLE \`county_figures_figures_population\`;`)
  await db.run(sql`DROP TABLE \`county_figures\`;`)
  await db.run(sql`DROP TABLE \`_county_figures_v_version_figures_population\`;`)
  await db.run(sql`DROP TABLE \`_county_figures_v\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`DROP TABLE \`_site_v\`;`)
}
