/** Brings a store's tables up to date: all missing migrations in one transaction, or none. */
import { sql } from 'kysely';
import { UserError } from '../base/user-error.js';
import { type Migration, migrations } from './migrations.js';
import { untilThrough } from './retry.js';
import type { Engine } from './transact.js';

/** Any number, the same in every process, that no other user of the database is likely to take. */
const advisoryLock = 7_461_093;

async function migrateOnce(
  { db, name: engine }: Engine,
  steps: readonly Migration[],
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    if (engine === 'postgresql') {
      await sql`select pg_advisory_xact_lock(${sql.lit(advisoryLock)})`.execute(tx);
    }
    await tx.schema
      .createTable('desk_migrations')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.primaryKey())
      .execute();
    const done = await sql<{ name: string }>`select name from desk_migrations`.execute(tx);
    const names = new Set(done.rows.map((row) => row.name));
    const known = new Set(steps.map((migration) => migration.name));
    const foreign = [...names].find((name) => !known.has(name));
    if (foreign !== undefined) throw new UserError('store-too-new', { migration: foreign });
    for (const migration of steps.filter(({ name }) => !names.has(name))) {
      await migration.up(tx);
      await sql`insert into desk_migrations (name) values (${migration.name})`.execute(tx);
    }
  });
}

/**
 * Applies what is missing of the steps; safe when several processes start at once.
 * @throws UserError `store-too-new` where a newer press desk has used the store, `store-busy`,
 * `store-unavailable`
 */
export function migrate(engine: Engine, steps = migrations): Promise<void> {
  return untilThrough(engine.name, () => migrateOnce(engine, steps));
}
