import { sql } from '@payloadcms/db-sqlite'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_reviewers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`mail\` text,
  	\`group\` text NOT NULL,
  	\`wants_easy_mails\` integer DEFAULT true,
  	\`text_size\` text DEFAULT 'normal',
  	\`last_seen_on\` text,
  	\`epoch\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_reviewers\`("id", "name", "mail", "group", "wants_easy_mails", "text_size", "last_seen_on", "epoch", "updated_at", "created_at") SELECT "id", "name", "mail", "group", "wants_easy_mails", "text_size", "last_seen_on", "epoch", "updated_at", "created_at" FROM \`reviewers\`;`)
  await db.run(sql`DROP TABLE \`reviewers\`;`)
  await db.run(sql`ALTER TABLE \`__new_reviewers\` RENAME TO \`reviewers\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`reviewers_mail_idx\` ON \`reviewers\` (\`mail\`);`)
  await db.run(sql`CREATE INDEX \`reviewers_updated_at_idx\` ON \`reviewers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reviewers_created_at_idx\` ON \`reviewers\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_reviewers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`mail\` text NOT NULL,
  	\`group\` text NOT NULL,
  	\`wants_easy_mails\` integer DEFAULT true,
  	\`text_size\` text DEFAULT 'normal',
  	\`last_seen_on\` text,
  	\`epoch\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_reviewers\`("id", "name", "mail", "group", "wants_easy_mails", "text_size", "last_seen_on", "epoch", "updated_at", "created_at") SELECT "id", "name", "mail", "group", "wants_easy_mails", "text_size", "last_seen_on", "epoch", "updated_at", "created_at" FROM \`reviewers\`;`)
  await db.run(sql`DROP TABLE \`reviewers\`;`)
  await db.run(sql`ALTER TABLE \`__new_reviewers\` RENAME TO \`reviewers\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`reviewers_mail_idx\` ON \`reviewers\` (\`mail\`);`)
  await db.run(sql`CREATE INDEX \`reviewers_updated_at_idx\` ON \`reviewers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reviewers_created_at_idx\` ON \`reviewers\` (\`created_at\`);`)
}
