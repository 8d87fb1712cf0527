/** Looks at a store as it stands and changes nothing: whether it is whole, and whose. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { UserError } from '../base/user-error.js';
import type { ChainReport } from '../desk/ports.js';
import { isUnavailable, unavailable } from './errors.js';
import { migrations } from './migrations.js';
import { sqliteFileName } from './open-store.js';
import { openPostgres } from './postgres.js';
import { openSqlite } from './sqlite.js';
import type { Engine } from './transact.js';
import { verifyChain } from './verify.js';
import type { Database } from './write-books.js';

export interface StorePlace {
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
}

/** What an examination finds. */
export interface StoreExamination {
  readonly engine: Engine['name'];
  /** `new`: nothing was kept there yet; `old`: its tables are brought up to date at the next start. */
  readonly state: 'new' | 'old' | 'current';
  /** What SQLite finds wrong with its file; nothing for PostgreSQL, which guards its own. */
  readonly damage: readonly string[];
  /** Name of the record that the store is marked with. */
  readonly record: string | undefined;
  /** Absent where state or damage leave nothing to prove. */
  readonly chain?: ChainReport;
}

/** Steps taken so far; `undefined` where there is no store yet. */
async function stepsIn(db: Database, engine: Engine['name']) {
  const tables = await (engine === 'sqlite'
    ? sql`select 1 from sqlite_master where name = 'desk_migrations'`
    : sql`select 1 where to_regclass('desk_migrations') is not null`
  ).execute(db);
  if (tables.rows.length === 0) return undefined;
  const done = await sql<{ name: string }>`select name from desk_migrations`.execute(db);
  return done.rows.map(({ name }) => name);
}

async function damageIn(db: Database): Promise<readonly string[]> {
  const found = await sql<{ quick_check: string }>`pragma quick_check(5)`.execute(db);
  const lines = found.rows.map(({ quick_check }) => quick_check);
  return lines.filter((line) => line !== 'ok');
}

async function examine(db: Database, engine: Engine['name']): Promise<StoreExamination> {
  const damage = engine === 'sqlite' ? await damageIn(db) : [];
  const none = { engine, damage, record: undefined };
  if (damage.length > 0) return { ...none, state: 'current' };
  const steps = await stepsIn(db, engine);
  if (steps === undefined) return { ...none, state: 'new' };
  const known = new Set(migrations.map(({ name }) => name));
  const foreign = steps.find((name) => !known.has(name));
  if (foreign !== undefined) throw new UserError('store-too-new', { migration: foreign });
  if (steps.length < known.size) return { ...none, state: 'old' };
  const marked = await db.selectFrom('desk_record').select('name').executeTakeFirst();
  const chain = await verifyChain(db);
  return { ...none, state: 'current', record: marked?.name, chain };
}

/**
 * Examines the store that the settings name.
 * @throws UserError `store-unavailable`, `store-full`, `store-too-new`
 */
export async function examineStore({
  dataDir,
  databaseUrl,
}: StorePlace): Promise<StoreExamination> {
  const engine = databaseUrl === undefined ? 'sqlite' : 'postgresql';
  const file = path.join(dataDir, sqliteFileName);
  if (databaseUrl === undefined && !existsSync(file)) {
    return { engine, state: 'new', damage: [], record: undefined };
  }
  let db: Database | undefined;
  try {
    db = (
      databaseUrl === undefined
        ? openSqlite(file, { readOnly: true })
        : openPostgres(databaseUrl, { readOnly: true })
    ).db;
    return await examine(db, engine);
  } catch (error) {
    if (error instanceof UserError) throw error;
    // Whatever SQLite says of its file keeps the desk from using it.
    if (engine === 'sqlite' || isUnavailable(error)) throw unavailable(engine, error);
    throw error;
  } finally {
    await db?.destroy();
  }
}
