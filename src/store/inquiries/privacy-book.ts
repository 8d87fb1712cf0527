/**
 * What is held about one person, over every table, and taking it out again. A row that belongs to a
 * person has a column `person_id` or `user_id`: it is deleted, whichever table it stands in. Other
 * columns that name people are listed here.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { setImmediate as others } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Holdings, PrivacyBook } from '../../desk/inquiries/ports.js';
import { newErased } from '../erased.js';
import { untilThrough } from '../retry.js';
import type { Engine } from '../transact.js';
import { transactRaw } from '../transact.js';
import { appendAudit, type Database, type MovingHead } from '../write-books.js';
import { inPages } from './pages.js';
import { countUp } from './writer.js';

const hashKey = 'asker-hash';

/** The key of the desk's hashes, made when it is first needed. */
async function secretOf(db: Database): Promise<string> {
  await db
    .insertInto('desk_secrets')
    .values({ name: hashKey, value: randomBytes(32).toString('hex') })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { value } = await db
    .selectFrom('desk_secrets')
    .select('value')
    .where('name', '=', hashKey)
    .executeTakeFirstOrThrow();
  return value;
}

interface TextTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Every table with its columns that hold text. */
export async function textTables(db: Database): Promise<readonly TextTable[]> {
  const tables = await db.introspection.getTables();
  return tables
    .filter(({ isView }) => !isView)
    .map(({ name, columns }) => ({
      name,
      columns: columns
        .filter(({ dataType }) => /text|char/i.test(dataType))
        .map((column) => column.name),
    }))
    .filter(({ columns }) => columns.length > 0);
}

type Row = Readonly<Record<string, unknown>>;

/** Where SQLite has a row; no column has such a name. */
const place = 'row place';

/** Rows of a table that hold a text anywhere. */
async function rowsWith(
  { db, name: engine }: Engine,
  { name, columns }: TextTable,
  texts: readonly string[],
): Promise<readonly Row[]> {
  const holds = sql.join(
    columns.flatMap((column) =>
      texts.map((text) => sql<boolean>`${sql.ref(column)} like ${`%${text}%`}`),
    ),
    sql` or `,
  );
  const table = sql.table(name);
  if (engine === 'postgresql') {
    return (await sql<Row>`select * from ${table} where ${holds}`.execute(db)).rows;
  }
  const rows = await inPages(Number.POSITIVE_INFINITY, async (last: Row | undefined, size) => {
    const behind = last?.[place] ?? 0;
    const found = await sql<Row>`select rowid as ${sql.ref(place)}, * from ${table}
      where rowid > ${behind} and (${holds}) order by rowid limit ${size}`.execute(db);
    return found.rows;
  });
  return rows.map(({ [place]: _, ...row }) => row);
}

/** Open proposals go: who is not known any more can neither change them nor be kept from approving. */
async function eraseProposals(tx: Database, id: string, to: string, at: string) {
  await tx
    .updateTable('proposals')
    .set({ state: 'withdrawn', changed_at: at })
    .where('author_id', '=', id)
    .where('state', 'in', ['open', 'sent-back'])
    .execute();
  await tx
    .updateTable('proposals')
    .set({ author_id: to, author_name: '' })
    .where('author_id', '=', id)
    .execute();
  await tx
    .updateTable('proposals')
    .set({ decided_by_id: to, decided_by_name: '' })
    .where('decided_by_id', '=', id)
    .execute();
}

/** Told by the first character: what people wrote need not be looked through. */
const isJson = (column: string) =>
  sql<boolean>`substr(${sql.ref(column)}, 1, 1) in (${'{'}, ${'['})`;

/** People inside JSON: `{"id":"…","name":"…"}`, as canonical JSON writes them. */
async function eraseInJson(tx: Database, table: TextTable, id: string, to: string) {
  for (const column of table.columns) {
    const { rows } = await sql<{
      held: string;
    }>`select distinct ${sql.ref(column)} as held from ${sql.table(table.name)} where ${isJson(column)} and ${sql.ref(column)} like ${`%"id":"${id}"%`}`.execute(
      tx,
    );
    for (const { held } of rows) {
      const next = held.replace(
        new RegExp(`"id":"${id}","name":"(?:[^"\\\\]|\\\\.)*"`, 'g'),
        `"id":"${to}","name":""`,
      );
      await sql`update ${sql.table(table.name)} set ${sql.ref(column)} = ${next} where ${sql.ref(column)} = ${held}`.execute(
        tx,
      );
    }
  }
}

/** Names that are chained lose name and salt, and keep their seals. Gives how many. */
async function eraseChained(tx: Database, id: string, to: string): Promise<number> {
  const results = [
    await tx
      .updateTable('revisions')
      .set({ author_id: to, author_name: '', author_salt: null })
      .where('author_id', '=', id)
      .executeTakeFirst(),
    await tx
      .updateTable('revisions')
      .set({ approver_id: to, approver_name: '', approver_salt: null })
      .where('approver_id', '=', id)
      .executeTakeFirst(),
    await tx
      .updateTable('audit_log')
      .set({ actor_id: to, actor_name: '', actor_salt: null })
      .where('actor_id', '=', id)
      .executeTakeFirst(),
  ];
  return results.reduce((sum, { numUpdatedRows }) => sum + Number(numUpdatedRows), 0);
}

