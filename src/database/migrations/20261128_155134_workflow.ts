import { sql } from '@payloadcms/db-sqlite'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`workflow_steps\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`document\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`way\` text,
  	\`name\` text NOT NULL,
  	\`on\` text NOT NULL,
  	\`reason\` text,
  	\`due_on\` text,
  	\`version\` text,
  	\`fingerprint\` text NOT NULL,
  	\`by\` text,
  	\`position\` numeric NOT NULL,
  	\`text\` text,
  	\`reminded_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`workflow_steps_document_idx\` ON \`workflow_steps\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`workflow_steps_kind_idx\` ON \`workflow_steps\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`workflow_steps_way_idx\` ON \`workflow_steps\` (\`way\`);`)
  await db.run(sql`CREATE INDEX \`workflow_steps_updated_at_idx\` ON \`workflow_steps\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_steps_created_at_idx\` ON \`workflow_steps\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_rules_topics\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`topic_id\` text(36) NOT NULL,
  	\`by\` text DEFAULT 'board' NOT NULL,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`review_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`review_rules_topics_order_idx\` ON \`review_rules_topics\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`review_rules_topics_parent_id_idx\` ON \`review_rules_topics\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`review_rules_topics_topic_idx\` ON \`review_rules_topics\` (\`topic_id\`);`)
  await db.run(sql`CREATE TABLE \`review_rules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`news\` text DEFAULT 'editor' NOT NULL,
  	\`projects\` text DEFAULT 'editor' NOT NULL,
  	\`pages\` text DEFAULT 'editor' NOT NULL,
  	\`municipalities\` text DEFAULT 'editor' NOT NULL,
  	\`easy_texts\` text DEFAULT 'nobody' NOT NULL,
  	\`board_members\` numeric DEFAULT 2 NOT NULL,
  	\`deadline_days\` numeric DEFAULT 2 NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_review_rules_v_version_topics\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`topic_id\` text(36) NOT NULL,
  	\`by\` text DEFAULT 'board' NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_review_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_review_rules_v_version_topics_order_idx\` ON \`_review_rules_v_version_topics\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_review_rules_v_version_topics_parent_id_idx\` ON \`_review_rules_v_version_topics\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_review_rules_v_version_topics_topic_idx\` ON \`_review_rules_v_version_topics\` (\`topic_id\`);`)
  await db.run(sql`CREATE TABLE \`_review_rules_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_news\` text DEFAULT 'editor' NOT NULL,
  	\`version_projects\` text DEFAULT 'editor' NOT NULL,
  	\`version_pages\` text DEFAULT 'editor' NOT NULL,
  	\`version_municipalities\` text DEFAULT 'editor' NOT NULL,
  	\`version_easy_texts\` text DEFAULT 'nobody' NOT NULL,
  	\`version_board_members\` numeric DEFAULT 2 NOT NULL,
  	\`version_deadline_days\` numeric DEFAULT 2 NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_review_rules_v_created_at_idx\` ON \`_review_rules_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_review_rules_v_updated_at_idx\` ON \`_review_rules_v\` (\`updated_at\`);`)
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`text_name\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`workflow_steps\`;`)
  await db.run(sql`DROP TABLE \`review_rules_topics\`;`)
  await db.run(sql`DROP TABLE \`review_rules\`;`)
  await db.run(sql`DROP TABLE \`_review_rules_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_review_rules_v\`;`)
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`text_name\`;`)
}
