/** The one set of migrations, for both engines. Each runs once, inside a transaction. */
import { type Kysely, sql } from 'kysely';
import { createCustody } from './custody-migration.js';
import { createEmbargoes } from './embargo-migration.js';
import { createInbox } from './inbox/migration.js';
import { createInquiries, indexAskers } from './inquiries/migration.js';
import { createNotices } from './notice-migration.js';
import { sealNames } from './seal-migration.js';
import type { Tables } from './tables.js';

export interface Migration {
  readonly name: string;
  readonly up: (db: Kysely<Tables>) => Promise<void>;
}

async function createRecord(db: Kysely<Tables>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('desk_head')
    .addColumn('id', 'integer', (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn('change', 'integer', (column) => column.notNull())
    .addColumn('published', 'integer', (column) => column.notNull())
    .addColumn('proposal', 'integer', (column) => column.notNull())
    .addColumn('audit', 'integer', (column) => column.notNull())
    .addColumn('audit_hash', 'text')
    .addColumn('last_at', 'text', (column) => column.notNull())
    .execute();
  await db
    .insertInto('desk_head')
    .values({
      id: 1,
      change: 0,
      published: 0,
      proposal: 0,
      audit: 0,
      audit_hash: null,
      last_at: '1970-01-01T00:00:00.000Z',
    })
    .execute();
  await schema
    .createTable('revisions')
    .addColumn('entry_kind', 'text', (column) => column.notNull())
    .addColumn('entry_id', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull().unique())
    .addColumn('entry_order', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('author_id', 'text', (column) => column.notNull())
    .addColumn('author_name', 'text', (column) => column.notNull())
    .addColumn('approver_id', 'text')
    .addColumn('approver_name', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('source', 'text')
    .addColumn('proposal_id', 'integer')
    .addColumn('previous_hash', 'text')
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addPrimaryKeyConstraint('revisions_key', ['entry_kind', 'entry_id', 'number'])
    .addCheckConstraint(
      'nobody_approves_their_own_revision',
      sql`approver_id is null or approver_id <> author_id`,
    )
    .execute();
  await schema
    .createTable('proposals')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('entry_kind', 'text', (column) => column.notNull())
    .addColumn('entry_id', 'text', (column) => column.notNull())
    .addColumn('base', 'integer', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('new_sources', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('source', 'text')
    .addColumn('author_id', 'text', (column) => column.notNull())
    .addColumn('author_name', 'text', (column) => column.notNull())
    .addColumn('proposed_at', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('assessment', 'text', (column) => column.notNull())
    .addColumn('override', 'text')
    .addColumn('decided_by_id', 'text')
    .addColumn('decided_by_name', 'text')
    .addColumn('decided_at', 'text')
    .addColumn('decision_reason', 'text')
    .addColumn('published', 'integer')
    .addCheckConstraint(
      'approved_and_published_go_together',
      sql`(state = 'approved') = (published is not null)`,
    )
    .execute();
  await schema
    .createIndex('one_open_proposal_per_entry_and_author')
    .unique()
    .on('proposals')
    .columns(['entry_kind', 'entry_id', 'author_id'])
    .where(sql.ref('state'), 'in', ['open', 'sent-back'])
    .execute();
  await schema
    .createTable('audit_log')
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('actor_name', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('entry_kind', 'text')
    .addColumn('entry_id', 'text')
    .addColumn('proposal_id', 'integer')
    .addColumn('revision', 'integer')
    .addColumn('revision_hash', 'text')
    .addColumn('detail', 'text', (column) => column.notNull())
    .addColumn('previous_hash', 'text')
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .execute();
  await schema
    .createTable('file_marks')
    .addColumn('entry_kind', 'text', (column) => column.notNull())
    .addColumn('entry_id', 'text', (column) => column.notNull())
    .addColumn('content_hash', 'text')
    .addPrimaryKeyConstraint('file_marks_key', ['entry_kind', 'entry_id'])
    .execute();
}

async function createRecordMark(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('desk_record')
    .addColumn('id', 'integer', (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn('name', 'text', (column) => column.notNull())
    .execute();
}

export const migrations: readonly Migration[] = [
  { name: '001-record', up: createRecord },
  { name: '002-notices', up: createNotices },
  { name: '003-embargoes', up: createEmbargoes },
  { name: '004-inquiries', up: createInquiries },
  { name: '005-sealed-names', up: sealNames },
  { name: '006-record-mark', up: createRecordMark },
  { name: '007-inbox', up: createInbox },
  { name: '008-custody', up: createCustody },
  { name: '009-askers-heard', up: indexAskers },
];
