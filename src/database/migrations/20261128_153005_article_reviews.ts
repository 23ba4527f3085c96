import { sql } from '@payloadcms/db-sqlite'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`reviews_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`projects_id\` text(36),
  	\`pages_id\` text(36),
  	\`municipalities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reviews_rels_order_idx\` ON \`reviews_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_parent_idx\` ON \`reviews_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_path_idx\` ON \`reviews_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_news_id_idx\` ON \`reviews_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_projects_id_idx\` ON \`reviews_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_pages_id_idx\` ON \`reviews_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_municipalities_id_idx\` ON \`reviews_rels\` (\`municipalities_id\`);`)
  await db.run(sql`ALTER TABLE \`reviewers\` ADD \`text_size\` text DEFAULT 'normal';`)
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`verdict\` text;`)
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`drafts\` text;`)
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`prints\` text;`)
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`entered_by\` text;`)
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`entered_on\` text;`)
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`consent\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`reviews_rels\`;`)
  await db.run(sql`ALTER TABLE \`reviewers\` DROP COLUMN \`text_size\`;`)
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`verdict\`;`)
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`drafts\`;`)
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`prints\`;`)
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`entered_by\`;`)
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`entered_on\`;`)
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`consent\`;`)
}
