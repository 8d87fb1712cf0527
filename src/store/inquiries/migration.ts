/** The tables of the inquiry desk, and of what is due. */
import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.js';

type Building = CreateTableBuilder<string, string>;

const text = (table: Building, ...names: readonly string[]) =>
  names.reduce((built, name) => built.addColumn(name, 'text', (c) => c.notNull()), table);
const maybeText = (table: Building, ...names: readonly string[]) =>
  names.reduce((built, name) => built.addColumn(name, 'text'), table);

export async function createInquiries(db: Kysely<Tables>): Promise<void> {
  const { schema } = db;
  const table = (name: string) => schema.createTable(name) as Building;
  const named = (name: string) => table(name).addColumn('id', 'text', (c) => c.primaryKey());
  const numbered = (name: string) => table(name).addColumn('id', 'integer', (c) => c.primaryKey());

  await text(table('counters'))
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('value', 'integer', (c) => c.notNull())
    .execute();
  await db
    .insertInto('counters')
    .values(
      ['writes', 'inquiries', 'inquiry_askers', 'inquiry_replies'].map((name) => ({
        name,
        value: 0,
      })),
    )
    .execute();

  await maybeText(
    text(
      numbered('inquiries').addColumn('version', 'integer', (c) => c.notNull()),
      ...['question', 'script', 'nearest', 'state', 'opened_at', 'changed_at'],
    ),
    ...['officer_id', 'officer_name', 'card_channel', 'card_message', 'answered_at'],
  )
    .addColumn('proposal_id', 'integer')
    .execute();
  await maybeText(
    text(
      numbered('inquiry_askers').addColumn('inquiry_id', 'integer', (c) => c.notNull()),
      ...['person_id', 'person_name', 'question', 'script', 'outlet'],
      ...['language', 'basis', 'notify', 'channel_id', 'asked_at'],
    ),
    ...['deadline', 'guild_id'],
  )
    .addUniqueConstraint('one_asker_per_person', ['inquiry_id', 'person_id'])
    .execute();
  await schema
    .createIndex('inquiry_askers_by_person')
    .on('inquiry_askers')
    .column('person_id')
    .execute();
  await maybeText(
    text(
      numbered('inquiry_replies').addColumn('inquiry_id', 'integer', (c) => c.notNull()),
      ...['kind', 'text', 'at'],
    ),
    ...['basis', 'fact_id', 'officer_id', 'officer_name'],
  ).execute();
  // What was put forward is told as published once, however often it is looked for.
  await schema
    .createIndex('published_once')
    .unique()
    .on('inquiry_replies')
    .columns(['inquiry_id', 'fact_id'])
    .where(sql.ref('kind'), '=', 'published')
    .execute();
  await maybeText(text(table('inquiry_deliveries'), 'state'), 'via', 'reason', 'at')
    .addColumn('reply_id', 'integer', (c) => c.notNull())
    .addColumn('asker_id', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('inquiry_deliveries_key', ['reply_id', 'asker_id'])
    .execute();
  await text(
    table('holding_texts').addColumn('state', 'text', (c) => c.primaryKey()),
    'en',
    'zh',
  ).execute();

  await maybeText(
    text(named('questions_heard'), 'at', 'script', 'outcome', 'nearest'),
    ...['fact_id', 'text', 'asker_hash'],
  )
    .addColumn('unhelpful', 'integer', (c) => c.notNull())
    .addColumn('settled', 'integer', (c) => c.notNull())
    .execute();
  await schema.createIndex('questions_heard_at').on('questions_heard').column('at').execute();
  await text(named('misquotes'), 'at', 'fact_id', 'figure_id').execute();

  await maybeText(
    text(
      table('due_deeds').addColumn('key', 'text', (c) => c.primaryKey()),
      'kind',
      'subject',
      'at',
    ),
    ...['taken_until', 'done_at'],
  )
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .execute();
  await schema
    .createIndex('due_deeds_waiting')
    .on('due_deeds')
    .column('at')
    .where(sql.ref('done_at'), 'is', null)
    .execute();
  await text(
    table('desk_secrets').addColumn('name', 'text', (c) => c.primaryKey()),
    'value',
  ).execute();
}

/** What is held about one person is looked for among all questions ever heard. */
export async function indexAskers({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createIndex('questions_heard_asker')
    .on('questions_heard')
    .column('asker_hash')
    .execute();
}
