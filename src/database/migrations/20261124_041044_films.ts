import { sql } from '@payloadcms/db-sqlite'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`films\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`is_sign_language\` integer DEFAULT true,
  	\`captions\` text,
  	\`transcript\` text NOT NULL,
  	\`poster_id\` text(36),
  	\`seconds\` numeric,
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
  	FOREIGN KEY (\`poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`films_poster_idx\` ON \`films\` (\`poster_id\`);`)
  await db.run(sql`CREATE INDEX \`films_updated_at_idx\` ON \`films\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`films_created_at_idx\` ON \`films\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`films_deleted_at_idx\` ON \`films\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`films_filename_idx\` ON \`films\` (\`filename\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`sign_video_id\` text(36) REFERENCES films(id);`)
  await db.run(sql`CREATE INDEX \`news_sign_video_idx\` ON \`news\` (\`sign_video_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_sign_video_id\` text(36) REFERENCES films(id);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_sign_video_idx\` ON \`_news_v\` (\`version_sign_video_id\`);`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`sign_video_id\` text(36) REFERENCES films(id);`)
  await db.run(sql`CREATE INDEX \`projects_sign_video_idx\` ON \`projects\` (\`sign_video_id\`);`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_sign_video_id\` text(36) REFERENCES films(id);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_sign_video_idx\` ON \`_projects_v\` (\`version_sign_video_id\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`sign_video_id\` text(36) REFERENCES films(id);`)
  await db.run(sql`CREATE INDEX \`pages_sign_video_idx\` ON \`pages\` (\`sign_video_id\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_sign_video_id\` text(36) REFERENCES films(id);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_sign_video_idx\` ON \`_pages_v\` (\`version_sign_video_id\`);`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`sign_video_id\` text(36) REFERENCES films(id);`)
  await db.run(sql`CREATE INDEX \`municipalities_sign_video_idx\` ON \`municipalities\` (\`sign_video_id\`);`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_sign_video_id\` text(36) REFERENCES films(id);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_sign_video_idx\` ON \`_municipalities_v\` (\`version_sign_video_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`films_id\` text(36) REFERENCES films(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_films_id_idx\` ON \`payload_locked_documents_rels\` (\`films_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`films\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_news\` (
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
  await db.run(sql`INSERT INTO \`__new_news\`("id", "title", "teaser", "body", "picture_id", "wide_picture_id", "date_iso", "date_precision", "project_id", "is_archived", "facts_checked_at", "slug", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "teaser", "body", "picture_id", "wide_picture_id", "date_iso", "date_precision", "project_id", "is_archived", "facts_checked_at", "slug", "updated_at", "created_at", "deleted_at", "_status" FROM \`news\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`ALTER TABLE \`__new_news\` RENAME TO \`news\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`CREATE TABLE \`__new__news_v\` (
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
  await db.run(sql`INSERT INTO \`__new__news_v\`("id", "parent_id", "version_title", "version_teaser", "version_body", "version_picture_id", "version_wide_picture_id", "version_date_iso", "version_date_precision", "version_project_id", "version_is_archived", "version_facts_checked_at", "version_slug", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_teaser", "version_body", "version_picture_id", "version_wide_picture_id", "version_date_iso", "version_date_precision", "version_project_id", "version_is_archived", "version_facts_checked_at", "version_slug", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v\` RENAME TO \`_news_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_projects\` (
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
  await db.run(sql`INSERT INTO \`__new_projects\`("id", "title", "teaser", "body", "picture_id", "wide_picture_id", "funder", "carrier", "term", "status", "starts_on_iso", "starts_on_precision", "ends_on_iso", "ends_on_precision", "is_archived", "facts_checked_at", "slug", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "teaser", "body", "picture_id", "wide_picture_id", "funder", "carrier", "term", "status", "starts_on_iso", "starts_on_precision", "ends_on_iso", "ends_on_precision", "is_archived", "facts_checked_at", "slug", "updated_at", "created_at", "deleted_at", "_status" FROM \`projects\`;`)
  await db.run(sql`DROP TABLE \`projects\`;`)
  await db.run(sql`ALTER TABLE \`__new_projects\` RENAME TO \`projects\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__projects_v\` (
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
  await db.run(sql`INSERT INTO \`__new__projects_v\`("id", "parent_id", "version_title", "version_teaser", "version_body", "version_picture_id", "version_wide_picture_id", "version_funder", "version_carrier", "version_term", "version_status", "version_starts_on_iso", "version_starts_on_precision", "version_ends_on_iso", "version_ends_on_precision", "version_is_archived", "version_facts_checked_at", "version_slug", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_teaser", "version_body", "version_picture_id", "version_wide_picture_id", "version_funder", "version_carrier", "version_term", "version_status", "version_starts_on_iso", "version_starts_on_precision", "version_ends_on_iso", "version_ends_on_precision", "version_is_archived", "version_facts_checked_at", "version_slug", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_projects_v\`;`)
  await db.run(sql`DROP TABLE \`_projects_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__projects_v\` RENAME TO \`_projects_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_pages\` (
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
  await db.run(sql`INSERT INTO \`__new_pages\`("id", "title", "teaser", "body", "picture_id", "wide_picture_id", "role", "facts_checked_at", "slug", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "teaser", "body", "picture_id", "wide_picture_id", "role", "facts_checked_at", "slug", "updated_at", "created_at", "deleted_at", "_status" FROM \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages\` RENAME TO \`pages\`;`)
  await db.run(sql`CREATE INDEX \`pages_picture_idx\` ON \`pages\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_wide_picture_idx\` ON \`pages\` (\`wide_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_facts_checked_at_idx\` ON \`pages\` (\`facts_checked_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__pages_v\` (
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
  await db.run(sql`INSERT INTO \`__new__pages_v\`("id", "parent_id", "version_title", "version_teaser", "version_body", "version_picture_id", "version_wide_picture_id", "version_role", "version_facts_checked_at", "version_slug", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_teaser", "version_body", "version_picture_id", "version_wide_picture_id", "version_role", "version_facts_checked_at", "version_slug", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v\` RENAME TO \`_pages_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_municipalities\` (
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
  await db.run(sql`INSERT INTO \`__new_municipalities\`("id", "name", "teaser", "body", "picture_id", "wide_picture_id", "ags", "type", "town_hall_postcode", "website", "location", "is_county_seat", "figures_area_km2", "figures_area_date", "figures_census_date", "figures_census_total", "figures_census_from60to66", "figures_census_from67", "figures_land_use_date", "figures_land_use_total_ha", "figures_land_use_agriculture_ha", "figures_land_use_forest_ha", "figures_land_use_settlement_ha", "figures_land_use_traffic_ha", "figures_land_use_water_ha", "figures_source", "facts_checked_at", "slug", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "name", "teaser", "body", "picture_id", "wide_picture_id", "ags", "type", "town_hall_postcode", "website", "location", "is_county_seat", "figures_area_km2", "figures_area_date", "figures_census_date", "figures_census_total", "figures_census_from60to66", "figures_census_from67", "figures_land_use_date", "figures_land_use_total_ha", "figures_land_use_agriculture_ha", "figures_land_use_forest_ha", "figures_land_use_settlement_ha", "figures_land_use_traffic_ha", "figures_land_use_water_ha", "figures_source", "facts_checked_at", "slug", "updated_at", "created_at", "deleted_at", "_status" FROM \`municipalities\`;`)
  await db.run(sql`DROP TABLE \`municipalities\`;`)
  await db.run(sql`ALTER TABLE \`__new_municipalities\` RENAME TO \`municipalities\`;`)
  await db.run(sql`CREATE INDEX \`municipalities_picture_idx\` ON \`municipalities\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_wide_picture_idx\` ON \`municipalities\` (\`wide_picture_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_ags_idx\` ON \`municipalities\` (\`ags\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_facts_checked_at_idx\` ON \`municipalities\` (\`facts_checked_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_slug_idx\` ON \`municipalities\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_updated_at_idx\` ON \`municipalities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_created_at_idx\` ON \`municipalities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_deleted_at_idx\` ON \`municipalities\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities__status_idx\` ON \`municipalities\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__municipalities_v\` (
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
  await db.run(sql`INSERT INTO \`__new__municipalities_v\`("id", "parent_id", "version_name", "version_teaser", "version_body", "version_picture_id", "version_wide_picture_id", "version_ags", "version_type", "version_town_hall_postcode", "version_website", "version_location", "version_is_county_seat", "version_figures_area_km2", "version_figures_area_date", "version_figures_census_date", "version_figures_census_total", "version_figures_census_from60to66", "version_figures_census_from67", "version_figures_land_use_date", "version_figures_land_use_total_ha", "version_figures_land_use_agriculture_ha", "version_figures_land_use_forest_ha", "version_figures_land_use_settlement_ha", "version_figures_land_use_traffic_ha", "version_figures_land_use_water_ha", "version_figures_source", "version_facts_checked_at", "version_slug", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_name", "version_teaser", "version_body", "version_picture_id", "version_wide_picture_id", "version_ags", "version_type", "version_town_hall_postcode", "version_website", "version_location", "version_is_county_seat", "version_figures_area_km2", "version_figures_area_date", "version_figures_census_date", "version_figures_census_total", "version_figures_census_from60to66", "version_figures_census_from67", "version_figures_land_use_date", "version_figures_land_use_total_ha", "version_figures_land_use_agriculture_ha", "version_figures_land_use_forest_ha", "version_figures_land_use_settlement_ha", "version_figures_land_use_traffic_ha", "version_figures_land_use_water_ha", "version_figures_source", "version_facts_checked_at", "version_slug", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_municipalities_v\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__municipalities_v\` RENAME TO \`_municipalities_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "projects_id", "pages_id", "municipalities_id", "easy_texts_id", "contacts_id", "topics_id", "media_id", "documents_id", "users_id") SELECT "id", "order", "parent_id", "path", "news_id", "projects_id", "pages_id", "municipalities_id", "easy_texts_id", "contacts_id", "topics_id", "media_id", "documents_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
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
}
