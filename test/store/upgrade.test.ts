/** Stores that an earlier press desk has left behind, opened by this one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/desk/curation/draft.js';
import { openDesk } from '../../src/open-desk.js';
import { migrate } from '../../src/store/migrate.js';
import { type Migration, migrations } from '../../src/store/migrations.js';
import { openStore, sqliteFileName } from '../../src/store/open-store.js';
import { auditHashBefore, revisionHashBefore } from '../../src/store/seal-migration.js';
import { openSqlite } from '../../src/store/sqlite.js';
import { ana, deskOver, factRef, testNow, withValue } from '../support/curation.js';
import { openPrepared } from '../support/prepared.js';

const base = mkdtempSync(path.join(tmpdir(), 'press-desk-upgrade-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const fileIn = (dataDir: string) => path.join(dataDir, sqliteFileName);

/** A store with the shipped record and a correction in it: what an earlier desk has published. */
const filled = mkdtempSync(path.join(base, 'filled-'));
beforeAll(async () => {
  const store = await openStore({ dataDir: filled, now: testNow });
  const { curation, body } = await deskOver(store, { approvals: 1 });
  // Earlier desks asked for no excerpt of the source.
  const draft: Draft = {
    ...{ action: 'edit', ref: factRef('national-total'), base: 1, kind: 'correction' },
    ...{ body: withValue(await body('national-total'), 'count', '891333'), reason: 'reprinted' },
    custody: {},
  };
  await curation.propose(ana, draft, 'as printed');
  await store.close();
});

const openRaw = (dataDir: string) => {
  const { db } = openSqlite(fileIn(dataDir));
  return { name: 'sqlite', db, announce: async () => undefined } as const;
};

/** A store at an earlier step of the migrations, with what its tables can hold of those rows. */
async function olderStore(steps: readonly Migration[]): Promise<string> {
  const dataDir = mkdtempSync(path.join(base, 'older-'));
  const engine = openRaw(dataDir);
  await migrate(engine, steps);
  await engine.db.destroy();
  const raw = new DatabaseSync(fileIn(dataDir));
  raw.exec(`ATTACH '${fileIn(filled)}' AS filled`);
  const names = (query: string) => raw.prepare(query).all() as readonly { name: string }[];
  for (const { name: table } of names(`SELECT name FROM sqlite_master WHERE type = 'table'`)) {
    if (table === 'desk_migrations') continue;
    const columns = names(`SELECT name FROM pragma_table_info('${table}')`)
      .map(({ name }) => `"${name}"`)
      .join(', ');
    raw.exec(`DELETE FROM main.${table}`);
    raw.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM filled.${table}`);
  }
  raw.close();
  if (!steps.some(({ name }) => name === '005-sealed-names')) await unseal(dataDir);
  return dataDir;
}

/** Hashes as they were made while names were part of what is chained. */
async function unseal(dataDir: string): Promise<void> {
  const { db } = openRaw(dataDir);
  const moved = new Map<string | null, string>();
  const was = (hash: string | null) => moved.get(hash) ?? hash;
  for (const held of await db.selectFrom('revisions').selectAll().orderBy('sequence').execute()) {
    const row = { ...held, previous_hash: was(held.previous_hash) };
    moved.set(held.hash, revisionHashBefore(row));
    const { previous_hash } = row;
    await db
      .updateTable('revisions')
      .set({ previous_hash, hash: revisionHashBefore(row) })
      .where('sequence', '=', row.sequence)
      .execute();
  }
  for (const held of await db.selectFrom('audit_log').selectAll().orderBy('number').execute()) {
    const row = {
      ...held,
      previous_hash: was(held.previous_hash),
      revision_hash: was(held.revision_hash),
    };
    const hash = auditHashBefore(row);
    moved.set(held.hash, hash);
    const { previous_hash, revision_hash } = row;
    await db
      .updateTable('audit_log')
      .set({ previous_hash, revision_hash, hash })
      .where('number', '=', row.number)
      .execute();
    await db.updateTable('desk_head').set({ audit_hash: hash }).execute();
  }
  await db.destroy();
}

function stepsIn(dataDir: string): readonly string[] {
  const raw = new DatabaseSync(fileIn(dataDir));
  const rows = raw.prepare('SELECT name FROM desk_migrations ORDER BY name').all();
  raw.close();
  return (rows as { name: string }[]).map(({ name }) => name);
}

describe('a store of an earlier press desk', () => {
  // The first and the last but one: a step is taken by whoever stands before it.
  const older = [1, migrations.length - 1];
  it.each(older.map((count) => [migrations[count - 1]?.name, count] as const))(
    'made by the steps up to %s opens, and answers what was published there',
    async (_, count) => {
      const dataDir = await olderStore(migrations.slice(0, count));
      const desk = await openPrepared(dataDir, () =>
        openDesk({ dataDir, approvals: 2, now: testNow }),
      );
      const { record } = desk.snapshots.current();
      expect(record.byId.get('national-total')).toMatchObject({ revision: 2 });
      expect(record.byId.get('national-total')?.figures[0]?.value).toBe('891333');
      expect((await desk.curation.history(factRef('national-total'))).revisions).toHaveLength(2);
      expect((await desk.store.verifyChain()).problems).toEqual([]);
      await desk.close();
      expect(stepsIn(dataDir)).toEqual(migrations.map(({ name }) => name));
    },
  );

  it('goes through a step that is new to it once, with its rows, and not at all where it fails', async () => {
    const widened: Migration = {
      name: '900-note',
      async up(db) {
        await db.schema.alterTable('revisions').addColumn('note', 'text').execute();
        await sql`update revisions set note = entry_id`.execute(db);
      },
    };
    const failing: Migration = {
      name: '901-fails',
      async up(db) {
        await sql`delete from revisions`.execute(db);
        throw new Error('half way');
      },
    };
    const engine = openRaw(await olderStore(migrations));
    const rows = async () =>
      (await sql<{ count: number }>`select count(*) as count from revisions`.execute(engine.db))
        .rows[0]?.count;
    const before = await rows();
    await expect(migrate(engine, [...migrations, widened, failing])).rejects.toThrow('half way');
    expect(await rows()).toBe(before);
    await migrate(engine, [...migrations, widened]);
    await migrate(engine, [...migrations, widened]);
    const noted = await sql<{ id: string; note: string }>`
      select entry_id as id, note from revisions`.execute(engine.db);
    expect(noted.rows).toHaveLength(before ?? 0);
    expect(noted.rows.every(({ id, note }) => id === note)).toBe(true);
    await engine.db.destroy();
  });

  it('without any step done, as one that was cut off at its start, is filled from the files', async () => {
    const dataDir = mkdtempSync(path.join(base, 'bare-'));
    const engine = openRaw(dataDir);
    await migrate(engine, []);
    await engine.db.destroy();
    const store = await openStore({ dataDir, now: testNow });
    await deskOver(store);
    expect((await store.head()).published).toBeGreaterThan(20);
    await store.close();
  });
});
