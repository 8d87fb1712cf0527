/** Makes the tables of the inbox. Channels that the desk has spoken in are places from the start. */
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.js';

export async function createInbox(db: Kysely<Tables>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('inbox_messages')
    .addColumn('message_id', 'text', (column) => column.primaryKey())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('held_until', 'text', (column) => column.notNull())
    .addColumn('answer_id', 'text')
    .addColumn('answer_channel', 'text')
    .execute();
  await schema
    .createIndex('inbox_messages_open')
    .on('inbox_messages')
    .columns(['state', 'held_until'])
    .execute();
  await schema
    .createTable('inbox_places')
    .addColumn('channel_id', 'text', (column) => column.primaryKey())
    .addColumn('guild_id', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await sql`
    insert into inbox_places (channel_id, guild_id, at)
    select channel_id, max(guild_id), max(at) from told_messages group by channel_id`.execute(db);
  await schema
    .createTable('inbox_mark')
    .addColumn('id', 'integer', (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('claimed_deeds')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('holder', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
}
