/** Makes the tables of told messages, notices, deliveries and watched texts. */
import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

export async function createNotices({ schema }: Kysely<Tables>): Promise<void> {
  const figureColumns = ['revision', 'sentence', 'starts', 'ends'] as const;
  await schema
    .createTable('told_messages')
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('script', 'text', (column) => column.notNull())
    .addColumn('via', 'text', (column) => column.notNull())
    .addColumn('hidden', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('told_messages_key', ['channel_id', 'message_id'])
    .execute();
  await schema
    .createTable('told_facts')
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text', (column) => column.notNull())
    .addColumn('fact_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('told_facts_key', ['channel_id', 'message_id', 'fact_id', 'revision'])
    .execute();
  await schema.createIndex('told_facts_by_fact').on('told_facts').column('fact_id').execute();
  let toldFigures = schema
    .createTable('told_figures')
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('fact_id', 'text', (column) => column.notNull())
    .addColumn('figure_id', 'text', (column) => column.notNull());
  for (const name of figureColumns)
    toldFigures = toldFigures.addColumn(name, 'integer', (column) => column.notNull());
  await toldFigures
    .addPrimaryKeyConstraint('told_figures_key', ['channel_id', 'message_id', 'place'])
    .execute();
  await schema
    .createTable('notices')
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('fact_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('first_wrong', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addUniqueConstraint('one_notice_a_revision', ['fact_id', 'revision'])
    .execute();
  await schema
    .createTable('deliveries')
    .addColumn('notice', 'integer', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('held_until', 'text', (column) => column.notNull())
    .addColumn('posting_at', 'text')
    .addColumn('reply_id', 'text')
    .addColumn('problem', 'text')
    // One notice reaches one message once.
    .addPrimaryKeyConstraint('deliveries_key', ['notice', 'target', 'channel_id', 'message_id'])
    .execute();
  await schema
    .createIndex('deliveries_waiting')
    .on('deliveries')
    .columns(['state', 'due_at'])
    .execute();
  await schema
    .createTable('watches')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('script', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('watches_by_user').on('watches').column('user_id').execute();
  await schema
    .createTable('watch_facts')
    .addColumn('watch_id', 'text', (column) => column.notNull())
    .addColumn('fact_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('watch_facts_key', ['watch_id', 'fact_id', 'revision'])
    .execute();
  await schema.createIndex('watch_facts_by_fact').on('watch_facts').column('fact_id').execute();
  let watchFigures = schema
    .createTable('watch_figures')
    .addColumn('watch_id', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('fact_id', 'text', (column) => column.notNull())
    .addColumn('figure_id', 'text', (column) => column.notNull());
  for (const name of figureColumns)
    watchFigures = watchFigures.addColumn(name, 'integer', (column) => column.notNull());
  await watchFigures.addPrimaryKeyConstraint('watch_figures_key', ['watch_id', 'place']).execute();
}