/** Inquiries lose the asker; what nobody asks any more loses its text and is closed. */
async function eraseInquiries(tx: Database, id: string, at: string): Promise<readonly number[]> {
  await countUp(tx, 'writes');
  const asked = await tx
    .selectFrom('inquiry_askers')
    .select(['id', 'inquiry_id'])
    .where('person_id', '=', id)
    .execute();
  for (const asker of asked) {
    await tx.deleteFrom('inquiry_deliveries').where('asker_id', '=', asker.id).execute();
    await tx.deleteFrom('inquiry_askers').where('id', '=', asker.id).execute();
    const next = await tx
      .selectFrom('inquiry_askers')
      .select('question')
      .where('inquiry_id', '=', asker.inquiry_id)
      .orderBy('id')
      .executeTakeFirst();
    await tx
      .updateTable('inquiries')
      .set({
        ...(next ? { question: next.question } : { question: '', state: 'closed' }),
        changed_at: at,
      })
      .where('id', '=', asker.inquiry_id)
      .execute();
  }
  const none = { officer_id: null, officer_name: null };
  await tx.updateTable('inquiries').set(none).where('officer_id', '=', id).execute();
  await tx.updateTable('inquiry_replies').set(none).where('officer_id', '=', id).execute();
  return asked.map(({ inquiry_id }) => inquiry_id);
}

async function eraseOwnRows(tx: Database, tables: readonly TextTable[], id: string) {
  for (const { name, columns } of tables) {
    for (const column of ['person_id', 'user_id'].filter((each) => columns.includes(each))) {
      await sql`delete from ${sql.table(name)} where ${sql.ref(column)} = ${id}`.execute(tx);
    }
  }
}

/** Rows whose texts are taken out at a time: a page each, at the longest. */
const atATime = 100;

/**
 * Takes texts and hashes out of questions heard, a portion and a commit at a time, so that nobody
 * waits for all: what is left after a crash is taken out by the next try.
 */
async function eraseHeard(db: Database, hash: string): Promise<void> {
  for (;;) {
    const rows = await db
      .selectFrom('questions_heard')
      .select('id')
      .where('asker_hash', '=', hash)
      .limit(atATime)
      .execute();
    if (rows.length === 0) return;
    const ids = rows.map(({ id }) => id);
    await db
      .updateTable('questions_heard')
      .set({ text: null, asker_hash: null })
      .where('id', 'in', ids)
      .execute();
    await others();
  }
}

export function privacyBook(engine: Engine, now: () => number): PrivacyBook {
  const { db } = engine;
  let secret: Promise<string> | undefined;
  const hashOf = async (personId: string) => {
    secret ??= secretOf(db);
    return createHmac('sha256', await secret)
      .update(personId)
      .digest('hex')
      .slice(0, 32);
  };
  return {
    hashOf,
    async holdings(personId) {
      const texts = [personId, await hashOf(personId)];
      const held: Record<string, Holdings[string]> = {};
      for (const table of await textTables(db)) {
        const rows = await rowsWith(engine, table, texts);
        if (rows.length > 0) held[table.name] = rows;
      }
      return held;
    },
    async erase(personId) {
      const hash = await hashOf(personId);
      const tables = await textTables(db);
      await untilThrough(engine.name, () => eraseHeard(db, hash));
      const { value } = await transactRaw(engine, now, async (tx, head: MovingHead) => {
        const person = newErased();
        const touched = await eraseInquiries(tx, personId, head.last_at);
        await eraseOwnRows(tx, tables, personId);
        await eraseProposals(tx, personId, person.id, head.last_at);
        const names = await eraseChained(tx, personId, person.id);
        for (const table of tables.filter(({ name }) => !/^(?:audit_log|revisions)$/.test(name))) {
          await eraseInJson(tx, table, personId, person.id);
        }
        if (names > 0) {
          await appendAudit(tx, head, {
            actor: person,
            action: 'person-erased',
            detail: { names },
          });
        }
        return touched;
      });
      return value;
    },
    async forgetBefore(instant) {
      await db
        .updateTable('questions_heard')
        .set({ text: null, asker_hash: null })
        .where('at', '<', instant)
        .where('text', 'is not', null)
        .execute();
      await db
        .deleteFrom('due_deeds')
        .where('done_at', 'is not', null)
        .where('done_at', '<', instant)
        .execute();
      const over = await db
        .selectFrom('inquiries')
        .select('id')
        .where('state', 'in', ['answered', 'closed'])
        .where('changed_at', '<', instant)
        .where('question', '!=', '')
        .execute();
      const ids = over.map(({ id }) => id);
      if (ids.length === 0) return ids;
      await db
        .deleteFrom('inquiry_deliveries')
        .where('asker_id', 'in', (query) =>
          query.selectFrom('inquiry_askers').select('id').where('inquiry_id', 'in', ids),
        )
        .execute();
      await db.deleteFrom('inquiry_askers').where('inquiry_id', 'in', ids).execute();
      await db
        .updateTable('inquiry_replies')
        .set({ text: '', officer_id: null, officer_name: null })
        .where('inquiry_id', 'in', ids)
        .execute();
      await db
        .updateTable('inquiries')
        .set({ question: '', state: 'closed', officer_id: null, officer_name: null })
        .where('id', 'in', ids)
        .execute();
      return ids;
    },
  };
}
