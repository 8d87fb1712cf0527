/** Tables of what is held back, what is announced, and who follows what. */
import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.js';

export async function createEmbargoes(db: Kysely<Tables>): Promise<void> {
  const { schema } = db;
  await schema.alterTable('proposals').addColumn('embargo', 'text').execute();
  await schema.createIndex('proposals_by_state').on('proposals').column('state').execute();
  // However many processes see that a change is due, it becomes one revision of its entry.
  await schema
    .createIndex('one_revision_per_proposal_and_entry')
    .unique()
    .on('revisions')
    .columns(['proposal_id', 'entry_kind', 'entry_id'])
    .where(sql.ref('proposal_id'), 'is not', null)
    .execute();
  await schema
    .createIndex('audit_log_by_proposal')
    .on('audit_log')
    .columns(['proposal_id', 'action'])
    .execute();
  await schema
    .createTable('announced_releases')
    .addColumn('proposal_id', 'integer', (column) => column.primaryKey())
    .addColumn('publish_at', 'text', (column) => column.notNull())
    .addColumn('title_en', 'text', (column) => column.notNull())
    .addColumn('title_zh', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('follows')
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('target_kind', 'text', (column) => column.notNull())
    .addColumn('target_id', 'text', (column) => column.notNull())
    .addColumn('script', 'text', (column) => column.notNull())
    .addColumn('since', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('follows_key', ['person_id', 'target_kind', 'target_id'])
    .execute();
  await schema
    .createIndex('follows_by_target')
    .on('follows')
    .columns(['target_kind', 'target_id'])
    .execute();
  await schema
    .createTable('follow_deliveries')
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('fact_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('target_kind', 'text', (column) => column.notNull())
    .addColumn('target_id', 'text', (column) => column.notNull())
    .addColumn('script', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('moved_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('follow_deliveries_key', ['person_id', 'fact_id', 'revision', 'kind'])
    .execute();
  await schema
    .createIndex('follow_deliveries_by_state')
    .on('follow_deliveries')
    .column('state')
    .execute();
  await schema
    .createTable('follow_cursor')
    .addColumn('id', 'integer', (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .execute();
  // Nobody follows anything yet: what is published already is nobody's news.
  const { published } = await db
    .selectFrom('desk_head')
    .select('published')
    .executeTakeFirstOrThrow();
  await db.insertInto('follow_cursor').values({ id: 1, sequence: published }).execute();
}
